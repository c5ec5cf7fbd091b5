import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { text } from '@/lib/i18n/tracker';
import type { KeptCount } from '@/lib/stores/keep/erase-everything';
import type { KeepActions } from './keep-actions';
import { useLongWork } from './use-long-work';
import { WorkNotice } from './WorkNotice';

export type EraseEverythingProps = Pick<KeepActions, 'countEverything' | 'eraseEverything'>;

/** Deletes everything the assistant keeps on this computer, after a typed word, and shows what is left of each kind. */
export function EraseEverything({ countEverything, eraseEverything }: EraseEverythingProps) {
  const [typed, setTyped] = useState('');
  const [count, setCount] = useState<KeptCount | null>(null);
  const [isDone, setDone] = useState(false);
  const work = useLongWork();
  const word = text('tracker.keep.eraseWord');
  const look = async (isOpen: boolean) => {
    if (isOpen && !isDone) setCount(await work.run('reading', countEverything));
  };
  const erase = async (event: SubmitEvent) => {
    event.preventDefault();
    if (typed.trim().toLowerCase() !== word.toLowerCase())
      return work.say(text('tracker.keep.eraseType', { word }), true);
    const left = await work.run('writing', eraseEverything);
    if (left === null) return;
    setCount(left);
    setDone(true);
    setTyped('');
    const total = Object.values(left).reduce((sum, one) => sum + one, 0);
    work.say(text(total === 0 ? 'tracker.keep.erased' : 'tracker.keep.eraseLeft'), total > 0);
  };
  return (
    <details class="keep__delete" onToggle={(event) => void look(event.currentTarget.open)}>
      <summary data-action="delete-everything">{text('tracker.keep.erase')}</summary>
      <p class="quiet">{text('tracker.keep.eraseLead')}</p>
      {count && (
        <>
          <p>{text(isDone ? 'tracker.keep.eraseIsLeft' : 'tracker.keep.eraseIsHere')}</p>
          <ul class="lines">
            {(Object.keys(count) as (keyof KeptCount)[]).map((kind) => (
              <li key={kind} data-kept={kind} data-count={count[kind]}>
                {text(`tracker.keep.kind.${kind}`)}: {count[kind].toLocaleString()}
              </li>
            ))}
          </ul>
        </>
      )}
      {!isDone && (
        <form noValidate onSubmit={(event) => void erase(event)}>
          <label>
            {text('tracker.keep.eraseType', { word })}{' '}
            <input
              class="box"
              name="erase"
              autoComplete="off"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
          <p class="keep__buttons">
            <Button type="submit" data-action="delete-everything-now" disabled={work.isBusy}>
              {text('tracker.keep.eraseNow')}
            </Button>
          </p>
        </form>
      )}
      <WorkNotice work={work} />
    </details>
  );
}
