import { PARTS_OF_SPEECH, type PartOfSpeech } from '../text/document.ts';

/**
 * The small language in which lexicons describe constructions, one element for each token, separated by spaces:
 *
 * | element      | stands for                                                              |
 * |--------------|-------------------------------------------------------------------------|
 * | `could`      | the word, whatever its case                                             |
 * | `may\|might` | any of these words                                                      |
 * | `{appear}`   | any form of the word (its lemma)                                        |
 * | `<NOUN>`     | any word of this part of speech; `<NOUN\|PROPN>` of either              |
 * | `{hint}<VERB>` | both at once; also `may<AUX>`                                         |
 * | `@person`    | any word of this class; classes are lists given by the lexicon          |
 * | `!by`        | any token but this                                                      |
 * | `very?`      | this or nothing                                                         |
 * | `...`        | up to three tokens; `...15` up to fifteen; never across a comma or the like |
 * | `^` `$`      | the sentence's first token follows; the last has gone before            |
 * | `[could]`    | the marked words: what the pattern finds; the rest is its context       |
 *
 * Each pattern marks a run of elements, the first of which must be plain words or lemmas: they are looked up, so that
 * a text is read once however many patterns there are.
 */
export interface Pattern {
  readonly text: string;
  /** Left of the marked words, nearest to them first. */
  readonly before: readonly Element[];
  readonly marked: readonly Element[];
  readonly after: readonly Element[];
  /** What may stand first in the marked words. */
  readonly anchors: readonly Anchor[];
}

export type Anchor = { readonly form: 'word' | 'lemma'; readonly value: string };

export type Element =
  | {
      readonly type: 'token';
      readonly words: ReadonlySet<string> | null;
      readonly lemmas: ReadonlySet<string> | null;
      /** Bits by index into `PARTS_OF_SPEECH`; 0 is any. */
      readonly pos: number;
      readonly negated: boolean;
      readonly optional: boolean;
    }
  | { readonly type: 'gap'; readonly most: number }
  | { readonly type: 'edge' };

/** A pattern that can't be read. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
  constructor(pattern: string, problem: string) {
    super(`pattern "${pattern}": ${problem}`);
  }
}

/** Word classes that `@name` refers to. Their words are matched as written and as lemmas. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

const TOKEN = /^(!?)(\{[^{}]+\}|@[a-z-]+|[^\s{}<>@!?]+)?(?:<([A-Z|]+)>)?(\??)$/;
const GAP = /^\.\.\.(\d{0,2})$/;
const DEFAULT_GAP = 3;

/** Reads a pattern. Throws a `PatternError` that names the pattern and what is wrong with it. */
export function parsePattern(text: string, classes: WordClasses = {}): Pattern {
  const before: Element[] = [];
  const marked: Element[] = [];
  const after: Element[] = [];
  let place: 'before' | 'marked' | 'after' = 'before';
  for (const piece of text.trim().split(/\s+/)) {
    const opens = piece.startsWith('[');
    const closes = piece.endsWith(']');
    if (opens) {
      if (place !== 'before') throw new PatternError(text, 'only one run of words can be marked');
      place = 'marked';
    }
    const element = parseElement(piece.slice(opens ? 1 : 0, closes ? -1 : undefined), text, classes);
    ({ before, marked, after })[place].push(element);
    if (closes) {
      if (place !== 'marked') throw new PatternError(text, '"]" without "["');
      place = 'after';
    }
  }
  if (place !== 'after') throw new PatternError(text, 'no words are marked');
  return { text, before: before.reverse(), marked, after, anchors: anchorsOf(marked[0], text) };
}

function parseElement(piece: string, pattern: string, classes: WordClasses): Element {
  if (piece === '^' || piece === '$') return { type: 'edge' };
  const gap = GAP.exec(piece);
  if (gap) return { type: 'gap', most: gap[1] ? Number(gap[1]) : DEFAULT_GAP };
  const token = TOKEN.exec(piece);
  if (!token || (token[2] === undefined && token[3] === undefined)) {
    throw new PatternError(pattern, `"${piece}" is no element`);
  }
  return {
    type: 'token',
    ...parseWords(token[2], pattern, classes),
    pos: parsePartsOfSpeech(token[3], pattern),
    negated: token[1] === '!',
    optional: token[4] === '?',
  };
}

function parseWords(
  form: string | undefined,
  pattern: string,
  classes: WordClasses,
): { words: ReadonlySet<string> | null; lemmas: ReadonlySet<string> | null } {
  if (form === undefined) return { words: null, lemmas: null };
  // "by|<NOUN>" would ask for both.
  if (form.endsWith('|')) throw new PatternError(pattern, `"${form}" ends with "|"`);
  if (form.startsWith('{')) return { words: null, lemmas: new Set(form.slice(1, -1).split('|')) };
  if (!form.startsWith('@')) return { words: new Set(form.split('|')), lemmas: null };
  const list = classes[form.slice(1)];
  if (!list) throw new PatternError(pattern, `no word class is called "${form}"`);
  return { words: new Set(list), lemmas: new Set(list) };
}

function parsePartsOfSpeech(names: string | undefined, pattern: string): number {
  let bits = 0;
  for (const name of names?.split('|') ?? []) {
    const index = PARTS_OF_SPEECH.indexOf(name as PartOfSpeech);
    if (index < 0) throw new PatternError(pattern, `no part of speech is called "${name}"`);
    bits |= 1 << index;
  }
  return bits;
}

function anchorsOf(first: Element | undefined, pattern: string): Anchor[] {
  if (first?.type !== 'token' || first.negated || first.optional || !(first.words ?? first.lemmas)) {
    throw new PatternError(pattern, 'the marked words must begin with words or lemmas');
  }
  const words = [...(first.words ?? [])].map((value): Anchor => ({ form: 'word', value }));
  const lemmas = [...(first.lemmas ?? [])].map((value): Anchor => ({ form: 'lemma', value }));
  return [...words, ...lemmas];
}
