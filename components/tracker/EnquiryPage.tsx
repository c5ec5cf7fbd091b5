import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Notice } from '@/components/shared/Notice';
import type { Saving } from '@/components/shared/use-saving';
import { text } from '@/lib/i18n/tracker';
import type { Enquiry } from '@/lib/model/enquiry';
import type { CentreRole } from '@/lib/model/facts';
import type { SeriesId } from '@/lib/model/series';
import type { TimelineItem } from '@/lib/stores/due';
import { lastTyped, typed } from '@/lib/stores/enquiries/reversible';
import { ClockLine } from './ClockLine';
import { EnquiryDetails } from './EnquiryDetails';
import { EnquiryEdit } from './EnquiryEdit';
import { MaskButton } from './MaskButton';
import { LIST_ADDRESS } from './place';
import type { TrackerActions } from './tracker-actions';
import { seriesInWords, serviceInWords, stateInWords } from './tracker-words';

export interface EnquiryPageProps {
  /** Undefined: no enquiry has this address. */
  enquiry: Enquiry | undefined;
  /** Its clocks, the nearest first. */
  due: readonly TimelineItem[];
  masked: boolean;
  /** Hides names while somebody looks on, or shows them again. */
  onMask(): void;
  office: CentreRole | null;
  /** Series to choose from. */
  choices: readonly SeriesId[];
  on: TrackerActions;
  saving: Saving;
}

/** Everything kept of one enquiry, with what the officer can do about it. */
export function EnquiryPage({ enquiry, due, masked, onMask, office, choices, on, saving }: EnquiryPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const change = (what: string, wanted: Partial<Enquiry>) => {
    if (!enquiry) return;
    const { steps, back } = typed(enquiry, wanted);
    void saving.save(
      what,
      () => on.change(steps),
      () => on.change(back),
    );
  };
  const before = enquiry && lastTyped(enquiry);
  return (
    <article class="one" data-page={enquiry?.id}>
      <p class="one__back">
        <a href={LIST_ADDRESS} data-action="back">
          {text('tracker.one.back')}
        </a>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {enquiry
          ? text('tracker.one.title', {
              name: enquiry.number ?? text('tracker.noNumber'),
              series: seriesInWords(enquiry.series),
            })
          : text('tracker.one.unknown')}
      </h2>
      {!enquiry && <p>{text('tracker.one.unknownDo')}</p>}
      {enquiry && (
        <>
          <p>
            <bdi>{stateInWords(enquiry)}</bdi>. {enquiry.service && `${serviceInWords(enquiry.service)}. `}
            {enquiry.syllabus} {enquiry.syllabusTitle} {enquiry.components.join(', ')}
          </p>
          {enquiry.removed && (
            <Notice level="check">
              <p>{text('tracker.one.removed')}</p>
            </Notice>
          )}
          <p class="one__do">
            <MaskButton masked={masked} onMask={onMask} />
            {before && (
              <Button
                data-action="take-back-last"
                onClick={() => change(text('tracker.one.takenBack'), before)}
              >
                {text('tracker.one.takeBack')}
              </Button>
            )}
            {enquiry.removed ? (
              <Button
                data-action="bring-back"
                onClick={() => change(text('tracker.one.broughtBack'), { removed: false })}
              >
                {text('tracker.one.bringBack')}
              </Button>
            ) : (
              <Button
                data-action="remove"
                onClick={() => change(text('tracker.one.removedNow'), { removed: true })}
              >
                {text('tracker.one.remove')}
              </Button>
            )}
          </p>
          {due.map((item) => (
            <ClockLine key={item.clock} item={item} enquiry={enquiry} office={office} />
          ))}
          <EnquiryEdit
            enquiry={enquiry}
            office={office}
            choices={choices}
            masked={masked}
            on={on}
            saving={saving}
          />
          <EnquiryDetails
            enquiry={enquiry}
            masked={masked}
            office={office}
            onSaid={(id, said) => on.change([{ id, change: said }])}
          />
        </>
      )}
    </article>
  );
}
