import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { ROOT } from './build.ts';
import { type Site, serveSite } from './site.ts';

/** Where an article can be read, and what ends its being served. */
export interface Served {
  url: string;
  close(): Promise<void>;
}

/**
 * The sample article as a page of the web. In the extension it brings its own content scripts, because browsers inject none into
 * an extension's pages; here it must do without, so that a click on the toolbar button has to inject.
 */
export async function sampleAsWebPage(): Promise<string> {
  const html = await readFile(join(ROOT, 'public/sample-article.html'), 'utf8');
  return html
    .replace(/<script src="[a-z]+\.js".*?<\/script>/gs, '')
    .replace(/<link [^>]*href="marks\.css"[^>]*>/, '');
}

/** Serves the sample article. */
export async function serveSample(): Promise<Served> {
  const path = '/sample-article.html';
  const site = await serveSite({ folder: join(ROOT, 'public'), pages: { [path]: await sampleAsWebPage() } });
  return { url: site.url(path), close: () => site.close() };
}

/**
 * What `--url` names: an address as it stands, or a file, which is served from its folder so that its pictures and styles
 * are found (extensions don't see `file:` pages).
 *
 * @throws Error where there is no such file.
 */
export async function serveArticle(urlOrFile: string): Promise<Served> {
  if (/^https?:/.test(urlOrFile)) return { url: urlOrFile, close: async () => {} };
  const file = resolve(process.env['INIT_CWD'] ?? '.', urlOrFile);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(
      `--url takes an address that begins with http: or https:, or a file; there is no file ${file}`,
    );
  });
  const site: Site = await serveSite({
    folder: dirname(file),
    pages: /\.txt$/.test(file) ? { [`/${basename(file)}`]: textAsWebPage(text) } : {},
  });
  return { url: site.url(`/${encodeURIComponent(basename(file))}`), close: () => site.close() };
}

/** A plain page of this text: each of its paragraphs a paragraph. */
export function textAsWebPage(text: string, language = 'en'): string {
  const escaped = (raw: string): string =>
    raw.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  const paragraphs = text.split(/\n+/).map((line) => `<p>${escaped(line)}</p>`);
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Article</title>
    <article>${paragraphs.join('\n')}</article></html>`;
}
