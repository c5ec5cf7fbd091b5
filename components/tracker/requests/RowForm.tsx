import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { text } from '@/lib/i18n/requests';
import type { RequestColumn, RequestRow } from '@/lib/model/request';
import { SERVICE_CODES } from '@/lib/model/service';
import { ConsentBoxes } from './ConsentBoxes';
import { RowChoice } from './RowChoice';
import { readRowForm, writtenIn } from './read-row-form';

export interface RowFormProps {
  row: RequestRow;
  newId(): string;
  /** Told of the row as it stands in the boxes, at every change in them. */
  onTyping(row: RequestRow): void;
  onSave(after: RequestRow): void;
  onCancel(): void;
}

/** The boxes to type a request into or to correct one. What is not understood is said at its box. */
export function RowForm({ row, newId, onTyping, onSave, onCancel }: RowFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const [unclear, setUnclear] = useState(row.unclear);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const says = (column: RequestColumn) => unclear.some((cell) => cell.column === column);
  const box = (column: 'candidate' | 'name' | 'syllabus' | 'components' | 'reason' | 'requestedBy') => (
    <div class="form__box">
      <label htmlFor={`${id}-${column}`}>{text(`requests.column.${column}`)}</label>
      <input
        id={`${id}-${column}`}
        class="box"
        name={column}
        autoComplete="off"
        defaultValue={writtenIn(row, column)}
        aria-invalid={says(column)}
        {...(says(column) && { 'aria-describedby': `${id}-${column}-problem` })}
      />
      {says(column) && <Unclear id={`${id}-${column}-problem`} column={column} />}
    </div>
  );
  const inBoxes = (of: HTMLFormElement) => readRowForm(row, new FormData(of), newId);
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    if (!form.current) return;
    const read = inBoxes(form.current);
    setUnclear(read.unclear);
    const [first] = read.unclear;
    if (first) return form.current.querySelector<HTMLElement>(`[name="${first.column}"]`)?.focus();
    onSave(read);
  };
  return (
    <form
      ref={form}
      class="form request-form"
      noValidate
      onSubmit={save}
      onInput={(event) => onTyping(inBoxes(event.currentTarget))}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      {box('candidate')}
      {box('name')}
      {box('syllabus')}
      {box('components')}
      <RowChoice
        name="service"
        value={row.service ?? writtenIn(row, 'service')}
        choices={SERVICE_CODES.map((code) => [code, text(`shared.service.${code}`)])}
      >
        {says('service') && <Unclear column="service" />}
      </RowChoice>
      <RowChoice
        name="paid"
        value={writtenIn(row, 'paid')}
        choices={[
          ['yes', text('requests.paid.yes')],
          ['no', text('requests.paid.no')],
        ]}
      >
        {says('paid') && <Unclear column="paid" />}
      </RowChoice>
      {box('requestedBy')}
      {box('reason')}
      <ConsentBoxes consent={row.consent} unclear={says('consent')} />
      <div class="form__wide preview__do">
        <Button type="submit" look="main" data-action="save-request">
          {text('requests.form.save')}
        </Button>
        <Button data-action="cancel-request" onClick={onCancel}>
          {text('requests.form.cancel')}
        </Button>
      </div>
    </form>
  );
}

function Unclear({ id, column }: { id?: string; column: RequestColumn }) {
  return (
    <p {...(id && { id })} class="ask__problem" role="alert" data-problem={column}>
      {text(`requests.unclear.${column}`)}
    </p>
  );
}
