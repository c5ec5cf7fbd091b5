import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { text } from '@/lib/i18n/tracker';
import { ENQUIRY_STATES, type EnquiryFields } from '@/lib/model/enquiry';
import type { CentreRole } from '@/lib/model/facts';
import type { SeriesId } from '@/lib/model/series';
import { SERVICE_CODES } from '@/lib/model/service';
import { FormBox } from './FormBox';
import { FormChoice } from './FormChoice';
import { FormDates } from './FormDates';
import { type BoxProblem, candidatesInBox, readEnquiry, type TypedEnquiry } from './read-enquiry';
import { seriesInWords, serviceInWords } from './tracker-words';

export interface EnquiryFormProps {
  /** What the boxes hold at first. */
  fields: EnquiryFields;
  series: SeriesId | null;
  /** What the office is to Cambridge: only an Associate says whose enquiry it is. */
  office: CentreRole | null;
  /** Series to choose from, newest first. */
  choices: readonly SeriesId[];
  /** Names are hidden: then what holds them is not on the form, and stays as it is. */
  masked: boolean;
  onTyped(typed: TypedEnquiry): void;
}

/** Every part of an enquiry, to be typed. */
export function EnquiryForm({ fields, series, office, choices, masked, onTyped }: EnquiryFormProps) {
  const [problem, setProblem] = useState<BoxProblem | null>(null);
  const offered = [...new Set([...(series ? [series] : []), ...choices])].sort().reverse();
  const take = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const typed = readEnquiry(new FormData(form), fields);
    if ('fields' in typed) {
      setProblem(null);
      return onTyped(typed);
    }
    setProblem(typed);
    form.querySelector<HTMLElement>(`[name="${typed.box}"]`)?.focus();
  };
  return (
    <form class="form" data-form="enquiry" onSubmit={take} noValidate>
      <FormChoice
        name="series"
        label={text('tracker.field.series')}
        value={series ?? ''}
        choices={[
          ['', text('tracker.seriesUnknown')],
          ...offered.map((one) => [one, seriesInWords(one)] as const),
        ]}
      />
      <FormBox
        name="number"
        value={fields.number ?? ''}
        problem={problem}
        hint={text('tracker.form.number')}
      />
      {office === 'associate' && <FormBox name="centre" value={fields.centre ?? ''} problem={problem} />}
      <FormChoice
        name="service"
        label={text('tracker.field.service')}
        value={fields.service ?? ''}
        choices={[
          ['', text('shared.unknown')],
          ...SERVICE_CODES.map((code) => [code, serviceInWords(code)] as const),
        ]}
      />
      <FormChoice
        name="state"
        label={text('tracker.field.state')}
        value={fields.state}
        choices={ENQUIRY_STATES.map((state) => [state, text(`tracker.state.${state}`)] as const)}
      />
      <FormBox name="syllabus" value={fields.syllabus ?? ''} problem={problem} />
      <FormBox name="syllabusTitle" value={fields.syllabusTitle ?? ''} problem={problem} />
      <FormBox
        name="components"
        value={fields.components.join(', ')}
        problem={problem}
        hint={text('tracker.form.components')}
      />
      <label class="choice">
        <input type="checkbox" name="allCandidates" defaultChecked={fields.allCandidates} />
        {text('tracker.form.all')}
      </label>
      {masked ? (
        <p class="form__wide quiet">{text('tracker.form.masked')}</p>
      ) : (
        <>
          <FormBox
            name="candidates"
            value={candidatesInBox(fields.candidates)}
            problem={problem}
            hint={text('tracker.form.candidates')}
            tall
          />
          <FormBox name="note" value={fields.note} problem={problem} tall />
          <FormBox name="officeNotes" value={fields.officeNotes} problem={problem} tall />
        </>
      )}
      <FormDates fields={fields} office={office} />
      <Button type="submit" look="main" data-action="save-enquiry">
        {text('tracker.says.save')}
      </Button>
    </form>
  );
}
