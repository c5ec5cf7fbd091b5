import { useState } from 'preact/hooks';
import { text } from '@/lib/i18n/tracker';

export interface FormChoiceProps {
  name: 'series' | 'service' | 'state';
  /** What is chosen at first. */
  value: string;
  /** Each with its words. */
  choices: readonly (readonly [string, string])[];
}

/** A part of an enquiry that is one of a few. */
export function FormChoice({ name, value, choices }: FormChoiceProps) {
  const [chosen, setChosen] = useState(value);
  return (
    <label>
      {text(`tracker.field.${name}`)}
      <select
        class="box"
        name={name}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
      >
        {choices.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
