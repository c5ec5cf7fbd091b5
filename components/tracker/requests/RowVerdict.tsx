import { Shape } from '@/components/shared/Shape';
import { text } from '@/lib/i18n/requests';
import type { CheckedRow } from '@/lib/requests/checked-list';
import { LEVEL_OF } from './request-words';

/** *Ready*, *Check* or *Problem*, *Sent* once the list of enquiries has seen it: a word and a shape before a colour. */
export function RowVerdict({ found }: { found: CheckedRow | undefined }) {
  if (!found) return <span class="quiet">{text('requests.verdict.unchecked')}</span>;
  const level = LEVEL_OF[found.verdict];
  const goesOn = !found.done && found.verdict !== 'ready' && found.mayEnter;
  return (
    <>
      <span class={`severity level--${level}`}>
        <Shape level={level} />
        {text(found.done ? 'requests.verdict.done' : `requests.verdict.${found.verdict}`)}
      </span>
      {goesOn && <p class="quiet">{text('requests.verdict.accepted')}</p>}
    </>
  );
}
