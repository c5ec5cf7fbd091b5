export interface TicksProps {
  /** The name all boxes have in their form. */
  name: string;
  legend: string;
  choices: readonly { value: string; label: string }[];
  ticked: readonly string[];
}

/** Boxes of which any number can be ticked. */
export function Ticks({ name, legend, choices, ticked }: TicksProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map(({ value, label }) => (
        <label key={value} class="choice">
          <input type="checkbox" name={name} value={value} defaultChecked={ticked.includes(value)} />
          <bdi>{label}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
