import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { FileButton } from '@/components/shared/FileButton';
import { Notice } from '@/components/shared/Notice';
import { text } from '@/lib/i18n/options';
import { type Taught, taughtKey } from '@/lib/model/taught';
import { readTaughtFile, type TaughtFileRead } from '@/lib/stores/read-taught-file';
import { knownBy, taughtInWords } from './taught-words';

export interface TaughtImportProps {
  known: readonly Taught[];
  /** Resolves with whether they are kept. */
  onTake(entries: Taught[]): Promise<boolean>;
}

/** A colleague's file: what is in it is shown first, and only what the officer leaves ticked is taken in. */
export function TaughtImport({ known, onTake }: TaughtImportProps) {
  const [read, setRead] = useState<TaughtFileRead | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const close = () => {
    setRead(null);
    setLeft(new Set());
  };
  const open = async (file: File) => {
    setLeft(new Set());
    // A file of that size is none of ours, and need not be read.
    setRead(file.size > MOST_BYTES ? { fault: 'too-large' } : readTaughtFile(await file.text(), known));
  };
  const offers = read && !read.fault ? read.offers.filter(({ is }) => is !== 'same') : [];
  const chosen = offers.filter(({ entry }) => !left.has(taughtKey(entry)));
  const choose = (key: string, wanted: boolean) =>
    setLeft(new Set(wanted ? [...left].filter((one) => one !== key) : [...left, key]));
  const take = async () => {
    if (await onTake(chosen.map(({ entry }) => entry))) close();
  };
  return (
    <>
      <FileButton
        label={text('options.taught.import')}
        action="import-taught"
        accept=".json,application/json"
        onChosen={(file) => void open(file)}
      />
      {read?.fault && (
        <Notice level="stop" announce>
          <p data-import-fault={read.fault}>{text(`options.taught.fault.${read.fault}`)}</p>
        </Notice>
      )}
      {read && !read.fault && (
        <fieldset class="choices" data-import-preview>
          <legend>{text('options.taught.preview', { count: read.offers.length })}</legend>
          {offers.map(({ entry, is }) => (
            <label key={taughtKey(entry)} class="choice" data-offer={is}>
              <input
                type="checkbox"
                checked={!left.has(taughtKey(entry))}
                onChange={({ currentTarget }) => choose(taughtKey(entry), currentTarget.checked)}
              />
              <span>
                <b>{taughtInWords(entry)}</b>. {knownBy(entry)}{' '}
                {text(is === 'new' ? 'options.taught.isNew' : 'options.taught.differs')}
              </span>
            </label>
          ))}
          {offers.length === 0 && <p>{text('options.taught.allKnown')}</p>}
          {read.unfit > 0 && <p>{text('options.taught.unfit', { count: read.unfit })}</p>}
          <p class="row">
            {chosen.length > 0 && (
              <Button look="main" data-action="take-taught" onClick={() => void take()}>
                {text('options.taught.take', { count: chosen.length })}
              </Button>
            )}
            <Button data-action="leave-taught" onClick={close}>
              {text('options.taught.leave')}
            </Button>
          </p>
        </fieldset>
      )}
    </>
  );
}

const MOST_BYTES = 1_000_000;
