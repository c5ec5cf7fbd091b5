import { useState } from 'preact/hooks';
import { text } from '@/lib/i18n/tracker';
import type { Enquiry } from '@/lib/model/enquiry';
import { Ticks } from './Ticks';

const ANSWERS = [
  { value: '', means: null, words: 'tracker.says.notSaid' },
  { value: 'yes', means: true, words: 'tracker.says.yes' },
  { value: 'no', means: false, words: 'tracker.says.no' },
] as const;

/** Whether the syllabus grade changed, of several candidates whose, and whether the new statement has come. */
export function GradeChange({ enquiry }: { enquiry: Enquiry }) {
  const { candidates, gradeChangedFor, statementArrived } = enquiry;
  const [answer, setAnswer] = useState(enquiry.gradeChanged);
  return (
    <>
      <fieldset>
        <legend>{text('tracker.field.gradeChanged')}</legend>
        {ANSWERS.map(({ value, means, words }) => (
          <label key={value} class="choice">
            <input
              type="radio"
              name="gradeChanged"
              value={value}
              defaultChecked={enquiry.gradeChanged === means}
              onChange={() => setAnswer(means)}
            />
            {text(words)}
          </label>
        ))}
      </fieldset>
      {answer && candidates.length > 1 && (
        <Ticks
          name="gradeChangedFor"
          legend={text('tracker.field.gradeChangedFor')}
          choices={candidates.map(({ number, name }) => ({
            value: number,
            label: [number, name].filter(Boolean).join(' '),
          }))}
          ticked={gradeChangedFor}
        />
      )}
      {answer && (
        <label class="choice">
          <input type="checkbox" name="statementArrived" defaultChecked={statementArrived} />
          {text('tracker.field.statementArrived')}
        </label>
      )}
    </>
  );
}
