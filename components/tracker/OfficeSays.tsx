import { Button } from '@/components/shared/Button';
import { SavedNotice } from '@/components/shared/SavedNotice';
import { useSaving } from '@/components/shared/use-saving';
import { text } from '@/lib/i18n/tracker';
import { DOCUMENT_KINDS, type Enquiry, type EnquirySaid } from '@/lib/model/enquiry';
import type { CentreRole } from '@/lib/model/facts';
import { changedIn, readSaid } from './read-said';

/** Keeps what the officer said of an enquiry; resolves once it is kept, rejects with words for the officer. */
export type OnSaid = (id: string, said: Partial<EnquirySaid>) => Promise<void>;

export interface OfficeSaysProps {
  enquiry: Enquiry;
  /** What the office is to Cambridge: only an Associate releases letters. */
  office: CentreRole | null;
  onSaid: OnSaid;
}

const DATES = ['extendedTo', 'appealOneBy', 'appealTwoBy'] as const;

const ANSWERS = [
  { value: '', means: null, words: 'tracker.says.notSaid' },
  { value: 'yes', means: true, words: 'tracker.says.yes' },
  { value: 'no', means: false, words: 'tracker.says.no' },
] as const;

/** What only the officer can say of an enquiry: outcome, changed grade, extension, appeal days, releases. */
export function OfficeSays({ enquiry, office, onSaid }: OfficeSaysProps) {
  const saving = useSaving();
  const { outcome, gradeChanged, statementArrived, released } = enquiry;
  const letters = office === 'associate' ? DOCUMENT_KINDS.filter((kind) => enquiry.documents[kind]) : [];
  const take = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const written = readSaid(new FormData(event.currentTarget));
    // Who may not release letters is not asked about them.
    const { said, before } = changedIn(enquiry, letters.length > 0 ? written : { ...written, released });
    if (Object.keys(said).length === 0) return;
    void saving.save(
      text('tracker.says.saved'),
      () => onSaid(enquiry.id, said),
      () => onSaid(enquiry.id, before),
    );
  };
  return (
    <section>
      <h3>{text('tracker.says.title')}</h3>
      <p class="quiet">{text('tracker.says.why')}</p>
      <SavedNotice saving={saving} />
      {/* What is kept now, also after taking back, stands in the boxes anew. */}
      <form class="says" data-said={enquiry.id} key={enquiry.events.length} onSubmit={take} noValidate>
        <label>
          {text('tracker.field.outcome')}
          <input class="box" name="outcome" defaultValue={outcome ?? ''} />
          <span class="quiet">{text('tracker.says.outcomeHint')}</span>
        </label>
        <fieldset>
          <legend>{text('tracker.field.gradeChanged')}</legend>
          {ANSWERS.map(({ value, means, words }) => (
            <label key={value} class="choice">
              <input type="radio" name="gradeChanged" value={value} defaultChecked={gradeChanged === means} />
              {text(words)}
            </label>
          ))}
        </fieldset>
        {gradeChanged && (
          <label class="choice">
            <input type="checkbox" name="statementArrived" defaultChecked={statementArrived} />
            {text('tracker.field.statementArrived')}
          </label>
        )}
        {DATES.map((field) => (
          <label key={field}>
            {text(`tracker.field.${field}`)}
            <input class="box" type="date" name={field} defaultValue={enquiry[field] ?? ''} />
          </label>
        ))}
        {letters.length > 0 && (
          <fieldset>
            <legend>{text('tracker.field.released')}</legend>
            {letters.map((kind) => (
              <label key={kind} class="choice">
                <input
                  type="checkbox"
                  name="released"
                  value={kind}
                  defaultChecked={released.includes(kind)}
                />
                {text(`tracker.document.${kind}`)}
              </label>
            ))}
          </fieldset>
        )}
        <Button type="submit">{text('tracker.says.save')}</Button>
      </form>
    </section>
  );
}
