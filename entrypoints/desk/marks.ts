import type { Mark } from '@/components/panel/Marks';
import type { Finding } from '@/lib/model/finding';
import type { Eyes } from '@/lib/portal/desk';
import type { ReadForm } from '@/lib/portal/read/form';

const MOST_MARKS = 40;

/** Outlines for the parts of the page that findings are about, where they stand in the window now. */
export function marksOf(form: ReadForm, findings: readonly Finding[], places: Eyes['places']): Mark[] {
  const worst = new Map<Element, Finding>();
  for (const finding of findings) {
    const part = finding.field && places.partOf(form, finding.field, finding.subject);
    // Findings come worst first: a part is marked with the worst said about it.
    if (part && !worst.has(part)) worst.set(part, finding);
    if (worst.size >= MOST_MARKS) break;
  }
  return [...worst].flatMap(([part, { severity, verdict, subject, rule }]) => {
    const rect = places.rectOf(part);
    return rect ? [{ key: `${rule} ${subject ?? ''}`, rect, severity, verdict, label: subject ?? '' }] : [];
  });
}
