import type { TextDocument } from '../text/document.ts';

/** A stretch of tokens that is tagged in one go: a paragraph, or a part of a very long one. */
export interface Window {
  readonly first: number;
  readonly end: number;
  readonly paragraph: number;
}

/** Longest stretch in tokens: far above real paragraphs, small enough to bound memory. */
export const MAX_WINDOW = 1024;

/** Cuts a text into windows: paragraphs; longer ones at the last sentence end that fits, else anywhere. */
export function windows(document: TextDocument): Window[] {
  const out: Window[] = [];
  document.paragraphs.forEach((p, paragraph) => {
    let first = p.firstToken;
    let s = p.firstSentence;
    while (p.endToken - first > MAX_WINDOW) {
      let end = first + MAX_WINDOW;
      let best = 0;
      for (; s < p.endSentence; s++) {
        const e = document.sentences[s]?.endToken ?? 0;
        if (e > end) break;
        best = e;
      }
      if (best > first) end = best;
      out.push({ first, end, paragraph });
      first = end;
    }
    if (p.endToken > first) out.push({ first, end: p.endToken, paragraph });
  });
  return out;
}
