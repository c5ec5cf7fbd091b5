import { useId } from 'preact/hooks';
import { text } from '@/lib/i18n/tracker';
import type { BoxProblem } from './read-enquiry';

export interface FormBoxProps {
  name:
    | 'number'
    | 'centre'
    | 'syllabus'
    | 'syllabusTitle'
    | 'components'
    | 'candidates'
    | 'note'
    | 'officeNotes';
  value: string;
  /** What cannot be read, in this box or another; null when all can. */
  problem: BoxProblem | null;
  hint?: string;
  /** For text of several lines. */
  tall?: boolean;
}

/** A box to type a part of an enquiry into, with what to do below it when it cannot be read. */
export function FormBox({ name, value, problem, hint, tall }: FormBoxProps) {
  const id = useId();
  const says = problem?.box === name ? problem.says : null;
  const told = [hint && `${id}-hint`, says && `${id}-problem`].filter(Boolean).join(' ');
  const box = {
    id,
    name,
    class: 'box',
    defaultValue: value,
    autoComplete: 'off',
    'aria-invalid': says !== null,
    ...(told && { 'aria-describedby': told }),
  };
  return (
    <div class="form__box">
      <label htmlFor={id}>{text(`tracker.field.${name}`)}</label>
      {tall ? <textarea {...box} rows={4} /> : <input {...box} />}
      {hint && (
        <p id={`${id}-hint`} class="quiet">
          {hint}
        </p>
      )}
      {says && (
        <p id={`${id}-problem`} class="ask__problem" role="alert" data-problem={name}>
          {says}
        </p>
      )}
    </div>
  );
}
