import { useMemo } from 'preact/hooks';
import { text } from '@/lib/i18n/tracker';
import { ENQUIRY_STATES, type Enquiry } from '@/lib/model/enquiry';
import type { CentreRole } from '@/lib/model/facts';
import { FilterChoice } from './FilterChoice';
import type { Wanted } from './find-enquiries';
import { seriesInWords } from './tracker-words';

export interface FindBarProps {
  enquiries: readonly Enquiry[];
  office: CentreRole | null;
  wanted: Wanted;
  onWant(wanted: Wanted): void;
}

/** The box to find a candidate or a number, and what the list can be narrowed down to: only what there is. */
export function FindBar({ enquiries, office, wanted, onWant }: FindBarProps) {
  const choices = useMemo(() => choicesIn(enquiries), [enquiries]);
  const choose = (part: Partial<Wanted>) => onWant({ ...wanted, ...part });
  return (
    <search class="find">
      <label class="find__words">
        {text('tracker.find')}
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
        {...named('series')}
        value={wanted.series}
        choices={choices.series}
        onChoose={(series) => choose({ series })}
      />
      {office === 'associate' && (
        <FilterChoice
          {...named('centre')}
          value={wanted.centre}
          choices={choices.centre}
          onChoose={(centre) => choose({ centre })}
        />
      )}
      <FilterChoice
        {...named('syllabus')}
        value={wanted.syllabus}
        choices={choices.syllabus}
        onChoose={(syllabus) => choose({ syllabus })}
      />
      <FilterChoice
        {...named('service')}
        value={wanted.service}
        choices={choices.service}
        onChoose={(service) => choose({ service })}
      />
      <FilterChoice
        {...named('state')}
        value={wanted.state}
        choices={choices.state}
        onChoose={(state) => choose({ state })}
      />
      <FilterChoice
        {...named('due')}
        value={wanted.due}
        choices={[
          ['now', text('tracker.due.now')],
          ['overdue', text('tracker.due.overdue')],
          ...(office === 'associate'
            ? ASSOCIATES.map((step) => [step, text(`tracker.due.${step}`)] as const)
            : []),
        ]}
        onChoose={(due) => choose({ due })}
      />
    </search>
  );
}

const named = (name: 'series' | 'centre' | 'syllabus' | 'service' | 'state' | 'due') => ({
  name,
  label: text(`tracker.${name}`),
  all: text('tracker.all'),
});

const ASSOCIATES = ['approve', 'release'] as const;

type Choice<K extends keyof Wanted> = readonly [Wanted[K], string];

function choicesIn(enquiries: readonly Enquiry[]) {
  const values = <T extends keyof Enquiry>(field: T) => [...new Set(enquiries.map((one) => one[field]))];
  const sorted = (field: 'centre' | 'syllabus' | 'service') => values(field).sort(textually);
  const states = new Set(values('state'));
  return {
    series: values('series')
      .sort(textually)
      .reverse()
      .map((one): Choice<'series'> => [one ?? 'unknown', seriesInWords(one)]),
    centre: sorted('centre').map(orUnknown),
    syllabus: sorted('syllabus').map(orUnknown),
    service: sorted('service').map(orUnknown),
    state: [
      ...ENQUIRY_STATES.filter((state) => states.has(state)).map(
        (state): Choice<'state'> => [state, text(`tracker.state.${state}`)],
      ),
      ...(enquiries.some(({ removed }) => removed)
        ? [['removed', text('tracker.removed')] as Choice<'state'>]
        : []),
    ],
  };
}

function orUnknown(value: string | null): readonly [string, string] {
  return [value ?? 'unknown', value ?? text('shared.unknown')];
}

function textually(one: string | null, other: string | null): number {
  return (one ?? '').localeCompare(other ?? '');
}
