/**
 * Sites, as rules and permissions name them: scheme and host, such as "https://news.example". Without a port, for the
 * match patterns of permissions know none in Firefox. "www." and other subdomains are sites of their own: browsers ask for
 * access to exactly what the reader sees in the address bar.
 */
import type { Options, SiteRule } from './options.ts';

/** The match patterns of "on all news articles"; the manifest has the same as `optional_host_permissions`. */
export const EVERYWHERE: readonly string[] = ['https://*/*', 'http://*/*'];

/** A star would make a match pattern of it. */
const HOST = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])$/;

/** The site of a web address, or null where there is none: a file, a page of the browser's own. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && HOST.test(hostname) ? `${protocol}//${hostname}` : null;
}

/** Whether a text is a site in the one way of writing it. */
export function isSite(text: string): boolean {
  return siteOf(text) === text;
}

/** The match pattern of all pages of a site. */
export function patternOf(site: string): string {
  return `${site}/*`;
}

/** What the reader wants on a site: their rule for it, or else that for all articles. Null: only when they click. */
export function ruleFor(options: Options, site: string): SiteRule | null {
  const rule = Object.hasOwn(options.sites, site) ? options.sites[site] : undefined;
  return rule ?? (options.allArticles ? 'always' : null);
}
