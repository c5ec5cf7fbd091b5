import { Notice } from '@/components/shared/Notice';
import { text } from '@/lib/i18n/tracker';
import type { Forgotten } from '@/lib/model/retention';
import { SeenButton } from './SeenButton';

export interface ForgottenNoticeProps {
  /** What the officer has not put away yet. */
  forgotten: readonly Forgotten[];
  onSeen(): void;
}

/** Says once what was removed by itself because it was kept long enough; the days stand in the settings. */
export function ForgottenNotice({ forgotten, onSeen }: ForgottenNoticeProps) {
  if (forgotten.length === 0) return null;
  const names = forgotten.reduce((sum, line) => sum + line.names, 0);
  const records = forgotten.reduce((sum, line) => sum + line.records, 0);
  return (
    <Notice level="tip">
      <h2 data-forgotten={names + records}>{text('tracker.forgotten.title')}</h2>
      <ul>
        {names > 0 && <li>{text('tracker.forgotten.names', { count: names })}</li>}
        {records > 0 && <li>{text('tracker.forgotten.records', { count: records })}</li>}
        {forgotten.some(({ lists }) => lists) && <li>{text('tracker.forgotten.lists')}</li>}
      </ul>
      <p>
        <a href="options.html#retention">{text('tracker.forgotten.more')}</a>
      </p>
      <SeenButton action="forgotten-seen" onSeen={onSeen}>
        {text('tracker.setAside.seen')}
      </SeenButton>
    </Notice>
  );
}
