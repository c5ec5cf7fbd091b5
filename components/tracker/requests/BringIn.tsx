import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { text } from '@/lib/i18n/requests';
import { OpenListFile } from './OpenListFile';

export interface BringInProps {
  /** False while long work goes on. */
  mayStart: boolean;
  /** The list holds rows: the box to paste into is folded away. */
  isFolded: boolean;
  /** `html`: the same as a document has it, where the clipboard holds that too. */
  onText(text: string, html?: string): void;
  onFile(file: File): void;
  onType(): void;
  onTemplate(): void;
}

/** The ways a list comes in: pasted, opened, or typed row by row. Nothing is kept before the officer has seen it. */
export function BringIn({ mayStart, isFolded, onText, onFile, onType, onTemplate }: BringInProps) {
  const [isOpen, setOpen] = useState(false);
  const [pasted, setPasted] = useState('');
  const take = (words: string, html = '') => {
    if (words.trim() === '') return;
    setPasted('');
    setOpen(false);
    onText(words, html);
  };
  return (
    <section class="bring" aria-label={text('requests.bring.title')}>
      <div class="bring__ways">
        {isFolded && (
          <Button
            data-action="paste-requests"
            aria-expanded={isOpen}
            disabled={!mayStart}
            onClick={() => setOpen(!isOpen)}
          >
            {text('requests.bring.more')}
          </Button>
        )}
        <OpenListFile mayStart={mayStart} onFile={onFile} />
        <Button data-action="type-request" disabled={!mayStart} onClick={onType}>
          {text('requests.bring.type')}
        </Button>
        <Button data-action="template" look="link" onClick={onTemplate}>
          {text('requests.bring.template')}
        </Button>
      </div>
      {(isOpen || !isFolded) && (
        <div class="bring__box">
          <label class="bring__paste">
            {text('requests.bring.paste')}
            <textarea
              class="box"
              rows={6}
              data-paste
              spellcheck={false}
              disabled={!mayStart}
              value={pasted}
              onInput={(event) => setPasted(event.currentTarget.value)}
              onPaste={(event) => {
                const words = event.clipboardData?.getData('text/plain') ?? '';
                // One line may be a correction of what stands there; several are a list.
                if (pasted !== '' || !words.trim().includes('\n')) return;
                event.preventDefault();
                take(words, event.clipboardData?.getData('text/html'));
              }}
            />
          </label>
          <Button
            look="main"
            data-action="look-at-paste"
            disabled={!mayStart || pasted.trim() === ''}
            onClick={() => take(pasted)}
          >
            {text('requests.bring.look')}
          </Button>
        </div>
      )}
    </section>
  );
}
