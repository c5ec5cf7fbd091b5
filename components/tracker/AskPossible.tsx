import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { text } from '@/lib/i18n/tracker';
import type { Enquiry } from '@/lib/model/enquiry';
import type { SeriesId } from '@/lib/model/series';
import { AskBox, controlOf } from './AskBox';
import { PossibleAnswer, type PossibleAnswerProps } from './PossibleAnswer';
import { peopleOf, type Question, readQuestion, type Typed } from './read-question';
import { seriesInWords } from './tracker-words';

export type PossibleReply = Pick<PossibleAnswerProps, 'table' | 'title' | 'edition'>;

export interface AskPossibleProps {
  enquiries: readonly Enquiry[];
  /** Those that can be asked about, newest first. */
  series: readonly SeriesId[];
  onAsk(question: Question): Promise<PossibleReply>;
}

type Answer = (Question & PossibleReply) | 'failed' | null;

/** What can still be asked for, of a syllabus and somebody of the centre: asked here without a page of Direct. */
export function AskPossible({ enquiries, series, onAsk }: AskPossibleProps) {
  const [changed, setChanged] = useState<Partial<Typed>>({});
  const newest = enquiries.find((one) => one.series !== null)?.series;
  const typed: Typed = { series: newest ?? '', syllabus: '', candidate: '', ...changed };
  const [tried, setTried] = useState(false);
  const [answer, setAnswer] = useState<Answer>(null);
  const people = useId();
  const read = readQuestion(typed, enquiries);
  const problem = tried && 'says' in read ? read : null;
  const shown = answer === null || answer === 'failed' ? null : answer;
  const change = (part: Partial<Typed>) => {
    setChanged({ ...changed, ...part });
    setTried(false);
    setAnswer(null);
  };
  const ask = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if ('says' in read) {
      const form = event.currentTarget as HTMLFormElement;
      return form.querySelector<HTMLElement>(`[name="${read.box}"]`)?.focus();
    }
    const reply = await onAsk(read).catch(() => null);
    setAnswer(reply ? { ...read, ...reply } : 'failed');
  };

  return (
    <details class="ask" data-action="still-possible">
      <summary>{text('shared.possible.title')}</summary>
      <p class="quiet">{text('tracker.ask.lead')}</p>
      <form class="find" noValidate onSubmit={(event) => void ask(event)}>
        <AskBox box="series" problem={problem}>
          <select
            class="box"
            {...controlOf('series', problem)}
            value={typed.series}
            onChange={(event) => change({ series: event.currentTarget.value })}
          >
            <option value="">{text('tracker.ask.choose')}</option>
            {series.map((one) => (
              <option key={one} value={one}>
                {seriesInWords(one)}
              </option>
            ))}
          </select>
        </AskBox>
        <AskBox box="syllabus" problem={problem}>
          <input
            class="box"
            {...controlOf('syllabus', problem)}
            inputMode="numeric"
            autoComplete="off"
            value={typed.syllabus}
            onInput={(event) => change({ syllabus: event.currentTarget.value })}
          />
        </AskBox>
        <AskBox box="candidate" problem={problem}>
          <input
            class="box"
            {...controlOf('candidate', problem)}
            autoComplete="off"
            list={people}
            value={typed.candidate}
            onInput={(event) => change({ candidate: event.currentTarget.value })}
          />
          <datalist id={people}>
            {peopleOf(enquiries, typed.series).map(({ number, name }) => (
              <option key={number} value={[number, name].filter(Boolean).join(' ')} />
            ))}
          </datalist>
        </AskBox>
        <Button type="submit" data-action="ask-possible">
          {text('tracker.ask.show')}
        </Button>
      </form>
      <div role="status">
        {answer === 'failed' && <p>{text('tracker.ask.failed')}</p>}
        {shown && (
          <h2>
            {text('tracker.ask.answer', { syllabus: shown.title, series: seriesInWords(shown.series) })}
          </h2>
        )}
      </div>
      {shown && <PossibleAnswer {...shown} />}
    </details>
  );
}
