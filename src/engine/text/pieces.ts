import { isPairAt, isSpace } from './characters.ts';

/** The longest stretch without white space that wink-nlp gets: its time grows with the square of it. */
export const MAX_RUN = 256;
/** The longest piece that wink-nlp gets in one call. */
export const MAX_PIECE = 8192;

/** Characters that wink-nlp drops or chokes on; replaced length for length before it sees them. */
const ODD_SPACE = /[^\S ]/g;
const ODD_OTHER = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;
/** A typographic apostrophe within a word; wink knows only some contractions in that spelling. */
const WORD_APOSTROPHE = /(?<=[\p{L}\p{N}])[’ʼ＇](?=\p{L})/gu;

/** The text as wink-nlp may see it: same length, no odd white space, no controls, no unpaired surrogates. */
export function sanitize(text: string): string {
  return text
    .replace(ODD_SPACE, ' ')
    .replace(ODD_OTHER, (c) => '\ufffd'.repeat(c.length))
    .replace(WORD_APOSTROPHE, "'");
}

/**
 * Where to cut a sanitized paragraph into the pieces that wink-nlp gets, as ascending end offsets (the last is
 * the length). No piece is longer than `MAX_PIECE` and none holds a run without white space over `MAX_RUN`.
 */
export function pieceEnds(text: string): number[] {
  const ends: number[] = [];
  let start = 0;
  let runStart = 0;
  let afterSentence = -1;
  let afterSpace = -1;
  for (let i = 0; i < text.length; i++) {
    const space = isSpace(text.charCodeAt(i));
    let cut = -1;
    if (space) {
      runStart = i + 1;
      afterSpace = i;
      if (i > start && isTerminal(text.charCodeAt(i - 1))) afterSentence = i;
    } else if (i - runStart >= MAX_RUN) {
      cut = isPairAt(text, i - 1) ? i - 1 : i;
      runStart = cut;
    }
    if (cut < 0 && i - start >= MAX_PIECE) {
      cut =
        afterSentence > start
          ? afterSentence
          : afterSpace > start
            ? afterSpace
            : isPairAt(text, i - 1)
              ? i - 1
              : i;
    }
    if (cut > start) {
      ends.push(cut);
      start = cut;
    }
  }
  if (start < text.length) ends.push(text.length);
  return ends;
}

/** A mark that may end a sentence, or a closing mark that often follows one. */
function isTerminal(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x22 || code === 0x201d;
}
