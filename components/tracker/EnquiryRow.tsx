import { memo } from 'preact/compat';
import { useState } from 'preact/hooks';
import { text } from '@/lib/i18n/tracker';
import type { Enquiry } from '@/lib/model/enquiry';
import type { CentreRole } from '@/lib/model/facts';
import type { TimelineItem } from '@/lib/stores/due';
import { CandidateNames } from './CandidateNames';
import { EnquiryDetails } from './EnquiryDetails';
import { NextCell } from './NextCell';
import type { OnSaid } from './OfficeSays';
import { COLUMNS } from './sort-enquiries';
import { seriesInWords, stateInWords } from './tracker-words';

/** One enquiry; its number opens what happened to it. */
export const EnquiryRow = memo(function EnquiryRow({
  enquiry,
  due,
  office,
  onSaid,
}: {
  enquiry: Enquiry;
  due: readonly TimelineItem[];
  office: CentreRole | null;
  onSaid: OnSaid;
}) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <tr data-enquiry={enquiry.id} data-state={enquiry.state} data-series={enquiry.series ?? 'unknown'}>
        <th scope="row" class="cell--number">
          <button
            type="button"
            class="button button--link"
            data-action="details"
            aria-expanded={open}
            aria-label={text('tracker.details', { name: enquiry.number ?? text('tracker.noNumber') })}
            onClick={() => setOpen(!open)}
          >
            {enquiry.number ?? text('tracker.noNumber')}
          </button>
          <p class="quiet">{seriesInWords(enquiry.series)}</p>
        </th>
        <td class="cell--names">
          <CandidateNames enquiry={enquiry} />
        </td>
        <td>
          {enquiry.syllabus ?? <span class="quiet">{text('shared.unknown')}</span>}{' '}
          <span class="quiet">{enquiry.syllabusTitle}</span>
        </td>
        <td>
          {enquiry.components.length > 0 ? (
            enquiry.components.join(', ')
          ) : (
            <span class="quiet">{text('shared.unknown')}</span>
          )}
        </td>
        <td>{enquiry.service ?? <span class="quiet">{text('shared.unknown')}</span>}</td>
        <td>
          <bdi>{stateInWords(enquiry)}</bdi>
        </td>
        <td class="cell--next">
          <NextCell enquiry={enquiry} due={due} />
        </td>
        <td class="cell--note">
          <bdi>{enquiry.note}</bdi>
        </td>
      </tr>
      {open && (
        <tr class="details">
          <td colSpan={COLUMNS.length}>
            <EnquiryDetails enquiry={enquiry} office={office} onSaid={onSaid} />
          </td>
        </tr>
      )}
    </>
  );
});
