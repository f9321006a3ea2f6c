/** What a page prints: the findings, or the sentences without answers, for a class. */
export const SHEETS = ['findings', 'exercise'] as const;
export type SheetKind = (typeof SHEETS)[number];

/** In the address of a page that was opened to be printed: what it prints. */
export const PRINT = 'print';

/** What this page was opened to print; null for one that was opened to be read. */
export function sheetOfPage(): SheetKind | null {
  const asked = new URLSearchParams(location.search).get(PRINT);
  return SHEETS.find((kind) => kind === asked) ?? null;
}
