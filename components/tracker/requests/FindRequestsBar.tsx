import { Shape } from '@/components/shared/Shape';
import { text } from '@/lib/i18n/requests';
import type { RequestRow } from '@/lib/model/request';
import { FilterChoice } from '../FilterChoice';
import { type Checked, choicesIn, type WantedRows } from './find-requests';
import { LEVEL_OF, serviceInWords } from './request-words';

export interface FindRequestsBarProps {
  rows: readonly RequestRow[];
  checked: Checked;
  wanted: WantedRows;
  onWant(wanted: WantedRows): void;
}

/** How many rows have which verdict, to press and see only those; and what else the list can be narrowed down to. */
export function FindRequestsBar({ rows, checked, wanted, onWant }: FindRequestsBarProps) {
  const { verdicts, syllabuses, services } = choicesIn(rows, checked);
  const choose = (part: Partial<WantedRows>) => onWant({ ...wanted, ...part });
  return (
    <search class="find find--requests">
      <fieldset class="verdicts">
        <legend class="sr-only">{text('requests.find.verdict')}</legend>
        {[['all', rows.length] as const, ...verdicts].map(([verdict, count]) => (
          <button
            key={verdict}
            type="button"
            class="button"
            data-verdict-filter={verdict}
            aria-pressed={wanted.verdict === verdict}
            onClick={() => choose({ verdict })}
          >
            {verdict !== 'all' && (
              <span class={`severity level--${levelOfKind(verdict)}`}>
                <Shape level={levelOfKind(verdict)} />
              </span>
            )}
            {text(`requests.verdict.${verdict}`)} <b>{count}</b>
          </button>
        ))}
      </fieldset>
      <label class="find__words">
        {text('requests.find.words')}
        <input
          class="box"
          type="search"
          data-find
          autoComplete="off"
          value={wanted.words}
          onInput={(event) => choose({ words: event.currentTarget.value })}
        />
      </label>
      <FilterChoice
        name="syllabus"
        label={text('requests.column.syllabus')}
        all={text('requests.verdict.all')}
        value={wanted.syllabus}
        choices={syllabuses.map((one) => [one, one === 'none' ? text('requests.notSaid') : one])}
        onChoose={(syllabus) => choose({ syllabus })}
      />
      <FilterChoice
        name="service"
        label={text('requests.column.service')}
        all={text('requests.verdict.all')}
        value={wanted.service}
        choices={services.map((one) => [one, serviceInWords(one === 'none' ? null : one)] as const)}
        onChoose={(service) => choose({ service })}
      />
    </search>
  );
}

function levelOfKind(kind: Exclude<WantedRows['verdict'], 'all'>) {
  return LEVEL_OF[kind === 'done' ? 'ready' : kind === 'accepted' ? 'check' : kind];
}
