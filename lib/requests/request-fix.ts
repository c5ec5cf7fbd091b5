import type { ComponentCode, SyllabusCode } from '@/lib/model/codes';
import type { Phrase } from '@/lib/model/phrase';
import type { RequestRow } from '@/lib/model/request';
import type { ServiceCode } from '@/lib/model/service';

/** What a fix does to the rows it names. */
type Change =
  /** Papers of one candidate asked for in several lines go in at once (G28): the first line takes them all. */
  | { kind: 'join-lines' }
  /** The request is in the list twice. */
  | { kind: 'remove-lines' }
  | { kind: 'drop-components'; components: readonly ComponentCode[] }
  | { kind: 'swap-component'; from: ComponentCode; to: ComponentCode }
  | { kind: 'change-service'; service: ServiceCode }
  | { kind: 'take-syllabus'; syllabus: SyllabusCode }
  | { kind: 'take-components'; components: readonly ComponentCode[] }
  | { kind: 'take-name'; name: string }
  /** Service 5 is about the whole group: the row no longer names a candidate. */
  | { kind: 'whole-group' };

/** A change of the list the officer can make with one press. */
export type RequestFix = Change & {
  rows: readonly string[];
  label: Phrase;
  /** The same for the same trouble in other rows; null for what is particular to these rows. */
  alike: string | null;
};

/** The list after a fix. The rows handed in are not touched: they are what undo goes back to. */
export function applyFix(rows: readonly RequestRow[], fix: RequestFix): RequestRow[] {
  return applyFixes(rows, [fix]);
}

/** The list after several fixes, one behind the other; one that no longer fits the list changes nothing. */
export function applyFixes(rows: readonly RequestRow[], fixes: readonly RequestFix[]): RequestRow[] {
  const left = new Map(rows.map((row) => [row.id, row]));
  for (const fix of fixes) {
    const named = fix.rows.flatMap((id) => left.get(id) ?? []);
    if (fix.kind === 'join-lines') joinInto(left, named);
    else if (fix.kind === 'remove-lines') for (const { id } of named) left.delete(id);
    else for (const row of named) left.set(row.id, { ...row, ...changeOf(row, fix) });
  }
  return [...left.values()];
}

/** The same fix for every row with the same trouble, itself among them. */
export function fixesAlike(
  rows: readonly { findings: readonly { fixes: readonly RequestFix[] }[] }[],
  fix: RequestFix,
): RequestFix[] {
  if (fix.alike === null) return [fix];
  const found = rows.flatMap(({ findings }) => findings.flatMap(({ fixes }) => fixes));
  const alike = found.filter((one) => one.alike === fix.alike);
  // Joined lines offer the same fix on each of them.
  return [...new Map(alike.map((one) => [one.rows.join(), one])).values()];
}

/** What a row's own words become; a colleague's signature was for what stood there before. */
function changeOf(row: RequestRow, fix: RequestFix): Partial<RequestRow> {
  const anew = { secondPerson: null };
  if (fix.kind === 'drop-components') {
    return { ...anew, components: row.components.filter((code) => !fix.components.includes(code)) };
  }
  if (fix.kind === 'swap-component') {
    const components = row.components.map((code) => (code === fix.from ? fix.to : code));
    return { ...anew, components: ascending(components) };
  }
  if (fix.kind === 'change-service') return { ...anew, service: fix.service, ...understood(row, 'service') };
  if (fix.kind === 'take-syllabus')
    return { ...anew, syllabus: fix.syllabus, ...understood(row, 'syllabus') };
  if (fix.kind === 'take-components')
    return { ...anew, components: fix.components, ...understood(row, 'components') };
  if (fix.kind === 'take-name') return { ...anew, name: fix.name, ...understood(row, 'name') };
  return fix.kind === 'whole-group' ? { ...anew, candidate: null, name: null } : {};
}

function understood(row: RequestRow, column: RequestRow['unclear'][number]['column']) {
  return { unclear: row.unclear.filter((cell) => cell.column !== column) };
}

function joinInto(left: Map<string, RequestRow>, [first, ...others]: readonly RequestRow[]): void {
  if (!first || others.length === 0) return;
  const all = [first, ...others];
  const said = (words: readonly string[]) => [...new Set(words.filter((word) => word !== ''))].join('; ');
  left.set(first.id, {
    ...first,
    name: all.find(({ name }) => name !== null)?.name ?? null,
    components: ascending(all.flatMap(({ components }) => components)),
    // Consent for one paper is no consent for another one.
    consent: all.every(({ consent }) => consent !== null) ? first.consent : null,
    paid: all.every(({ paid }) => paid === first.paid)
      ? first.paid
      : all.some((one) => one.paid === false)
        ? false
        : null,
    reason: said(all.map(({ reason }) => reason)),
    requestedBy: said(all.map(({ requestedBy }) => requestedBy)),
    unclear: all.flatMap(({ unclear }) => unclear),
    further: all.flatMap(({ further }) => further),
    secondPerson: null,
  });
  for (const { id } of others) left.delete(id);
}

function ascending(codes: readonly ComponentCode[]): ComponentCode[] {
  return [...new Set(codes)].sort();
}
