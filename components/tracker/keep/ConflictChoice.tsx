import { text } from '@/lib/i18n/tracker';
import { enquiryOf } from '@/lib/stores/enquiries/record';
import type { Conflict } from '@/lib/stores/keep/compare';
import type { Decision } from '@/lib/stores/keep/plan-merge';
import { maskNames } from '../mask-names';
import { fieldInWords, seriesInWords } from '../tracker-words';

export interface ConflictChoiceProps {
  conflict: Conflict;
  /** Names are hidden. */
  masked: boolean;
  choices: readonly Decision[];
  decision: Decision;
  onDecide(decision: Decision): void;
}

/** One enquiry both sides say different things of: what they say, and which shall count. */
export function ConflictChoice({ conflict, masked, choices, decision, onDecide }: ConflictChoiceProps) {
  const shown = ({ id, ...side }: Conflict['mine']) => {
    const enquiry = enquiryOf(id, side);
    return masked ? maskNames(enquiry) : enquiry;
  };
  const mine = shown(conflict.mine);
  const theirs = shown(conflict.theirs);
  const people = (theirs.candidates.length > 0 ? theirs : mine).candidates;
  const name = [
    mine.number ?? theirs.number ?? text('tracker.noNumber'),
    seriesInWords(mine.series),
    ...people.slice(0, 3).map(({ number, name: called }) => [number, called].filter(Boolean).join(' ')),
  ].join(' · ');
  return (
    <fieldset class="keep__conflict" data-conflict={conflict.kind}>
      <legend>
        <bdi>{name}</bdi>
      </legend>
      <p class="quiet">{text(`tracker.keep.conflict.${conflict.kind}`)}</p>
      <ul>
        {conflict.fields.map((field) => (
          <li key={field} data-field={field}>
            <b>{text(`tracker.field.${field}`)}</b>
            {' · '}
            {text('tracker.keep.here')}: <bdi>{fieldInWords(mine, field)}</bdi>
            {' · '}
            {text('tracker.keep.inFile')}: <bdi>{fieldInWords(theirs, field)}</bdi>
          </li>
        ))}
      </ul>
      {choices.map((one) => (
        <label key={one} class="choice">
          <input
            type="radio"
            name={`decide-${conflict.theirs.id}-${conflict.theirs.events.at(-1)?.id}`}
            value={one}
            checked={decision === one}
            onChange={() => onDecide(one)}
          />
          {text(`tracker.keep.decide.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
