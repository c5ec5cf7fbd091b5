import { type Enquiry, isListed, wasSubmitted } from '@/lib/model/enquiry';
import type { RequestRow } from '@/lib/model/request';
import type { PlannedEnquiry } from '@/lib/model/run-sheet';
import { RE_CHECK_SERVICES } from '@/lib/model/service';

/** What an enquiry of the tracker is held against: one planned enquiry, or one row. */
type Asked = Pick<PlannedEnquiry, 'series' | 'syllabus' | 'service' | 'components' | 'candidates'>;

/**
 * The rows of a list whose enquiry the tracker has seen submitted, each with that enquiry's id: they are done.
 * @param enquiries those of the tracker; saved, withdrawn and deleted ones count for nothing
 */
export function doneRows(rows: readonly RequestRow[], enquiries: readonly Enquiry[]): Map<string, string> {
  const sent = submittedBySyllabus(enquiries);
  return new Map(
    rows.flatMap((row): [string, string][] => {
      const { series, syllabus, service, components, candidate, name } = row;
      if (series === null || syllabus === null || service === null) return [];
      const candidates = candidate === null ? [] : [{ number: candidate, name }];
      if (candidates.length === 0 && service !== '5') return [];
      const seen = find(sent, { series, syllabus, service, components, candidates });
      return seen ? [[row.id, seen.id]] : [];
    }),
  );
}

/** The planned enquiries the tracker has seen submitted, with all their candidates, each with that enquiry's id. */
export function doneEnquiries(
  planned: readonly PlannedEnquiry[],
  enquiries: readonly Enquiry[],
): Map<string, string> {
  const sent = submittedBySyllabus(enquiries);
  return new Map(
    planned.flatMap((one): [string, string][] => {
      const seen = find(sent, one);
      return seen ? [[one.id, seen.id]] : [];
    }),
  );
}

type BySyllabus = Map<string, Enquiry[]>;

function submittedBySyllabus(enquiries: readonly Enquiry[]): BySyllabus {
  const found: BySyllabus = new Map();
  for (const one of enquiries) {
    if (!isListed(one) || !wasSubmitted(one.state)) continue;
    const key = `${one.series} ${one.syllabus} ${one.service}`;
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return found;
}

function find(sent: BySyllabus, asked: Asked): Enquiry | undefined {
  const own = sent.get(`${asked.series} ${asked.syllabus} ${asked.service}`) ?? [];
  return own.find((one) => hasComponents(one, asked) && hasCandidates(one, asked));
}

/**
 * List Enquiries shows no components. For a re-check that is no doubt: nothing else can be asked for the same
 * candidate and syllabus (G30, G31); a report may be about another component.
 */
function hasComponents({ components }: Enquiry, asked: Asked): boolean {
  if (components.length === 0) return RE_CHECK_SERVICES.includes(asked.service);
  return asked.components.every((code) => components.includes(code));
}

function hasCandidates({ candidates, allCandidates }: Enquiry, asked: Asked): boolean {
  // Service 5 is about the whole group, whoever is named (G14).
  if (asked.service === '5') return true;
  if (allCandidates) return false;
  const numbers = new Set(candidates.map(({ number }) => number));
  return asked.candidates.length > 0 && asked.candidates.every(({ number }) => numbers.has(number));
}
