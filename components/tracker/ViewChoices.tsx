import type { TargetedKeyboardEvent } from 'preact';
import { text } from '@/lib/i18n/tracker';
import type { CentreRole } from '@/lib/model/facts';
import type { TrackerView } from '@/lib/stores/tracker-view';
import { type Column, columnsFor } from './columns';
import { MaskButton } from './MaskButton';

export interface ViewChoicesProps {
  columns: readonly Column[];
  office: CentreRole | null;
  view: TrackerView;
  onView(view: TrackerView): void;
}

/** Esc folds the columns away again, and the keyboard is where it was before. */
function leave(event: TargetedKeyboardEvent<HTMLDetailsElement>): void {
  if (event.key !== 'Escape') return;
  event.currentTarget.open = false;
  event.currentTarget.querySelector('summary')?.focus();
}

/** Hides names while somebody looks on, and chooses the columns. */
export function ViewChoices({ columns, office, view, onView }: ViewChoicesProps) {
  const toggle = (column: Column) => {
    const next = columns.includes(column) ? columns.filter((one) => one !== column) : [...columns, column];
    onView({ ...view, columns: next });
  };
  return (
    <div class="view">
      <MaskButton masked={view.masked} onMask={() => onView({ ...view, masked: !view.masked })} />
      <details class="view__columns" data-action="columns" onKeyDown={leave}>
        <summary>{text('tracker.view.columns')}</summary>
        <fieldset class="view__list">
          <legend class="sr-only">{text('tracker.view.columns')}</legend>
          {columnsFor(office)
            .filter((column) => column !== 'number')
            .map((column) => (
              <label key={column} class="choice">
                <input
                  type="checkbox"
                  name={column}
                  checked={columns.includes(column)}
                  onChange={() => toggle(column)}
                />
                {text(`tracker.column.${column}`)}
              </label>
            ))}
        </fieldset>
      </details>
    </div>
  );
}
