import { Button } from '@/components/shared/Button';
import { text } from '@/lib/i18n/panel';
import type { FieldKey } from '@/lib/model/form-snapshot';
import { TAUGHT_FIELDS, type TaughtField } from '@/lib/model/taught';
import type { UnreadField } from './panel-view';

export interface UnreadListProps {
  fields: readonly UnreadField[];
  /** Null while the same is offered elsewhere. */
  onTeach: ((field: TaughtField) => void) | null;
}

/** Parts of the page that were looked for and not surely found, so that silence is not taken for "fine". */
export function UnreadList({ fields, onTeach }: UnreadListProps) {
  if (fields.length === 0) return null;
  return (
    <section class="group level--not-checked" aria-labelledby="unread">
      <h3 class="group__name" id="unread">
        {text('panel.unreadTitle')}
      </h3>
      <ul class="fold__list">
        {fields.map(({ field, unsure, why }) => (
          <li key={field} data-unread={field} data-unsure={unsure}>
            {text(unsure ? 'panel.unread.unsure' : 'panel.unread.missing', {
              field: text(`panel.group.${field}`),
            })}{' '}
            {!canBeShown(field) && text(LISTS.includes(field) ? 'panel.teach.list' : 'panel.teach.words')}
            {onTeach && canBeShown(field) && (
              <Button
                look="link"
                data-action="teach"
                data-field={field}
                aria-label={text('panel.teach.label', { part: text(`panel.group.${field}`) })}
                onClick={() => onTeach(field)}
              >
                {text('panel.teach.press')}
              </Button>
            )}
            {why && (
              <details>
                <summary>{text('panel.unread.why')}</summary>
                <p class="quiet">{why}</p>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const LISTS: readonly FieldKey[] = ['components', 'candidates'];

/** Lists are read from their rows, others from words anywhere: there is no one part to point at. */
function canBeShown(field: FieldKey): field is FieldKey & TaughtField {
  return TAUGHT_FIELDS.some((one) => one === field);
}
