export interface ChoicesProps<T extends string> {
  name: string;
  legend: string;
  choices: readonly T[];
  chosen: T;
  label(choice: T): string;
  onChoose(choice: T): void;
}

/** One question with a few answers of which one is chosen. */
export function Choices<T extends string>({
  name,
  legend,
  choices,
  chosen,
  label,
  onChoose,
}: ChoicesProps<T>) {
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice} class="choice">
          <input
            type="radio"
            name={name}
            value={choice}
            checked={choice === chosen}
            onChange={() => onChoose(choice)}
          />
          {label(choice)}
        </label>
      ))}
    </fieldset>
  );
}
