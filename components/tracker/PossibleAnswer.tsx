import { PossibleTable } from '@/components/shared/PossibleTable';
import { say } from '@/lib/i18n/say';
import { text } from '@/lib/i18n/tracker';
import type { Phrase } from '@/lib/model/phrase';
import type { StillPossible } from '@/lib/rules/still-possible';
import type { Question } from './read-question';

export interface PossibleAnswerProps extends Question {
  /** `0625 Physics`. */
  title: string;
  table: StillPossible;
  /** What has to be said about the rules used for this series; null when they are its own. */
  edition: Phrase | null;
}

/** The answer: the same table as in the panel, and what it rests on. */
export function PossibleAnswer({ series, syllabus, candidate, table, edition }: PossibleAnswerProps) {
  return (
    <div class="ask__answer">
      {edition && (
        <p class="quiet" data-edition>
          {say(edition)}
        </p>
      )}
      <PossibleTable
        key={`${series} ${syllabus} ${candidate?.number}`}
        possible={table}
        whom={candidate && [candidate.number, candidate.name].filter(Boolean).join(' ')}
      />
      <p class="quiet">{text('tracker.ask.papers')}</p>
      {candidate && <p class="quiet">{text('tracker.ask.fromList')}</p>}
    </div>
  );
}
