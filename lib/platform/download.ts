/** Hands a file to the officer's browser to save. `type` is its media type, such as `text/csv;charset=utf-8`. */
export function download(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after the click; letting go at once would lose it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
