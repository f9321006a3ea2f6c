import { isUpper } from './characters.ts';
import { bindsHyphen, type ContractionPart, contractionParts, find, NOT_FOUND } from './lexicon.ts';
import { type Emit, KIND } from './token-kinds.ts';

const APOSTROPHE = /[’ʼ＇]/g;
const HYPHEN = /[-\u2010\u2011]/;
const FORMAT = /\p{Cf}/gu;
/** Contractions and the possessive, behind a word. */
const SUFFIX = /(?:n't|'(?:s|re|ve|ll|d|m))$/i;
/** The Arabic article, which belongs to a name: "al-Assad", "El-Sisi". */
const ARTICLE = /^(?:a[lsdnrtz]|ash|[eu]l)$/i;

/** The spelling by which the lexicon knows a token: straight apostrophes, nothing invisible. */
export function spelling(raw: string): string {
  for (let i = 0; i < raw.length; i++) {
    if (raw.charCodeAt(i) > 0x7e) return raw.replace(APOSTROPHE, "'").replace(FORMAT, '');
  }
  return raw;
}

/**
 * Whether the word that ends at `end` ends like a contraction without apostrophe: "cannot", "dont", "theyre". A quick
 * look at two letters, since it is asked of every word.
 */
export function mayBeContraction(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1) | 32;
  const before = text.charCodeAt(end - 2) | 32;
  if (last === 116) return before === 110 || before === 111;
  if (last === 101) return before === 118 || before === 114;
  return last === before && last === 108;
}

/**
 * Emits the words in `text.slice(start, end)`, which are letters joined by apostrophes, hyphens or "&": "CNN's" is
 * "CNN" and "'s", "don't" is "do" and "n't", "self-help" is three, but "e-mail", "anti-war", "al-Qaeda" and
 * "O'Brien" are one. The last of them ends at `stop`, which is `end` or behind the period that belongs to it.
 */
export function emitWords(text: string, start: number, end: number, stop: number, emit: Emit): void {
  let from = start;
  for (const hyphen of hyphenCuts(text, start, end)) {
    emitParts(text, from, hyphen, hyphen, emit);
    emit(hyphen, hyphen + 1, KIND.punctuation);
    from = hyphen + 1;
  }
  emitParts(text, from, end, stop, emit);
}

/** The hyphens at which a hyphenated word is cut; none where it is one token. */
function hyphenCuts(text: string, start: number, end: number): number[] {
  const raw = text.slice(start, end);
  if (!HYPHEN.test(raw)) return [];
  const whole = spelling(raw).replace(SUFFIX, '');
  if (find(whole) !== NOT_FOUND || find(whole.toLowerCase()) !== NOT_FOUND || /\d/.test(whole)) return [];
  const parts = whole.split(HYPHEN);
  if (bindsHyphen(parts[0] as string, parts.at(-1) as string)) return [];
  const cuts: number[] = [];
  let isArticle = ARTICLE.test(parts[0] as string) && isUpper((parts[1] as string).charCodeAt(0));
  for (let at = 1; at < raw.length - 1; at++) {
    if (!HYPHEN.test(raw.charAt(at))) continue;
    if (!isArticle) cuts.push(start + at);
    isArticle = false;
  }
  return cuts;
}

/** Emits a word without hyphens: its base and what is contracted with it. */
function emitParts(text: string, start: number, end: number, stop: number, emit: Emit): void {
  const raw = text.slice(start, end).replace(APOSTROPHE, "'");
  const parts = knownParts(raw);
  if (parts) {
    let at = start;
    for (const part of parts) {
      emit(at, at + part.text.length, KIND.word, part);
      at += part.text.length;
    }
    return;
  }
  const suffix = raw.includes("'") ? SUFFIX.exec(raw) : null;
  if (!suffix || suffix.index === 0) {
    emit(start, stop, KIND.word);
    return;
  }
  const cut = start + suffix.index;
  emitParts(text, start, cut, cut, emit);
  emit(cut, stop, KIND.word);
}

function knownParts(raw: string): readonly ContractionPart[] | undefined {
  const parts = contractionParts(find(raw));
  // A few of the lexicon's entries don't spell their whole out.
  return parts?.reduce((length, part) => length + part.text.length, 0) === raw.length ? parts : undefined;
}
