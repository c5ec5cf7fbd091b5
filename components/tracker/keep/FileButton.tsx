import { text } from '@/lib/i18n/tracker';

export interface FileButtonProps {
  way: 'restore' | 'merge' | 'csv';
  disabled: boolean;
  onChosen(file: File): void;
}

/** A button that opens the browser's own window for choosing a file. */
export function FileButton({ way, disabled, onChosen }: FileButtonProps) {
  return (
    <label class="button keep__file" data-action={way === 'csv' ? 'merge-csv' : way}>
      {text(`tracker.keep.${way}`)}
      <input
        class="sr-only"
        type="file"
        accept={way === 'csv' ? '.csv,text/csv' : '.json,application/json'}
        disabled={disabled}
        onChange={(event) => {
          const box = event.currentTarget;
          const file = box.files?.[0];
          if (file) onChosen(file);
          // So that the same file can be chosen again.
          box.value = '';
        }}
      />
    </label>
  );
}
