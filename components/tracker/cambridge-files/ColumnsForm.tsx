import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { text } from '@/lib/i18n/requests';
import type { ExemptionColumns } from '@/lib/imports/exemption-report';
import type { KnownColumns } from '@/lib/imports/known-columns';

const PARTS = ['candidate', 'syllabus', 'component'] as const;

export interface ColumnsFormProps {
  headings: readonly string[];
  /** What the headings gave away. */
  columns: ExemptionColumns;
  onSay(columns: KnownColumns): void;
}

/** Asks in which columns of an exemption report candidate, syllabus and component stand. */
export function ColumnsForm({ headings, columns, onSay }: ColumnsFormProps) {
  const [chosen, setChosen] = useState(columns);
  const { candidate, syllabus, component } = chosen;
  const isSaid = candidate !== null && syllabus !== null && component !== null;
  return (
    <form
      data-ask-columns
      onSubmit={(event) => {
        event.preventDefault();
        if (isSaid) onSay({ headings: [...headings], candidate, syllabus, component });
      }}
    >
      <p>{text('requests.files.askColumns')}</p>
      <div class="preview__do">
        {PARTS.map((part) => (
          <label key={part}>
            {text(`requests.files.column.${part}`)}{' '}
            <select
              class="box"
              name={part}
              required
              value={chosen[part] ?? ''}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setChosen({ ...chosen, [part]: value === '' ? null : Number(value) });
              }}
            >
              <option value="">{text('requests.files.choose')}</option>
              {headings.map((heading, at) => (
                <option key={`${at} ${heading}`} value={at}>
                  {heading || text('requests.preview.noHeading', { number: at + 1 })}
                </option>
              ))}
            </select>
          </label>
        ))}
        <Button look="main" type="submit" disabled={!isSaid}>
          {text('requests.files.useColumns')}
        </Button>
      </div>
    </form>
  );
}
