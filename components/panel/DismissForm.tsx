import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { text } from '@/lib/i18n/panel';

const READY = ['checked', 'agreed', 'notHere'] as const;

/** Asks why a finding is set aside: one of a few ready reasons, or the officer's own words. None is no answer. */
export function DismissForm(props: { onConfirm(reason: string): void; onCancel(): void }) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => box.current?.focus(), []);

  const confirm = (event: Event) => {
    event.preventDefault();
    if (reason.trim()) return props.onConfirm(reason.trim());
    setMissing(true);
    box.current?.focus();
  };
  const choose = (ready: string) => {
    setReason(ready);
    setMissing(false);
    box.current?.focus();
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    props.onCancel();
  };

  return (
    <form class="dismiss" data-dismiss-form onSubmit={confirm} onKeyDown={leave} noValidate>
      <label class="dismiss__label" for={`${id}-reason`}>
        {text('panel.reason.ask')}
      </label>
      <p class="dismiss__hint" id={`${id}-hint`}>
        {text('panel.reason.hint')}
      </p>
      <div class="dismiss__ready">
        {READY.map((key) => (
          <Button key={key} data-reason={key} onClick={() => choose(text(`panel.reason.${key}`))}>
            {text(`panel.reason.${key}`)}
          </Button>
        ))}
      </div>
      {missing && (
        <p class="dismiss__missing" id={`${id}-missing`} role="alert">
          {text('panel.reason.missing')}
        </p>
      )}
      <input
        ref={box}
        id={`${id}-reason`}
        class="box"
        type="text"
        maxLength={200}
        autoComplete="off"
        value={reason}
        aria-describedby={missing ? `${id}-missing` : `${id}-hint`}
        aria-invalid={missing}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <div class="dismiss__end">
        <Button type="submit" look="main" data-dismiss-confirm>
          {text('panel.reason.confirm')}
        </Button>
        <Button look="link" data-dismiss-cancel onClick={props.onCancel}>
          {text('panel.cancel')}
        </Button>
      </div>
    </form>
  );
}
