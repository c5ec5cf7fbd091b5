import { useId, useState } from 'preact/hooks';
import { text } from '@/lib/i18n/requests';
import type { Consent } from '@/lib/model/request';

/** Who has agreed, when, where the form is kept, and that grades can fall. */
export function ConsentBoxes({ consent, unclear }: { consent: Consent | null; unclear: boolean }) {
  const [isGiven, setGiven] = useState(consent !== null);
  const id = useId();
  const box = (name: 'consentBy' | 'consentOn' | 'consentFormAt', value: string) => (
    <div class="form__box">
      <label htmlFor={`${id}-${name}`}>{text(`requests.form.${name}`)}</label>
      {name === 'consentOn' ? (
        <input id={`${id}-${name}`} class="box" name={name} type="date" defaultValue={value} />
      ) : (
        <input id={`${id}-${name}`} class="box" name={name} autoComplete="off" defaultValue={value} />
      )}
    </div>
  );
  return (
    <fieldset class="form__dates">
      <legend>{text('requests.column.consent')}</legend>
      <label class="choice form__wide">
        <input
          type="checkbox"
          name="consented"
          checked={isGiven}
          onChange={(event) => setGiven(event.currentTarget.checked)}
        />
        {text('requests.form.consented')}
      </label>
      {unclear && <p class="ask__problem">{text('requests.unclear.consent')}</p>}
      {isGiven && (
        <>
          {box('consentBy', consent?.by ?? '')}
          {box('consentOn', consent?.on ?? '')}
          {box('consentFormAt', consent?.formAt ?? '')}
          <label class="choice form__wide">
            <input
              type="checkbox"
              name="consentKnows"
              defaultChecked={consent?.knowsGradesCanFall ?? false}
            />
            {text('requests.form.consentKnows')}
          </label>
        </>
      )}
    </fieldset>
  );
}
