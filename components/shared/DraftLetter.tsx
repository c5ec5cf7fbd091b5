import { useState } from 'preact/hooks';
import { text } from '@/lib/i18n/shared';
import { Button } from './Button';

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
      <p>{text('shared.letter.to', { address: to })}</p>
      <pre class="letter__words">{words}</pre>
      <Button onClick={() => void copy()}>{text('shared.letter.copy')}</Button>
      <p role="status">
        {copied !== null && text(copied ? 'shared.letter.copied' : 'shared.letter.notCopied')}
      </p>
    </div>
  );
}
