import type { Checks } from '@/lib/model/checks';
import type { Finding, Judgement } from '@/lib/model/finding';

/**
 * What is kept of a judgement with the enquiry. Whom and what a finding is about is left out: the enquiry itself
 * says that, and forgets it in its time.
 * @param whole everything that applies was judged
 * @param reasonOf why the officer set a finding aside
 */
export function checksOf(
  { passed, findings }: Judgement,
  whole: boolean,
  reasonOf: (finding: Finding) => string | undefined,
): Checks {
  const found = new Map<string, Checks['found'][number]>();
  for (const finding of findings) {
    const { rule, verdict, severity } = finding;
    const one = { rule, verdict, severity, reason: reasonOf(finding) ?? null };
    found.set(JSON.stringify(one), one);
  }
  return { whole, passed, found: [...found.values()] };
}
