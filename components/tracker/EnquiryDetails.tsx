import { showInstant } from '@/lib/i18n/dates';
import { text } from '@/lib/i18n/tracker';
import { DOCUMENT_KINDS } from '@/lib/model/enquiry';
import { CandidateNames } from './CandidateNames';
import { ChecksAtSubmission } from './ChecksAtSubmission';
import { maskNames } from './mask-names';
import { OfficeSays, type OfficeSaysProps } from './OfficeSays';
import { changeInWords, missingFacts } from './tracker-words';

/** Everything kept of one enquiry: candidates, letters with the moment first seen, gaps, what the office says, and its history. */
export function EnquiryDetails({ enquiry, masked, office, onSaid }: OfficeSaysProps) {
  const shown = masked ? maskNames(enquiry) : enquiry;
  const documents = DOCUMENT_KINDS.flatMap((kind) => {
    const seen = enquiry.documents[kind];
    return seen ? [{ kind, seen }] : [];
  });
  const missing = missingFacts(enquiry);
  return (
    <div class="details__parts">
      <section>
        <h3>{text('tracker.details.candidates')}</h3>
        <CandidateNames enquiry={shown} all />
      </section>
      <section>
        <h3>{text('tracker.details.documents')}</h3>
        {documents.length === 0 && <p class="quiet">{text('tracker.details.noDocuments')}</p>}
        <ul>
          {documents.map(({ kind, seen }) => (
            <li key={kind} data-document={kind}>
              {text(`tracker.document.${kind}`)}: {showInstant(seen)}
            </li>
          ))}
        </ul>
        {missing.length > 0 && (
          <>
            <h3>{text('tracker.details.missing')}</h3>
            <p data-missing>{missing.join(', ')}</p>
            <p class="quiet">{text('tracker.details.missingDo')}</p>
          </>
        )}
        <h3>{text('tracker.field.note')}</h3>
        <p class="details__words">
          <bdi>{shown.note || text('tracker.value.empty')}</bdi>
        </p>
        <h3>{text('tracker.field.officeNotes')}</h3>
        <p class="details__words" data-office-notes>
          <bdi>{shown.officeNotes || text('tracker.value.empty')}</bdi>
        </p>
      </section>
      <OfficeSays enquiry={enquiry} office={office} masked={masked} onSaid={onSaid} />
      <ChecksAtSubmission enquiry={shown} />
      <section class="details__history">
        <h3>{text('tracker.details.history')}</h3>
        <ol class="history" reversed>
          {shown.events.toReversed().map((event) => (
            <li key={event.id}>
              <p>
                <b>{showInstant(event.at)}</b>{' '}
                <span class="quiet">{text(`tracker.origin.${event.origin}`)}</span>
              </p>
              {changeInWords(event.change).map((part) => (
                <p key={part}>
                  <bdi>{part}</bdi>
                </p>
              ))}
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
