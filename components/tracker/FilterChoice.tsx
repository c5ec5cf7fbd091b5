export interface FilterChoiceProps<T extends string> {
  name: string;
  label: string;
  /** How it is said that nothing is left out. */
  all: string;
  value: T;
  /** What can be chosen besides everything, with its words. */
  choices: readonly (readonly [T, string])[];
  onChoose(value: T): void;
}

/** One of the boxes that narrow a list down. */
export function FilterChoice<T extends string>({
  name,
  label,
  all,
  value,
  choices,
  onChoose,
}: FilterChoiceProps<T>) {
  return (
    <label>
      {label}
      <select
        class="box"
        data-filter={name}
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value as T)}
      >
        <option value="all">{all}</option>
        {choices.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
