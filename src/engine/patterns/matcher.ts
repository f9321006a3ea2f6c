import type { TextDocument, Tokens } from '../text/document.ts';
import type { Anchor, Element, Pattern } from './pattern.ts';

/** Where a pattern's marked words stand: a half-open range of tokens, and the sentence. */
export interface Match<Entry> {
  readonly entry: Entry;
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentence: number;
}

/** A gap never runs across these: what stands behind them belongs to another clause. */
const BREAKS = new Set([',', ';', ':', '(', ')', '–', '—', '--', '.', '?', '!', '…']);

/** Finds the patterns of a lexicon in a text. */
export class Matcher<Entry> {
  readonly #byWord = new Map<string, Compiled<Entry>[]>();
  readonly #byLemma = new Map<string, Compiled<Entry>[]>();

  constructor(entries: Iterable<readonly [Pattern, Entry]>) {
    for (const [pattern, entry] of entries) {
      const words = pattern.anchors.filter(({ form }) => form === 'word').map(({ value }) => value);
      const [, next = pattern.after[0]] = pattern.marked;
      const compiled = {
        pattern,
        entry,
        words: new Set(words),
        next: certain(next),
        previous: certain(pattern.before[0]),
      };
      for (const anchor of pattern.anchors) this.#index(anchor, compiled);
    }
  }

  #index(anchor: Anchor, compiled: Compiled<Entry>): void {
    const index = anchor.form === 'word' ? this.#byWord : this.#byLemma;
    const list = index.get(anchor.value);
    if (list) list.push(compiled);
    else index.set(anchor.value, [compiled]);
  }

  /**
   * All matches, in the order of their first tokens. A pattern matches within one sentence and at most once at a
   * token. Linear in the text's length: patterns are short and their gaps bounded.
   */
  *find(document: TextDocument): Generator<Match<Entry>> {
    const { tokens, sentences } = document;
    const byForm: (readonly Compiled<Entry>[])[] = [];
    for (const [index, sentence] of sentences.entries()) {
      const scope: Scope = { tokens, first: sentence.firstToken, end: sentence.endToken };
      for (let at = scope.first; at < scope.end; at++) {
        const form = tokens.form[at] as number;
        const candidates = byForm[form] ?? this.#candidates(tokens.lower[at] ?? '', tokens.lemma[at] ?? '');
        byForm[form] = candidates;
        for (const { pattern, entry, next, previous } of candidates) {
          if ((next && !stands(scope, next, at + 1)) || (previous && !stands(scope, previous, at - 1)))
            continue;
          const endToken = matchAt(scope, pattern, at);
          if (endToken !== null) yield { entry, firstToken: at, endToken, sentence: index };
        }
      }
    }
  }

  /** The patterns that a word may open. */
  #candidates(word: string, lemma: string): readonly Compiled<Entry>[] {
    const byWord = this.#byWord.get(word);
    const byLemma = this.#byLemma.get(lemma);
    if (!byWord && !byLemma) return NONE;
    return [...(byWord ?? []), ...(byLemma ?? []).filter(({ words }) => !words.has(word))];
  }
}

type Token = Element & { readonly type: 'token' };

const NONE: readonly never[] = [];

interface Compiled<Entry> {
  readonly pattern: Pattern;
  readonly entry: Entry;
  /** Elements that must stand right behind and right before the first marked word: most patterns fail there. */
  readonly next: Token | null;
  readonly previous: Token | null;
  /** The words under which it is indexed, so that a class, indexed by lemma too, matches once. */
  readonly words: ReadonlySet<string>;
}

interface Scope {
  readonly tokens: Tokens;
  readonly first: number;
  readonly end: number;
}

/** The element where it always stands for one token. */
function certain(element: Element | undefined): Token | null {
  return element?.type === 'token' && !element.optional ? element : null;
}

function stands(scope: Scope, element: Token, at: number): boolean {
  return at < scope.first || at >= scope.end ? element.negated : accepts(scope.tokens, element, at);
}

const anywhere = () => true;

/** The end of the marked words if the pattern matches with its first marked word at this token, else null. */
function matchAt(scope: Scope, pattern: Pattern, at: number): number | null {
  if (!run(scope, pattern.before, 0, at - 1, -1, anywhere)) return null;
  let endToken = -1;
  const found = run(scope, pattern.marked, 0, at, 1, (end) => {
    endToken = end;
    return run(scope, pattern.after, 0, end, 1, anywhere);
  });
  return found ? endToken : null;
}

/** Matches `elements` from `index` on against the tokens from `at` on in the direction of `step`. */
function run(
  scope: Scope,
  elements: readonly Element[],
  index: number,
  at: number,
  step: 1 | -1,
  then: (at: number) => boolean,
): boolean {
  const element = elements[index];
  if (!element) return then(at);
  const outside = at < scope.first || at >= scope.end;
  if (element.type === 'edge') return outside && run(scope, elements, index + 1, at, step, then);
  if (element.type === 'gap') {
    for (let skipped = 0, next = at; ; skipped++, next += step) {
      if (run(scope, elements, index + 1, next, step, then)) return true;
      const word = next < scope.first || next >= scope.end ? undefined : scope.tokens.lower[next];
      if (skipped >= element.most || word === undefined || BREAKS.has(word)) return false;
    }
  }
  const fits = stands(scope, element, at);
  if (fits && run(scope, elements, index + 1, outside ? at : at + step, step, then)) return true;
  return element.optional && run(scope, elements, index + 1, at, step, then);
}

function accepts(tokens: Tokens, element: Element & { type: 'token' }, at: number): boolean {
  const { words, lemmas, pos } = element;
  const part = pos === 0 || (pos & (1 << (tokens.pos[at] ?? 0))) !== 0;
  if (!part) return element.negated;
  const form =
    (words === null && lemmas === null) ||
    words?.has(tokens.lower[at] ?? '') === true ||
    lemmas?.has(tokens.lemma[at] ?? '') === true;
  return form !== element.negated;
}
