import { LEVELS, levelOf } from '@/components/shared/level';
import { text } from '@/lib/i18n/panel';
import type { Finding } from '@/lib/model/finding';
import type { PanelView } from './panel-view';

/** How many findings there are of each level, worst first: `1 to stop for, 2 to check`. Empty when there are none. */
export function countsInWords(findings: readonly Finding[]): string {
  return LEVELS.flatMap((level) => {
    const count = findings.filter((finding) => levelOf(finding) === level).length;
    return count > 0 ? [text(`panel.count.${level}`, { count })] : [];
  }).join(', ');
}

/**
 * The state of the page in one sentence. "Everything checked is fine" is said only when every rule that applies
 * gave an answer, at least one did, and nothing was found or set aside.
 */
export function statusInWords(view: PanelView): string {
  if (view.state === 'paused') return text('panel.status.paused');
  if (view.state === 'not-recognised') return text('line.unknown');
  const counts = countsInWords(view.findings);
  // Where the count names what was not checked, that is said.
  const isSaid = view.findings.some((finding) => levelOf(finding) === 'not-checked');
  if (view.state === 'partly-checked' && !isSaid) {
    return counts ? text('panel.status.partlyWith', { counts }) : text('panel.status.partly');
  }
  if (counts) return text('panel.status.counts', { counts });
  if (view.dismissed.length > 0) return text('panel.status.setAside', { count: view.dismissed.length });
  if (view.passed > 0) return text('panel.status.fine');
  return isForm(view) ? text('panel.status.nothingYet') : text('panel.status.nothingHere');
}

/** False on pages where there is nothing to check and no news: the panel then stays a tab. */
export function hasSomethingToSay(view: PanelView): boolean {
  return isForm(view) || view.page === 'declarations' || view.notices.length > 0 || view.unclear.length > 0;
}

function isForm(view: PanelView): boolean {
  return view.page === 'create-enquiry' || view.page === 'no-result-enquiry';
}
