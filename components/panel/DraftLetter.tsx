import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { text } from '@/lib/i18n/panel';

/** A letter to copy into the officer's own e-mail program. Nothing is sent from here. */
export function DraftLetter({ to, words }: { to: string; words: string }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(words).then(
      () => setCopied(true),
      // Some schools forbid it: the words can still be marked and copied by hand.
      () => setCopied(false),
    );
  return (
    <div class="letter" data-letter>
      <p>{text('panel.letter.to', { address: to })}</p>
      <pre class="letter__words">{words}</pre>
      <Button onClick={() => void copy()}>{text('panel.letter.copy')}</Button>
      <p role="status">
        {copied !== null && text(copied ? 'panel.letter.copied' : 'panel.letter.notCopied')}
      </p>
    </div>
  );
}
