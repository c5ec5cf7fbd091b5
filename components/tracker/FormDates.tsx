import { text } from '@/lib/i18n/tracker';
import { DOCUMENT_KINDS, type EnquiryFields } from '@/lib/model/enquiry';
import { MOMENTS, shownInBox } from './read-enquiry';

/** The moments of an enquiry, and when each letter was first seen; on this computer's clock. */
export function FormDates({ fields }: { fields: EnquiryFields }) {
  return (
    <>
      <fieldset class="form__dates">
        <legend>{text('tracker.form.dates')}</legend>
        {MOMENTS.map((name) => (
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
