/**
 * Every message between the extension's parts, typed in this one place. `browser/` carries them.
 *
 * All of them travel on ports, also a question that has one answer: a screen that is closed before the answer comes
 * closes its port, where a promise would be rejected and Firefox would report an error. Who speaks on which:
 *
 *   popup, panel ──"activate"──▶ background   put the content script into a tab
 *   popup, panel, background ──"view"──▶ content  what the page shows now, and commands to it
 *   content ──"analyze"──▶ background         a snapshot in, progress and the report out
 *   content ──"analyze-text"──▶ background    a selected text in, its report out
 *   content ──"words"──▶ background           the interface's words in the language that the reader has chosen
 *   content ──"presence"──▶ background, panel  that it is at work in this tab, how far, and with how many marks
 *   content ──"missing"──▶ background         a part of ours is not in the page, or not in all of its frames
 *   automatic ──"arrival"──▶ background       a page of a granted site may hold an article
 */
import type { Metadata, Run } from './article/article.ts';
import type { Report } from './engine/report.ts';
import type { Catalogue } from './options.ts';

/** Why there is nothing to show. Each has a text `error_<code>` (with `-` as `_`) in `_locales`. */
export const PROBLEMS = [
  'restricted-page',
  'no-access',
  'not-asked',
  'page-changed',
  'no-article',
  'empty-page',
  'page-too-large',
  'unsupported-language',
  'background-lost',
  'storage-full',
  'internal',
] as const;
export type Problem = (typeof PROBLEMS)[number];

/** Ports, by name: what the opener sends, and what the other side sends. */
export interface Ports {
  /** Popup or panel to background: put the content script into this tab and let it read the page. One answer. */
  activate: {
    opener: { type: 'activate'; tabId: number };
    other: { type: 'activated' } | { type: 'problem'; problem: Problem };
  };
  /** The script on granted sites to the background, which puts the content script there. No answer. */
  arrival: {
    opener: { type: 'article' };
    other: never;
  };
  /** Content script to background, which puts in what is missing. No answer. */
  missing: {
    opener: { type: 'missing' };
    other: never;
  };
  /** Content script to background. Closing it cancels the work. */
  analyze: {
    opener: { type: 'snapshot'; skeleton: string; url: string };
    other:
      | { type: 'progress'; step: 'find' | 'analyze'; done: number }
      | { type: 'report'; report: Report; article: FoundArticle }
      | { type: 'problem'; problem: Problem; detail: string };
  };
  /** Content script to background: a selected text, to be read by itself. One answer. */
  'analyze-text': {
    opener: { type: 'text'; text: string; language: string };
    other: { type: 'report'; report: Report } | { type: 'problem'; problem: Problem };
  };
  /** Content script to background: all words of another language than the browser's. One answer. */
  words: {
    opener: { type: 'words'; language: Catalogue };
    other: { type: 'words'; messages: Readonly<Record<string, { readonly message: string }>> };
  };
  /** Content script to whoever listens; opened when its work begins, and again where it was closed. */
  presence: {
    opener: {
      type: 'phase';
      phase: PageState['phase'];
      problem: Problem | null;
      /** How many marks are on show; null where they are hidden, and before there are any. */
      marks: number | null;
    };
    other: never;
  };
  /** Popup, panel or (for shortcuts) background to the content script of a tab. The page's state comes at once, then at each change. */
  view: {
    opener:
      | { type: 'reveal'; start: number; end: number }
      | { type: 'marks'; on: boolean }
      | { type: 'toggle-marks' }
      /** Opens the card of the next mark (1) or of the one before (-1). */
      | { type: 'step'; by: 1 | -1 }
      /** Opens the card for what is selected. `text`: as the browser gives it, for where the page can't be asked. */
      | { type: 'who-says'; text: string }
      | { type: 'read-again' }
      /** Scrolls to these offsets without pointing them out: the panel's list was scrolled. */
      | { type: 'scroll-to'; start: number; end: number }
      /** Asks to be told where the reader is, from now on. */
      | { type: 'follow' };
    other:
      | { type: 'state'; state: PageState }
      /** Index of the first sentence in view. */
      | { type: 'in-view'; sentence: number };
  };
}

/** What the page needs of the article that was found in it, beside the report. */
export interface FoundArticle {
  runs: readonly Run[];
  metadata: Metadata;
  truncated: boolean;
}

/** What a popup or panel shows of one page. */
export type PageState =
  | { phase: 'reading' | 'analyzing'; done: number }
  | { phase: 'ready'; report: Report; marksOn: boolean; truncated: boolean; url: string }
  | { phase: 'problem'; problem: Problem; detail: string };
