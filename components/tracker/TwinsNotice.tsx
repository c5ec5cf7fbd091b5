import { useMemo } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Notice } from '@/components/shared/Notice';
import type { Saving } from '@/components/shared/use-saving';
import { text } from '@/lib/i18n/tracker';
import type { Enquiry } from '@/lib/model/enquiry';
import type { SeriesId } from '@/lib/model/series';
import { join, keepApart, type Reversible } from '@/lib/stores/enquiries/reversible';
import { findTwins, type Twins } from '@/lib/stores/enquiries/twins';
import { CandidateNames } from './CandidateNames';
import { maskNames } from './mask-names';
import { addressOf } from './place';
import type { TrackerActions } from './tracker-actions';
import { seriesInWords, serviceInWords, stateInWords } from './tracker-words';

export interface TwinsNoticeProps {
  enquiries: readonly Enquiry[];
  masked: boolean;
  on: TrackerActions;
  saving: Saving;
}

/** Asks about two rows that may be one enquiry, one pair at a time: nobody but the officer can know. */
export function TwinsNotice({ enquiries, masked, on, saving }: TwinsNoticeProps) {
  const pairs = useMemo(() => findTwins(enquiries), [enquiries]);
  const [twins] = pairs;
  if (!twins) return null;
  const decide = (what: string, { steps, back }: Reversible, moving: readonly Enquiry[] = []) => {
    const moveTo = async (series: SeriesId | null) => {
      for (const { id } of moving) await on.move(id, series);
    };
    void saving.save(
      what,
      async () => {
        await on.change(steps);
        await moveTo(twins.older.series ?? twins.newer.series);
      },
      async () => {
        await moveTo(null);
        await on.change(back);
      },
    );
  };
  return (
    <Notice level="check">
      <div data-twins={pairs.length}>
        <h2>{text('tracker.twins.title')}</h2>
        {pairs.length > 1 && <p class="quiet">{text('tracker.twins.more', { count: pairs.length - 1 })}</p>}
        <ul class="twins">
          {[twins.older, twins.newer].map((one) => (
            <li key={one.id}>
              <OneOfTwo enquiry={masked ? maskNames(one) : one} />
            </li>
          ))}
        </ul>
        <p class="twins__do">
          <Button
            data-action="join"
            onClick={() => decide(text('tracker.twins.joined'), join(twins), ofUnknownSeries(twins))}
          >
            {text('tracker.twins.join')}
          </Button>
          <Button
            data-action="keep-apart"
            onClick={() => decide(text('tracker.twins.apart'), keepApart(twins))}
          >
            {text('tracker.twins.keepApart')}
          </Button>
        </p>
      </div>
    </Notice>
  );
}

/** The one whose series the other knows. Also the one that is hidden, or it would outlive the series. */
function ofUnknownSeries({ older, newer }: Twins): Enquiry[] {
  return older.series === newer.series ? [] : [older, newer].filter(({ series }) => series === null);
}

function OneOfTwo({ enquiry }: { enquiry: Enquiry }) {
  const { id, number, series, service, syllabus, components, note, events } = enquiry;
  const [first] = events;
  return (
    <>
      <a href={addressOf(id)}>{number ?? text('tracker.noNumber')}</a>, {seriesInWords(series)}
      <p>
        {serviceInWords(service)}, {syllabus} {components.join(', ')}, <bdi>{stateInWords(enquiry)}</bdi>
      </p>
      <CandidateNames enquiry={enquiry} />
      {note && (
        <p>
          {text('tracker.field.note')}: <bdi>{note}</bdi>
        </p>
      )}
      {first && <p class="quiet">{text(`tracker.origin.${first.origin}`)}</p>}
    </>
  );
}
