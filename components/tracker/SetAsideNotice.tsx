import { Notice } from '@/components/shared/Notice';
import { text } from '@/lib/i18n/tracker';
import { SeenButton } from './SeenButton';

/** What was kept, could not be read and was put aside. */
export interface PutAside {
  /** How many enquiries. */
  enquiries: number;
  /** The ids of the stores that hold the rest, each once. */
  parts: readonly string[];
}

const PARTS = ['deadlines', 'settings', 'dismissals', 'series-said'] as const;
type Part = (typeof PARTS)[number];

/** Tells of kept records that could not be read: they are neither shown nor lost, also when this is put away. */
export function SetAsideNotice({ enquiries, parts, onSeen }: PutAside & { onSeen(): void }) {
  if (enquiries === 0 && parts.length === 0) return null;
  return (
    <Notice level="check" announce>
      {enquiries > 0 && (
        <p data-set-aside={enquiries}>
          <b>{text('tracker.setAside.title', { count: enquiries })}</b>
        </p>
      )}
      {parts.map((part) => (
        <p key={part} data-set-aside-part={part}>
          <b>{text(`tracker.setAside.part.${isPart(part) ? part : 'other'}`)}</b>
        </p>
      ))}
      <p>{text('tracker.setAside.why')}</p>
      <SeenButton action="set-aside-seen" onSeen={onSeen}>
        {text('tracker.setAside.seen')}
      </SeenButton>
    </Notice>
  );
}

function isPart(part: string): part is Part {
  return PARTS.some((one) => one === part);
}
