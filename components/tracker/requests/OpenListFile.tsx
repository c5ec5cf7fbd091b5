import { FileButton } from '@/components/shared/FileButton';
import { text } from '@/lib/i18n/requests';

/** A button that opens the browser's own window for choosing the file of a request list. */
export function OpenListFile({ mayStart, onFile }: { mayStart: boolean; onFile(file: File): void }) {
  return (
    <FileButton
      label={text('requests.bring.file')}
      action="import-requests"
      accept=".csv,.tsv,.txt,.xlsx,.xlsm,.xlsb,.ods,.xls,text/csv,text/plain"
      disabled={!mayStart}
      onChosen={onFile}
    />
  );
}
