import { Notice, type NoticeProps } from '@/components/shared/Notice';
import { text } from '@/lib/i18n/panel';
import type { PanelNotice } from './panel-view';

const LEVEL: Record<PanelNotice, NoticeProps['level']> = {
  stale: 'check',
  'tracker-unreachable': 'not-checked',
  'saved-not-sent': 'check',
  submitted: 'fine',
  'deadlines-read': 'fine',
};

/** News about the page as a whole, above the findings. */
export function PanelNotices({ notices }: { notices: readonly PanelNotice[] }) {
  return notices.map((notice) => (
    <Notice key={notice} level={LEVEL[notice]} announce>
      <p data-notice={notice}>{notice === 'stale' ? text('line.stale') : text(`panel.notice.${notice}`)}</p>
    </Notice>
  ));
}
