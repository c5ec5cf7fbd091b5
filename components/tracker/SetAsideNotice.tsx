import { Notice } from '@/components/shared/Notice';
import { text } from '@/lib/i18n/text';

/** Tells of kept records that could not be read: they are neither shown nor lost. */
export function SetAsideNotice({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <Notice level="check" announce>
      <p data-set-aside={count}>
        <b>{text('tracker.setAside.title', { count })}</b>
      </p>
      <p>{text('tracker.setAside.why')}</p>
    </Notice>
  );
}
