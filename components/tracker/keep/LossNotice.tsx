import { Notice } from '@/components/shared/Notice';
import { text } from '@/lib/i18n/tracker';
import { SeenButton } from '../SeenButton';
import type { Keep } from './keep-actions';

/** Says that something kept is gone although nobody deleted it, and the way back. */
export function LossNotice({ keep }: { keep: Keep | null }) {
  if (!keep?.view.loss) return null;
  const { loss } = keep.view;
  const isBack = loss.what === 'put-back';
  return (
    <Notice level={isBack ? 'check' : 'stop'} announce>
      <p data-loss={loss.what}>
        <b>
          {loss.what === 'settings'
            ? text('tracker.keep.lost.settings')
            : text(`tracker.keep.lost.${loss.what}`, { count: loss.count })}
        </b>
      </p>
      <p>
        {text(isBack ? 'tracker.keep.lost.doBackup' : 'tracker.keep.lost.do')}{' '}
        <a href="#keep-safe">{text('tracker.keep.title')}</a>
      </p>
      <SeenButton action="loss-seen" onSeen={() => void keep.actions.agreeToLoss()}>
        {text(isBack ? 'tracker.setAside.seen' : 'tracker.keep.lost.seen')}
      </SeenButton>
    </Notice>
  );
}
