import { memo } from 'preact/compat';
import { Button } from '@/components/shared/Button';
import { text } from '@/lib/i18n/requests';
import type { RequestRow } from '@/lib/model/request';
import type { CheckedRow, RowFinding } from '@/lib/requests/checked-list';
import type { RequestFix } from '@/lib/requests/request-fix';
import { ConsentCell } from './ConsentCell';
import { RowFindings } from './RowFindings';
import { RowForm } from './RowForm';
import { RowVerdict } from './RowVerdict';
import { componentsInWords, serviceInWords, whoInWords } from './request-words';

/** What the officer does to one row. */
export interface RowActions {
  onEdit(row: RequestRow | null): void;
  onTyping(row: RequestRow): void;
  onChange(after: RequestRow): void;
  onRemove(row: RequestRow): void;
  /** A colleague typed initials. */
  onSign(initials: string): void;
  /** `alike`: in every row with the same trouble. */
  onFix(fix: RequestFix, how: 'here' | 'alike'): void;
  /** How many rows the same fix is for; 1 when it is for this one only. */
  alike(fix: RequestFix): number;
  /** How many findings of the same kind the officer has not accepted yet, this one among them. */
  alikeToAccept(finding: RowFinding): number;
  onAccept(finding: RowFinding, how: 'here' | 'alike', isAccepted: boolean): void;
  newId(): string;
}

export interface RequestTableRowProps {
  row: RequestRow;
  /** Undefined until it has been checked. */
  found: CheckedRow | undefined;
  /** Its place among all rows, drawn or not, from 0. */
  index: number;
  twoPeople: boolean;
  masked: boolean;
  /** What stands in its form; null while it is not being edited. */
  typed: RequestRow | null;
  lastInitials: string;
  measure(row: HTMLTableRowElement | null): void;
  on: RowActions;
}

/** One request: what is asked for whom, whether it is ready, and why not. */
export const RequestTableRow = memo(function RequestTableRow(props: RequestTableRowProps) {
  const { row, found, index, twoPeople, masked, typed, measure, on } = props;
  const name = masked ? null : row.name;
  const who = whoInWords({ ...row, name });
  const named = row.candidate ?? name ?? text('requests.row.noCandidate');
  const frame = {
    'data-request': row.id,
    'data-verdict': found?.verdict ?? 'unchecked',
    'data-index': index,
    // The first row of the table is its head.
    'aria-rowindex': index + 2,
    ref: measure,
  };
  if (typed)
    return (
      <tr {...frame}>
        <td colSpan={6}>
          <RowForm
            row={typed}
            newId={on.newId}
            onTyping={on.onTyping}
            onSave={(after) => on.onChange(after)}
            onCancel={() => on.onEdit(null)}
          />
        </td>
      </tr>
    );
  return (
    <tr {...frame}>
      <td>
        <RowVerdict found={found} />
      </td>
      <th scope="row" class="requests__who">
        <button
          type="button"
          class="button button--link requests__edit"
          data-action="details"
          aria-label={text('requests.row.edit', { who: who.startsWith(named) ? who : `${named}, ${who}` })}
          onClick={() => on.onEdit(row)}
          onKeyDown={(event) => {
            if (event.key === 'Delete') on.onRemove(row);
          }}
        >
          <bdi>{named}</bdi>
        </button>
        {name && name !== named && (
          <span>
            <bdi>{name}</bdi>
          </span>
        )}
        {row.line !== null && <span class="quiet">{text('requests.line', { line: row.line })}</span>}
      </th>
      <td class="requests__asked">
        <p>{serviceInWords(row.service)}</p>
        <p>
          {row.components.length > 0 ? componentsInWords(row) : (row.syllabus ?? text('requests.notSaid'))}
        </p>
        {(masked ? [] : [row.requestedBy, row.reason].filter(Boolean)).map((words) => (
          <p key={words} class="quiet">
            <bdi>{words}</bdi>
          </p>
        ))}
      </td>
      <td class="requests__found">{found && <RowFindings found={found} masked={masked} on={on} />}</td>
      <td>
        <ConsentCell
          row={row}
          twoPeople={twoPeople}
          masked={masked}
          who={who}
          isDone={found?.done === true}
          lastInitials={props.lastInitials}
          onSign={on.onSign}
          onChange={(after) => on.onChange(after)}
        />
      </td>
      <td class="requests__do">
        <Button
          look="link"
          data-action="remove-request"
          aria-label={text('requests.row.remove', { who })}
          onClick={() => on.onRemove(row)}
        >
          {text('requests.remove')}
        </Button>
      </td>
    </tr>
  );
});
