import type { Instant } from '@/lib/model/calendar-date';
import type { CandidateNumber, ComponentCode, SyllabusCode } from '@/lib/model/codes';
import { ENQUIRY_STATES, type EnquiryEvent } from '@/lib/model/enquiry';
import type { SeriesId } from '@/lib/model/series';
import { SERVICE_CODES } from '@/lib/model/service';

const NAMES = ['Amina Yusuf', 'Layla Hassan', 'Okafor, Chidi', '李小龍', 'Ana María da Silva Pereira'];
const WRITTEN = '2023-09-22T12:00:00+00:00' as Instant;
const SYLLABUSES = ['0625', '0580', '0500'] as SyllabusCode[];

/** Enquiries as they are kept, with every state, service and alphabet among them. */
export function keptEnquiries(
  count: number,
): { version: 1; id: string; series: SeriesId; events: EnquiryEvent[] }[] {
  return Array.from({ length: count }, (_, at) => {
    const name = NAMES[at % NAMES.length] ?? '';
    const change = {
      number: at % 9 ? String(300_000 + at) : null,
      state: ENQUIRY_STATES[at % ENQUIRY_STATES.length] ?? 'other',
      service: SERVICE_CODES[at % SERVICE_CODES.length] ?? null,
      syllabus: SYLLABUSES[at % SYLLABUSES.length] ?? null,
      components: ['41' as ComponentCode],
      candidates: [{ number: String(at % 10_000).padStart(4, '0') as CandidateNumber, name }],
      note: name,
      submittedAt: '2023-09-18T10:00:00+00:00' as Instant,
    };
    const id = `enquiry:${String(at).padStart(8, '0')}`;
    const event: EnquiryEvent = { id: String(at), at: WRITTEN, origin: 'caught', change };
    return { version: 1, id, series: '2023-06', events: [event] };
  });
}
