/**
 * The browser's interface for extensions, for what content scripts use of it: webextension-polyfill would add a tenth to a script that each
 * page has to take in. In manifest version 3, `chrome` gives promises in Firefox too. Never `browser` in content scripts: Chrome up to 147
 * has none, so that a page could put an element of that name in its place.
 */
import type { Browser } from 'webextension-polyfill';

/** Undefined outside an extension, such as in tests. */
export const browser = (globalThis as { chrome?: Browser }).chrome as Browser;
