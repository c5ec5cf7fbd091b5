import { useMemo } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Notice } from '@/components/shared/Notice';
import type { Saving } from '@/components/shared/use-saving';
import { text } from '@/lib/i18n/tracker';
import type { Enquiry } from '@/lib/model/enquiry';
import { join, keepApart, type Reversible } from '@/lib/stores/enquiries/reversible';
import { findTwins } from '@/lib/stores/enquiries/twins';
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
  const decide = (what: string, { steps, back }: Reversible) =>
    void saving.save(
      what,
      () => on.change(steps),
      () => on.change(back),
    );
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
          <Button data-action="join" onClick={() => decide(text('tracker.twins.joined'), join(twins))}>
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

function OneOfTwo({ enquiry }: { enquiry: Enquiry }) {
  const { id, number, series, service, syllabus, components, events } = enquiry;
  const [first] = events;
  return (
    <>
      <a href={addressOf(id)}>{number ?? text('tracker.noNumber')}</a>, {seriesInWords(series)}
      <p>
        {serviceInWords(service)}, {syllabus} {components.join(', ')}, <bdi>{stateInWords(enquiry)}</bdi>
      </p>
      <CandidateNames enquiry={enquiry} />
      {first && <p class="quiet">{text(`tracker.origin.${first.origin}`)}</p>}
    </>
  );
}
