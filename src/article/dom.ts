import { parseHTML } from 'linkedom';

/** Parses HTML into an inert document: no script runs, nothing is loaded. */
export function parseDocument(html: string): Document {
  // linkedom's document has everything used here, but its types are its own and incomplete.
  return parseHTML(html).document as unknown as Document;
}
