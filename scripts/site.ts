import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A web site on this machine: what a page of it holds never leaves the machine. */
export interface Site {
  /** Address of a path: `site.url('/article.html')`. The second host shows the same pages under another origin. */
  url(path: string, host?: '127.0.0.1' | 'localhost'): string;
  close(): Promise<void>;
}

export interface Pages {
  /** Serves the files of a folder. */
  folder?: string;
  /** HTML by path. Paths begin with a slash; these win over files. */
  pages?: Readonly<Record<string, string>>;
}

/** Serves pages on a free port of this machine alone. */
export async function serveSite({ folder, pages = {} }: Pages): Promise<Site> {
  const files = folder === undefined ? null : sirv(folder, { dev: true, dotfiles: true });
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    const html = pages[path];
    const none = (): void => {
      // Browsers ask for an icon on their own; a 404 would stand in the console as an error of the page.
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    };
    if (html !== undefined) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    else if (files) files(request, response, none);
    else none();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: (path, host = '127.0.0.1') => `http://${host}:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
