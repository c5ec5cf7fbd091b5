import { text } from '@/lib/i18n/panel';
import type { UnreadField } from './panel-view';

/** Parts of the page that were looked for and not surely found, so that silence is not taken for "fine". */
export function UnreadList({ fields }: { fields: readonly UnreadField[] }) {
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
            })}
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
