import { text } from '@/lib/i18n/options';
import type { SettingsFormProps } from './SettingsForm';

/** What the school wants before an enquiry is made: consents recorded here, and a second pair of eyes. */
export function RequestsForm({ settings, onChange }: SettingsFormProps) {
  const ask = (name: 'consentsHere' | 'secondPerson') => (
    <>
      <label class="choice">
        <input
          type="checkbox"
          name={name}
          checked={settings[name]}
          onChange={({ currentTarget: { checked } }) =>
            onChange(
              { ...settings, [name]: checked },
              text(`options.changed.${name}.${checked ? 'on' : 'off'}`),
            )
          }
        />
        {text(`options.requests.${name}`)}
      </label>
      <p class="quiet">{text(`options.requests.${name}.why`)}</p>
    </>
  );
  return (
    <section aria-labelledby="requests">
      <h2 id="requests">{text('options.requests.title')}</h2>
      {ask('consentsHere')}
      {ask('secondPerson')}
    </section>
  );
}
