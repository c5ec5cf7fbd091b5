import { text } from '@/lib/i18n/requests';

/** A button that opens the browser's own window for choosing the file of a request list. */
export function OpenListFile({ mayStart, onFile }: { mayStart: boolean; onFile(file: File): void }) {
  return (
    <label class="button keep__file" data-action="import-requests">
      {text('requests.bring.file')}
      <input
        class="sr-only"
        type="file"
        accept=".csv,.tsv,.txt,.xlsx,.ods,text/csv,text/plain"
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
