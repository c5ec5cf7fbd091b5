import type { ComponentChildren } from 'preact';
import { text } from '@/lib/i18n/requests';
import { FormChoice } from '../FormChoice';

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
  const isStrange = value !== '' && !choices.some(([one]) => one === value);
  return (
    <div class="form__box">
      <FormChoice
        name={name}
        label={text(`requests.column.${name}`)}
        value={value}
        choices={[
          ['', text('requests.notSaid')],
          ...(isStrange ? [[value, value] as const] : []),
          ...choices,
        ]}
      />
      {children}
    </div>
  );
}
