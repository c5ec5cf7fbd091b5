import { Button } from '@/components/shared/Button';
import { SavedNotice } from '@/components/shared/SavedNotice';
import { useSaving } from '@/components/shared/use-saving';
import { text } from '@/lib/i18n/tracker';
import { DOCUMENT_KINDS, type Enquiry, type EnquirySaid, EVIDENCE_KINDS } from '@/lib/model/enquiry';
import type { CentreRole } from '@/lib/model/facts';
import { GradeChange } from './GradeChange';
import { maskNames } from './mask-names';
import { changedIn, readSaid } from './read-said';
import { Ticks } from './Ticks';

/** Keeps what the officer said of an enquiry; resolves once it is kept, rejects with words for the officer. */
export type OnSaid = (id: string, said: Partial<EnquirySaid>) => Promise<void>;

export interface OfficeSaysProps {
  enquiry: Enquiry;
  /** What the office is to Cambridge: only an Associate releases letters. */
  office: CentreRole | null;
  /** Names are hidden while somebody looks on. */
  masked: boolean;
  onSaid: OnSaid;
}

const DATES = ['extendedTo', 'appealOneBy', 'appealTwoBy'] as const;

/** What only the officer can say of an enquiry: outcome, changed grade, extension, appeal days, releases, evidence. */
export function OfficeSays({ enquiry, office, masked, onSaid }: OfficeSaysProps) {
  const saving = useSaving();
  const shown = masked ? maskNames(enquiry) : enquiry;
  const { service, released, evidence } = enquiry;
  const letters = office === 'associate' ? DOCUMENT_KINDS.filter((kind) => enquiry.documents[kind]) : [];
  const take = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const written = readSaid(new FormData(event.currentTarget));
    // What is not asked stays as it is: only an Associate releases letters, and hidden words are not in the form.
    const { said, before } = changedIn(enquiry, {
      ...written,
      ...(letters.length === 0 && { released }),
      ...(service !== null && { evidence }),
      ...(masked && { outcome: enquiry.outcome }),
    });
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
          <textarea
            class="box"
            name="outcome"
            rows={3}
            defaultValue={shown.outcome ?? ''}
            readOnly={masked}
          />
          <span class="quiet">
            {text(masked ? 'tracker.says.outcomeHidden' : 'tracker.says.outcomeHint')}
          </span>
        </label>
        <GradeChange enquiry={shown} />
        <label>
          {text('tracker.field.extendedCandidates')}
          <input
            class="box"
            name="extendedCandidates"
            inputMode="numeric"
            defaultValue={enquiry.extendedCandidates.join(', ')}
          />
          <span class="quiet">{text('tracker.says.extendedHint')}</span>
        </label>
        {DATES.map((field) => (
          <label key={field}>
            {text(`tracker.field.${field}`)}
            <input class="box" type="date" name={field} defaultValue={enquiry[field] ?? ''} />
          </label>
        ))}
        {letters.length > 0 && (
          <Ticks
            name="released"
            legend={text('tracker.field.released')}
            choices={letters.map((kind) => ({ value: kind, label: text(`tracker.document.${kind}`) }))}
            ticked={released}
          />
        )}
        {service === null && (
          <>
            <Ticks
              name="evidence"
              legend={text('tracker.says.evidence')}
              choices={EVIDENCE_KINDS.map((kind) => ({
                value: kind,
                label: text(`tracker.evidence.${kind}`),
              }))}
              ticked={evidence}
            />
            <p class="quiet">{text('tracker.says.evidenceHint')}</p>
          </>
        )}
        <Button type="submit">{text('tracker.says.save')}</Button>
      </form>
    </section>
  );
}
