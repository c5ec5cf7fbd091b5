import type { ComponentChild } from 'preact';
import { showInstant } from '@/lib/i18n/dates';
import { text } from '@/lib/i18n/tracker';
import { DOCUMENT_KINDS, type Enquiry } from '@/lib/model/enquiry';
import type { TimelineItem } from '@/lib/stores/due';
import { CandidateNames } from './CandidateNames';
import type { Column } from './columns';
import { NextCell } from './NextCell';
import { stateInWords } from './tracker-words';

export interface EnquiryCellProps {
  column: Exclude<Column, 'number'>;
  enquiry: Enquiry;
  due: readonly TimelineItem[];
}

/** What the table says of an enquiry under one heading. */
export function EnquiryCell({ column, enquiry, due }: EnquiryCellProps) {
  return <td class={`cell--${column}`}>{content(column, enquiry, due)}</td>;
}

function content(
  column: EnquiryCellProps['column'],
  enquiry: Enquiry,
  due: readonly TimelineItem[],
): ComponentChild {
  switch (column) {
    case 'centre':
      return orUnknown(enquiry.centre);
    case 'candidates':
      return <CandidateNames enquiry={enquiry} />;
    case 'syllabus':
      return (
        <>
          {orUnknown(enquiry.syllabus)} <span class="quiet">{enquiry.syllabusTitle}</span>
        </>
      );
    case 'components':
      return orUnknown(enquiry.components.join(', '));
    case 'service':
      return orUnknown(enquiry.service);
    case 'state':
      return <bdi>{stateInWords(enquiry)}</bdi>;
    case 'next':
      return <NextCell enquiry={enquiry} due={due} />;
    case 'submittedAt':
      return enquiry.submittedAt && showInstant(enquiry.submittedAt);
    case 'documents':
      return DOCUMENT_KINDS.filter((kind) => enquiry.documents[kind])
        .map((kind) => (enquiry.released.includes(kind) ? text('tracker.releasedShort', { kind }) : kind))
        .join(', ');
    default:
      return <bdi>{enquiry[column]}</bdi>;
  }
}

function orUnknown(words: string | null): ComponentChild {
  return words || <span class="quiet">{text('shared.unknown')}</span>;
}
