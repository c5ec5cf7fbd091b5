import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { showInstant } from '@/lib/i18n/dates';
import { text } from '@/lib/i18n/tracker';
import type { KeepActions, KeepView } from './keep-actions';
import { useLongWork } from './use-long-work';
import { WorkNotice } from './WorkNotice';

const SHORTEST = 12;

/** When the last backup was made, and the way to make one, locked or not. */
export function MakeBackup({
  lastBackup,
  isBackupDue,
  onMake,
}: Pick<KeepView, 'lastBackup' | 'isBackupDue'> & { onMake: KeepActions['makeBackup'] }) {
  const [locked, setLocked] = useState(false);
  const work = useLongWork();
  const make = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const typed = new FormData(form);
    const passphrase = locked ? String(typed.get('passphrase')) : null;
    const wrong = passphrase === null ? null : problemOf(passphrase, String(typed.get('again')));
    if (wrong) return work.say(wrong, true);
    const file = await work.run('making', (options) => onMake(passphrase, options));
    if (file === null) return;
    form.reset();
    setLocked(false);
    work.say(text('tracker.keep.made', { file }));
  };
  return (
    <form class="keep__make" noValidate onSubmit={(event) => void make(event)}>
      <p data-last-backup={lastBackup ?? 'never'} class={isBackupDue ? 'keep__due' : 'quiet'}>
        {lastBackupInWords(lastBackup, isBackupDue)}
      </p>
      <label class="choice">
        <input
          type="checkbox"
          name="lock"
          checked={locked}
          onChange={(event) => setLocked(event.currentTarget.checked)}
        />
        {text('tracker.keep.lock')}
      </label>
      {locked && (
        <div class="keep__lock">
          <p class="quiet">{text('tracker.keep.lockHint')}</p>
          <label>
            {text('tracker.keep.passphrase')}
            <input class="box" type="password" name="passphrase" autoComplete="new-password" />
          </label>
          <label>
            {text('tracker.keep.again')}
            <input class="box" type="password" name="again" autoComplete="new-password" />
          </label>
        </div>
      )}
      <Button type="submit" look="main" data-action="backup" disabled={work.isBusy}>
        {text('tracker.keep.make')}
      </Button>
      <WorkNotice work={work} />
    </form>
  );
}

function problemOf(passphrase: string, again: string): string | null {
  if (passphrase.length < SHORTEST) return text('tracker.keep.tooShort');
  return passphrase === again ? null : text('tracker.keep.notTheSame');
}

function lastBackupInWords(at: KeepView['lastBackup'], isDue: boolean): string {
  if (at === null) return text('tracker.keep.never');
  return text(isDue ? 'tracker.keep.old' : 'tracker.keep.last', { when: showInstant(at) });
}
