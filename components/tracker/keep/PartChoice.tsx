import { text } from '@/lib/i18n/tracker';
import type { PartConflict } from '@/lib/stores/keep/compare-parts';
import { entryInWords, partInWords } from './part-words';

export interface PartChoiceProps {
  /** The store's id. */
  part: string;
  conflict: PartConflict;
  decision: 'mine' | 'theirs';
  onDecide(decision: 'mine' | 'theirs'): void;
}

/** A setting or a date that is different in the file: which shall count. */
export function PartChoice({ part, conflict, decision, onDecide }: PartChoiceProps) {
  return (
    <fieldset class="keep__conflict" data-conflict={part}>
      <legend>{partInWords(part, conflict)}</legend>
      {(['mine', 'theirs'] as const).map((one) => (
        <label key={one} class="choice">
          <input
            type="radio"
            name={`decide-${part}-${conflict.entry}`}
            value={one}
            checked={decision === one}
            onChange={() => onDecide(one)}
          />
          <span>
            {text(`tracker.keep.decide.part.${one}`)}: <bdi>{entryInWords(part, conflict, one)}</bdi>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
