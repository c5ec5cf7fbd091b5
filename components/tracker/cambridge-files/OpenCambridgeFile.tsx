import { text } from '@/lib/i18n/requests';

/** A button that opens the browser's own window for choosing one of Cambridge's files. */
export function OpenCambridgeFile({ mayStart, onFile }: { mayStart: boolean; onFile(file: File): void }) {
  return (
    <label class="button button--main keep__file" data-action="import-file">
      {text('requests.files.open')}
      <input
        class="sr-only"
        type="file"
        accept=".csv,.xlsx,.ods,text/csv"
        disabled={!mayStart}
        onChange={(event) => {
          const box = event.currentTarget;
          const file = box.files?.[0];
          if (file) onFile(file);
          // So that the same file can be chosen again.
          box.value = '';
        }}
      />
    </label>
  );
}
