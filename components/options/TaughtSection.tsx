import { Button } from '@/components/shared/Button';
import type { Saving } from '@/components/shared/use-saving';
import { text } from '@/lib/i18n/options';
import { type Taught, taughtKey } from '@/lib/model/taught';
import { TaughtImport } from './TaughtImport';
import { historyOf, knownBy, taughtInWords } from './taught-words';

export interface TaughtProps {
  /** Parts and pages of Direct that were shown to the assistant. */
  taught: readonly Taught[];
  /** Resolve once it is kept; reject with words for the officer. */
  onTeach(entries: Taught[]): Promise<void>;
  onForget(keys: string[]): Promise<void>;
  /** Hands all of it over as a file for colleagues. */
  onExportTaught(): void;
}

/** What was shown to the assistant on Direct: to look through, take back, hand on and take over from a colleague. */
export function TaughtSection({
  taught,
  onTeach,
  onForget,
  onExportTaught,
  saving,
}: TaughtProps & { saving: Saving }) {
  const forget = (one: Taught) =>
    void saving.save(
      text('options.changed.taughtRemoved', { what: taughtInWords(one) }),
      () => onForget([taughtKey(one)]),
      () => onTeach([one]),
    );
  const takeOver = (entries: Taught[]) => {
    const keys = entries.map(taughtKey);
    const before = taught.filter((one) => keys.includes(taughtKey(one)));
    return saving.save(
      text('options.changed.taughtImported', { count: entries.length }),
      () => onTeach(entries),
      async () => {
        await onForget(keys);
        if (before.length > 0) await onTeach(before);
      },
    );
  };
  return (
    <section aria-labelledby="taught">
      <h2 id="taught">{text('options.taught.title')}</h2>
      <p class="quiet">{text('options.taught.why')}</p>
      {taught.length === 0 && <p>{text('options.taught.none')}</p>}
      <ul class="lines">
        {taught.map((one) => (
          <li key={taughtKey(one)} data-taught-entry={one.what === 'part' ? one.field : one.is}>
            <b>{taughtInWords(one)}</b>. {knownBy(one)} {historyOf(one)}{' '}
            <Button
              look="link"
              data-action="forget-taught"
              aria-label={text('options.taught.removeLabel', { what: taughtInWords(one) })}
              onClick={() => forget(one)}
            >
              {text('options.deadlines.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {taught.length > 0 && (
        <p>
          <Button data-action="export-taught" onClick={onExportTaught}>
            {text('options.taught.export')}
          </Button>
        </p>
      )}
      <TaughtImport known={taught} onTake={takeOver} />
    </section>
  );
}
