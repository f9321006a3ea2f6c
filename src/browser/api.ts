/**
 * The browser's interface for extensions, for what content scripts use of it: webextension-polyfill would add a tenth to a script that each
 * page has to take in. In manifest version 3, `chrome` gives promises in Firefox too.
 *
 * Scripts find an element under its id where nothing of that name is there. Chromium (156) puts its interface on top of such an element; of a form
 * with a field called "runtime", only the field is to be seen then. What it made itself is the window's own: the page can hide one of
 * the two names, `chrome` or `browser`, or both (`background/activate.ts` asks before anything of ours goes in).
 */
import type { Browser } from 'webextension-polyfill';

const own = (name: string): Browser | undefined => Object.getOwnPropertyDescriptor(globalThis, name)?.value;

/** Undefined outside an extension, such as in tests. */
export const browser =
  own('chrome') ?? own('browser') ?? ((globalThis as { chrome?: Browser }).chrome as Browser);
