import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { showInstant } from '@/lib/i18n/dates';
import { text } from '@/lib/i18n/tracker';
import type { Comparison } from '@/lib/stores/keep/compare';
import {
  conflictKey,
  type Decision,
  type Decisions,
  NOTHING_DECIDED,
  partKey,
} from '@/lib/stores/keep/plan-merge';
import { seriesInWords } from '../tracker-words';
import { ConflictChoice } from './ConflictChoice';
import { PartChoice } from './PartChoice';
import { Preview } from './Preview';

export interface MergePreviewProps {
  /** What the file is. */
  children: ComponentChildren;
  /** What can be decided where both say something; the last one counts until the officer decides. */
  choices: readonly Decision[];
  comparison: Comparison;
  /** Names are hidden. */
  masked: boolean;
  /** False while something else is at work. */
  mayMerge: boolean;
  onMerge(decisions: Decisions): void;
  onCancel(): void;
}

const AT_FIRST = 50;

/** What a merge would add and change, with every contradiction to be decided. */
export function MergePreview(props: MergePreviewProps) {
  const [decided, setDecided] = useState<Decisions>(NOTHING_DECIDED);
  const [shown, setShown] = useState(AT_FIRST);
  const { children, comparison, choices, masked, mayMerge, onMerge, onCancel } = props;
  const { conflicts, erased, parts } = comparison;
  const partConflicts = parts.flatMap(({ id, conflicts: list }) => list.map((one) => ({ part: id, ...one })));
  const counts = {
    fresh: comparison.fresh.length,
    changed: comparison.changed.length,
    same: comparison.same,
    conflicts: conflicts.length,
    parts: parts.reduce((sum, { fresh }) => sum + fresh.size, 0),
    partConflicts: partConflicts.length,
  };
  return (
    <Preview of="merge">
      {children}
      <ul>
        {(Object.keys(counts) as (keyof typeof counts)[])
          .filter((what) => counts[what] > 0)
          .map((what) => (
            <li key={what} data-compare={what} data-count={counts[what]}>
              {text(`tracker.keep.compare.${what}`, { count: counts[what] })}
            </li>
          ))}
      </ul>
      {erased.map(({ series, at, enquiries }) => {
        const name = seriesInWords(series);
        return (
          <div key={name} data-compare="erased" data-count={enquiries.length}>
            <p>
              {text('tracker.keep.compare.erased', {
                count: enquiries.length,
                series: name,
                when: showInstant(at),
              })}
            </p>
            <label class="choice">
              <input
                type="checkbox"
                onChange={(event) => {
                  const bringBack = new Set(decided.bringBack);
                  if (event.currentTarget.checked) bringBack.add(series);
                  else bringBack.delete(series);
                  setDecided({ ...decided, bringBack });
                }}
              />
              {text('tracker.keep.bringBack', { series: name })}
            </label>
          </div>
        );
      })}
      {masked && conflicts.length > 0 && <p class="quiet">{text('tracker.keep.masked')}</p>}
      {conflicts.slice(0, shown).map((conflict) => {
        const key = conflictKey(conflict);
        return (
          <ConflictChoice
            key={key}
            conflict={conflict}
            masked={masked}
            choices={choices}
            decision={decided.enquiries.get(key) ?? choices.at(-1) ?? 'mine'}
            onDecide={(decision) =>
              setDecided({ ...decided, enquiries: new Map(decided.enquiries).set(key, decision) })
            }
          />
        );
      })}
      {conflicts.length > shown && (
        <Button onClick={() => setShown(shown + AT_FIRST)}>
          {text('tracker.keep.moreConflicts', { count: Math.min(AT_FIRST, conflicts.length - shown) })}
        </Button>
      )}
      {partConflicts.map(({ part, ...conflict }) => {
        const key = partKey(part, conflict.entry);
        return (
          <PartChoice
            key={key}
            part={part}
            conflict={conflict}
            decision={decided.parts.get(key) ?? 'mine'}
            onDecide={(decision) =>
              setDecided({ ...decided, parts: new Map(decided.parts).set(key, decision) })
            }
          />
        );
      })}
      <p class="keep__buttons">
        <Button look="main" data-action="merge-now" disabled={!mayMerge} onClick={() => onMerge(decided)}>
          {text('tracker.keep.mergeNow')}
        </Button>
        <Button data-action="leave" onClick={onCancel}>
          {text('tracker.keep.cancel')}
        </Button>
      </p>
    </Preview>
  );
}
