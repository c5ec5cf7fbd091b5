import { useRef } from 'preact/hooks';
import type { Saving } from '@/components/shared/use-saving';
import { text } from '@/lib/i18n/tracker';
import type { Enquiry } from '@/lib/model/enquiry';
import type { CentreRole } from '@/lib/model/facts';
import type { SeriesId } from '@/lib/model/series';
import { typed } from '@/lib/stores/enquiries/reversible';
import { EnquiryForm } from './EnquiryForm';
import type { TypedEnquiry } from './read-enquiry';
import type { TrackerActions } from './tracker-actions';

export interface EnquiryEditProps {
  enquiry: Enquiry;
  office: CentreRole | null;
  /** Series to choose from. */
  choices: readonly SeriesId[];
  masked: boolean;
  on: TrackerActions;
  saving: Saving;
}

/**
 * The form of an enquiry that is known. Once something is typed the boxes stay as they are when the enquiry changes
 * elsewhere, and a change to the same box is refused once: the officer looks, and may save again.
 */
export function EnquiryEdit({ enquiry, office, choices, masked, on, saving }: EnquiryEditProps) {
  const form = useRef({ opened: enquiry, touched: false, refused: false });
  if (!form.current.touched) form.current.opened = enquiry;
  const { opened } = form.current;
  const save = async ({ series, fields }: TypedEnquiry) => {
    const seen = form.current.refused ? enquiry : opened;
    const { steps, back } = typed(opened, fields, seen);
    const moves = series !== opened.series;
    if (steps.length === 0 && !moves) return;
    const kept = await saving.save(
      text('tracker.form.edited'),
      async () => {
        await on.change(steps);
        if (moves) await on.move(enquiry.id, series);
        form.current = { opened, touched: false, refused: false };
      },
      async () => {
        await on.change(back);
        if (moves) await on.move(enquiry.id, opened.series);
      },
    );
    form.current.refused = !kept;
  };
  return (
    <details
      class="one__edit"
      data-action="edit"
      onInput={() => {
        form.current.touched = true;
      }}
    >
      <summary>{text('tracker.form.edit')}</summary>
      <EnquiryForm
        key={`${opened.events.length} ${opened.series}`}
        fields={opened}
        series={opened.series}
        office={office}
        choices={choices}
        masked={masked}
        onTyped={(said) => void save(said)}
      />
    </details>
  );
}
