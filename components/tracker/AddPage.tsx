import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Saving } from '@/components/shared/use-saving';
import { text } from '@/lib/i18n/tracker';
import type { CentreRole } from '@/lib/model/facts';
import type { SeriesId } from '@/lib/model/series';
import { fold } from '@/lib/stores/enquiries/fold';
import { typed } from '@/lib/stores/enquiries/reversible';
import { EnquiryForm } from './EnquiryForm';
import { addressOf, LIST_ADDRESS } from './place';
import type { TypedEnquiry } from './read-enquiry';
import type { TrackerActions } from './tracker-actions';

const NEW = { ...fold([]), state: 'planned' as const };

export interface AddPageProps {
  office: CentreRole | null;
  choices: readonly SeriesId[];
  /** The one most likely meant. */
  likely: SeriesId | null;
  on: TrackerActions;
  saving: Saving;
}

/** An enquiry that no page of Direct told of: made on paper, by an Associate, or before the assistant came. */
export function AddPage({ office, choices, likely, on, saving }: AddPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const add = async ({ series, fields }: TypedEnquiry) => {
    const first = typed({ id: '', ...fold([]) }, fields).steps[0]?.change ?? {};
    let id = '';
    const isKept = await saving.save(
      text('tracker.form.added'),
      async () => {
        id = await on.add(series, first);
      },
      () => on.change([{ id, change: { removed: true } }]),
    );
    if (isKept) location.hash = addressOf(id);
  };
  return (
    <article class="one">
      <p class="one__back">
        <a href={LIST_ADDRESS} data-action="back">
          {text('tracker.one.back')}
        </a>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {text('tracker.form.add')}
      </h2>
      <p class="quiet">{text('tracker.form.addWhy')}</p>
      <EnquiryForm
        fields={NEW}
        series={likely}
        office={office}
        choices={choices}
        masked={false}
        onTyped={(one) => void add(one)}
      />
    </article>
  );
}
