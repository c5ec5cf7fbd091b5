import { fillPhrase } from '@/lib/model/phrase';
import { showBadge } from '@/lib/platform/badge';
import { report } from '@/lib/platform/log';
import { dueNow } from './due-now';

const WORDS = 'Enquiry Assistant: {n, plural, one {# thing} other {# things}} to see to';

/** Counts what is due on the extension's button. A fault here is noted and never stops other work. */
export async function refreshBadge(): Promise<void> {
  try {
    const count = (await dueNow()).open.length;
    await showBadge(count, count ? fillPhrase(WORDS, { n: count }) : 'Enquiry Assistant: nothing is due');
  } catch (fault) {
    report('the count on the button could not be worked out', fault);
  }
}
