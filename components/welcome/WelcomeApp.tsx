import { Button } from '@/components/shared/Button';
import { direction } from '@/lib/i18n/language';
import { text } from '@/lib/i18n/welcome';
import { Contents } from './Contents';
import { HelpSection } from './HelpSection';
import { ItSheet } from './ItSheet';
import { WordList } from './WordList';

const DOES = ['checks', 'zero', 'note', 'dates', 'list', 'shown'] as const;
const NEVER = ['press', 'tick', 'send', 'fine'] as const;
const STEPS = ['1', '2', '3'] as const;
const PRIVACY = ['what', 'protect', 'remove'] as const;

/** The first page: what it does and never does, how to begin, privacy, and what the school's IT needs to know. */
export function WelcomeApp({ onOpen }: { onOpen(page: 'tracker.html' | 'options.html'): void }) {
  return (
    <main class="page" dir={direction()}>
      <header class="page__head">
        <h1>{text('welcome.title')}</h1>
      </header>
      <p class="lead">{text('welcome.lead')}</p>
      <p class="quiet">{text('shared.disclaimer')}</p>
      <Contents />
      <WordList id="begin" title={text('welcome.begin.title')} ordered>
        {STEPS.map((key) => text(`welcome.begin.${key}`))}
      </WordList>
      <WordList id="does" title={text('welcome.does.title')}>
        {DOES.map((key) => text(`welcome.does.${key}`))}
      </WordList>
      <WordList id="never" title={text('welcome.never.title')}>
        {NEVER.map((key) => text(`welcome.never.${key}`))}
      </WordList>
      <section aria-labelledby="hold">
        <h2 id="hold">{text('welcome.hold.title')}</h2>
        <p>{text('welcome.hold.words')}</p>
      </section>
      <HelpSection />
      <section aria-labelledby="privacy">
        <h2 id="privacy">{text('welcome.privacy.title')}</h2>
        {PRIVACY.map((key) => (
          <p key={key}>{text(`welcome.privacy.${key}`)}</p>
        ))}
      </section>
      <ItSheet />
      <nav class="row" aria-label={text('welcome.links.title')}>
        <Button data-action="open-tracker" onClick={() => onOpen('tracker.html')}>
          {text('welcome.links.tracker')}
        </Button>
        <Button data-action="open-options" onClick={() => onOpen('options.html')}>
          {text('welcome.links.options')}
        </Button>
      </nav>
    </main>
  );
}
