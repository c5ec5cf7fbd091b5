import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '@/lib/i18n/requests';

export interface RowChoiceProps {
  name: 'service' | 'paid';
  value: string;
  /** Each with its words. */
  choices: readonly (readonly [string, string])[];
  /** Said below it. */
  children?: ComponentChildren;
}

/** A part of a request that is one of a few. What was not understood stays a choice until another is made. */
export function RowChoice({ name, value, choices, children }: RowChoiceProps) {
  const [chosen, setChosen] = useState(value);
  const isStrange = value !== '' && !choices.some(([one]) => one === value);
  return (
    <div class="form__box">
      <label>
        {text(`requests.column.${name}`)}
        <select
          class="box"
          name={name}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          <option value="">{text('requests.notSaid')}</option>
          {isStrange && <option value={value}>{value}</option>}
          {choices.map(([one, words]) => (
            <option key={one} value={one}>
              {words}
            </option>
          ))}
        </select>
      </label>
      {children}
    </div>
  );
}
