import { GuidePages } from '@/components/shared/GuidePages';
import type { HelpItem } from '@/lib/catalogue/help/help-item';
import { say } from '@/lib/i18n/say';

export interface HelpItemCardProps {
  item: HelpItem;
  /** Statements of the guide whose address on this page is here: `welcome.html#G48`. */
  statements: readonly string[];
}

/** One thing to look up, with the guide's page beside it. */
export function HelpItemCard({ item, statements }: HelpItemCardProps) {
  return (
    <div class="help__item" data-help-item={item.id}>
      {statements.map((one) => (
        <span key={one} id={one} class="help__address" />
      ))}
      <h4>{say(item.title)}</h4>
      {item.says.map((one) => (
        <p key={one.key}>{say(one)}</p>
      ))}
      {item.links.map((address) => (
        <p key={address}>
          <a href={`https://${address}`} target="_blank" rel="noreferrer">
            {address}
          </a>
        </p>
      ))}
      <GuidePages sources={item.sources} />
    </div>
  );
}
