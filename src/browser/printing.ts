/** Whether the browser can print our marks. Firefox prints a copy of the document, which no highlight of the page is in. */
export function canPrintMarks(): boolean {
  return globalThis.location?.protocol !== 'moz-extension:';
}
