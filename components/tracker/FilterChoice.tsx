import { text } from '@/lib/i18n/tracker';

export interface FilterChoiceProps<T extends string> {
  name: 'series' | 'centre' | 'syllabus' | 'service' | 'state' | 'due';
  value: T;
  /** What can be chosen besides everything, with its words. */
  choices: readonly (readonly [T, string])[];
  onChoose(value: T): void;
}

/** One of the boxes that narrow the list down. */
export function FilterChoice<T extends string>({ name, value, choices, onChoose }: FilterChoiceProps<T>) {
  return (
    <label>
      {text(`tracker.${name}`)}
      <select
        class="box"
        data-filter={name}
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value as T)}
      >
        <option value="all">{text('tracker.all')}</option>
        {choices.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
