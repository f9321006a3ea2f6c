/** Hands a text to the reader as a download. Needs no permission, and nothing leaves the device. */
export function saveFile(download: string, text: string, type: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href, download }).click();
  URL.revokeObjectURL(href);
}
