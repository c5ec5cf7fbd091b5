import type { Finding } from '@/lib/model/finding';
import { countsInWords } from './panel-words';

/** Reads out how many findings there are when that changes, and nothing else. */
export function LiveCount({ findings }: { findings: readonly Finding[] }) {
  return (
    <p class="sr-only" role="status" aria-live="polite">
      {countsInWords(findings)}
    </p>
  );
}
