import { parseHTML } from 'linkedom';

/** Parses HTML into an inert document: no script runs, nothing is loaded. */
export function parseDocument(html: string): Document {
  const document = parse(html);
  if (document.querySelector('html > body, html > frameset')) return document;
  // HTML lets authors leave these tags out, and browsers put them in; linkedom does not.
  const inner = html.replace(/<!doctype[^<>]*>|<\/?html[^<>]*>/gi, '');
  const language = /<html[^<>]*\blang=["']?([\w-]+)/i.exec(html)?.[1] ?? '';
  const headEnd = inner.search(/<\/head\s*>/i);
  const [head, body] = headEnd < 0 ? ['', inner] : [inner.slice(0, headEnd), inner.slice(headEnd)];
  return parse(`<!doctype html><html lang="${language}"><head>${head}</head><body>${body}</body></html>`);
}

function parse(html: string): Document {
  // linkedom's document has everything used here, but its types are its own and incomplete.
  const document = parseHTML(html).document as unknown as Document;
  // In HTML, names are in lower case however they are asked for; Readability asks for "P" and "DIV".
  const create = document.createElement.bind(document);
  document.createElement = (name: string): HTMLElement => create(name.toLowerCase());
  return document;
}
