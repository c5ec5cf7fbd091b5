import { useState } from 'preact/hooks';

export interface FormChoiceProps {
  name: string;
  label: string;
  /** What is chosen at first. */
  value: string;
  /** Each with its words. */
  choices: readonly (readonly [string, string])[];
}

/** A part of a form that is one of a few. */
export function FormChoice({ name, label, value, choices }: FormChoiceProps) {
  const [chosen, setChosen] = useState(value);
  return (
    <label>
      {label}
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
