import { HELP, helpFor } from '@/lib/catalogue/help';
import type { HelpItem } from '@/lib/catalogue/help/help-item';
import { say } from '@/lib/i18n/say';
import { text } from '@/lib/i18n/welcome';
import { HelpItemCard } from './HelpItemCard';

/** Everything an officer may look up, in the order of the work; nothing is folded away, so that it is found. */
export function HelpSection() {
  return (
    <section aria-labelledby="help" class="help">
      <h2 id="help">{text('welcome.help.title')}</h2>
      <p>{text('welcome.help.lead')}</p>
      {HELP.map((topic) => (
        <section key={topic.id} aria-labelledby={topic.id}>
          <h3 id={topic.id}>{say(topic.title)}</h3>
          {topic.items.map((item) => (
            <HelpItemCard key={item.id} item={item} statements={addressesOf(item)} />
          ))}
        </section>
      ))}
    </section>
  );
}

/** A statement that several items tell of leads to the first of them. */
function addressesOf(item: HelpItem): string[] {
  return item.sources.map(({ statement }) => statement).filter((statement) => helpFor(statement)[0] === item);
}
