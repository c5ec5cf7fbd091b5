import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { text } from '@/lib/i18n/tracker';
import { Preview } from './Preview';

export interface PassphraseFormProps {
  /** False while something else is at work. */
  mayOpen: boolean;
  onTyped(passphrase: string): void;
  onCancel(): void;
}

/** Asks for the passphrase of a locked backup. */
export function PassphraseForm({ mayOpen, onTyped, onCancel }: PassphraseFormProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <Preview of="passphrase">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onTyped(String(new FormData(event.currentTarget).get('passphrase')));
        }}
      >
        <label>
          {text('tracker.keep.askPassphrase')}
          <input class="box" type="password" name="passphrase" autoComplete="off" ref={box} />
        </label>
        <p class="keep__buttons">
          <Button type="submit" look="main" data-action="open-backup" disabled={!mayOpen}>
            {text('tracker.keep.open')}
          </Button>
          <Button data-action="leave" onClick={onCancel}>
            {text('tracker.keep.cancel')}
          </Button>
        </p>
      </form>
    </Preview>
  );
}
