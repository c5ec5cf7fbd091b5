export interface FileButtonProps {
  label: string;
  /** What acceptance and tests know it by. */
  action: string;
  /** Endings and types of files that are offered, as `accept` takes them. */
  accept: string;
  isMain?: boolean;
  disabled?: boolean;
  onChosen(file: File): void;
}

/** A button that opens the browser's own window for choosing a file. */
export function FileButton({ label, action, accept, isMain, disabled, onChosen }: FileButtonProps) {
  return (
    <label class={isMain ? 'button button--main button--file' : 'button button--file'} data-action={action}>
      {label}
      <input
        class="sr-only"
        type="file"
        accept={accept}
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
