import { HELP } from '@/lib/catalogue/help';
import { say } from '@/lib/i18n/say';
import { text } from '@/lib/i18n/welcome';

/** The parts of the page besides the help, in their order, each with the key of its heading. */
const BEFORE_HELP = ['begin', 'does', 'never', 'hold'] as const;
const AFTER_HELP = ['privacy', 'it'] as const;

/** What is on the page, to jump to by mouse or keyboard. */
export function Contents() {
  const link = (id: string, words: string) => (
    <li key={id}>
      <a href={`#${id}`}>{words}</a>
    </li>
  );
  return (
    <nav class="contents" aria-labelledby="contents">
      <h2 id="contents">{text('welcome.contents.title')}</h2>
      <ul>
        {BEFORE_HELP.map((id) => link(id, text(`welcome.${id}.title`)))}
        <li>
          <a href="#help">{text('welcome.help.title')}</a>
          <ul class="contents__help">{HELP.map(({ id, title }) => link(id, say(title)))}</ul>
        </li>
        {AFTER_HELP.map((id) => link(id, text(`welcome.${id}.title`)))}
      </ul>
    </nav>
  );
}
