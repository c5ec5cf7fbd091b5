import { Button } from '@/components/shared/Button';
import { text } from '@/lib/i18n/tracker';
import type { TrackerView } from '@/lib/stores/tracker-view';
import { COLUMNS, type Column } from './columns';

export interface ViewChoicesProps {
  columns: readonly Column[];
  view: TrackerView;
  onView(view: TrackerView): void;
}

/** Hides names while somebody looks on, and chooses the columns. */
export function ViewChoices({ columns, view, onView }: ViewChoicesProps) {
  const toggle = (column: Column) => {
    const next = columns.includes(column) ? columns.filter((one) => one !== column) : [...columns, column];
    onView({ ...view, columns: next });
  };
  return (
    <div class="view">
      <Button
        data-action="mask-names"
        aria-pressed={view.masked}
        onClick={() => onView({ ...view, masked: !view.masked })}
      >
        {text(view.masked ? 'tracker.view.show' : 'tracker.view.mask')}
      </Button>
      <details class="view__columns" data-action="columns">
        <summary>{text('tracker.view.columns')}</summary>
        <fieldset class="view__list">
          <legend class="sr-only">{text('tracker.view.columns')}</legend>
          {COLUMNS.filter((column) => column !== 'number').map((column) => (
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
