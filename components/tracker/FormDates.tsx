import { text } from '@/lib/i18n/tracker';
import { DOCUMENT_KINDS, type EnquiryFields, MOMENTS } from '@/lib/model/enquiry';
import type { CentreRole } from '@/lib/model/facts';
import { shownInBox } from './read-enquiry';

/** The moments of an enquiry, and when each letter was first seen; on this computer's clock. Only what an Associate approves has a moment of it. */
export function FormDates({ fields, office }: { fields: EnquiryFields; office: CentreRole | null }) {
  const mayWait = office === 'associate' || office === 'associate-centre' || fields.approvedAt !== null;
  return (
    <>
      <fieldset class="form__dates">
        <legend>{text('tracker.form.dates')}</legend>
        {MOMENTS.filter((name) => name !== 'approvedAt' || mayWait).map((name) => (
          <MomentBox
            key={name}
            name={name}
            words={text(`tracker.field.${name}`)}
            value={shownInBox(fields[name])}
          />
        ))}
      </fieldset>
      <fieldset class="form__dates">
        <legend>{text('tracker.details.documents')}</legend>
        {DOCUMENT_KINDS.map((kind) => (
          <MomentBox
            key={kind}
            name={kind}
            words={text(`tracker.document.${kind}`)}
            value={shownInBox(fields.documents[kind])}
          />
        ))}
      </fieldset>
    </>
  );
}

function MomentBox({ name, words, value }: { name: string; words: string; value: string }) {
  return (
    <label>
      {words}
      <input class="box" type="datetime-local" name={name} defaultValue={value} />
    </label>
  );
}
