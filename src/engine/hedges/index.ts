import type { FoundAttribution } from '../attributions/attribution.ts';
import { Matcher } from '../patterns/matcher.ts';
import { parsePattern } from '../patterns/pattern.ts';
import type { Hedge, HedgeSort, Span } from '../report.ts';
import type { TextDocument } from '../text/document.ts';
import { CRIME_WORDS, HEDGE_CLASSES } from './classes.ts';
import { type HedgeException, type HedgeRule, SURE } from './rule.ts';
import { ALLEGATION } from './rules/allegation.ts';
import { APPEARANCE } from './rules/appearance.ts';
import { EXCEPTIONS } from './rules/exceptions.ts';
import { LIKELIHOOD } from './rules/likelihood.ts';
import { MODAL_EXCEPTIONS } from './rules/modal-exceptions.ts';
import { PERMISSION_EXCEPTIONS } from './rules/permission-exceptions.ts';
import { POSSIBILITY } from './rules/possibility.ts';

/** By their files in `rules/`. */
const RULES = {
  likelihood: LIKELIHOOD,
  possibility: POSSIBILITY,
  appearance: APPEARANCE,
  allegation: ALLEGATION,
} as const satisfies Record<string, readonly HedgeRule[]>;
export const HEDGE_RULES: readonly HedgeRule[] = Object.values(RULES).flat();
export const HEDGE_EXCEPTIONS: readonly HedgeException[] = [
  ...MODAL_EXCEPTIONS,
  ...PERMISSION_EXCEPTIONS,
  ...EXCEPTIONS,
];

/** Words that mark a claim as uncertain. Offsets are UTF-16 code units into the text, end exclusive. */
export interface FoundHedge {
  readonly start: number;
  readonly end: number;
  readonly sort: HedgeSort;
  /** 0..1: how sure the rule is that these words are a hedge. */
  readonly confidence: number;
  /** The rule, as in the report. */
  readonly rule: string;
  /** Index of the sentence that holds it. */
  readonly sentence: number;
}

/** A pattern of a rule, and what the report calls it. */
interface NamedRule {
  readonly name: string;
  readonly rule: HedgeRule;
}

const matcher = new Matcher<NamedRule | HedgeException>([
  ...Object.entries(RULES).flatMap(([file, rules]) =>
    rules.flatMap((rule) =>
      rule.patterns.map(
        (pattern) =>
          [
            parsePattern(pattern, HEDGE_CLASSES),
            { name: `hedges/rules/${file}#${pattern}`, rule: rule as HedgeRule },
          ] as const,
      ),
    ),
  ),
  ...HEDGE_EXCEPTIONS.flatMap((exception) =>
    exception.patterns.map((pattern) => [parsePattern(pattern, HEDGE_CLASSES), exception] as const),
  ),
]);

/**
 * Finds the hedges of a text, in order and disjoint. A rule's match counts where no exception touches it; of
 * overlapping matches the longest counts. Linear in the text's length.
 */
export function findHedges(document: TextDocument): FoundHedge[] {
  const { tokens } = document;
  const excepted = new Set<number>();
  const candidates: { firstToken: number; endToken: number; sentence: number; entry: NamedRule }[] = [];
  for (const { entry, firstToken, endToken, sentence } of matcher.find(document)) {
    if ('rule' in entry) candidates.push({ firstToken, endToken, sentence, entry });
    else for (let token = firstToken; token < endToken; token++) excepted.add(token);
  }
  candidates.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
  const inCrime = crimeSentences(document);
  const hedges: FoundHedge[] = [];
  let free = 0;
  for (const { firstToken, endToken, sentence, entry } of candidates) {
    const { name, rule } = entry;
    if (firstToken < free || excepted.has(firstToken)) continue;
    if (rule.sort === 'legal' && !inCrime(sentence)) continue;
    free = endToken;
    hedges.push({
      start: tokens.start[firstToken] as number,
      end: tokens.end[endToken - 1] as number,
      sort: rule.sort === 'allegation' && inCrime(sentence) ? 'legal' : rule.sort,
      confidence: rule.confidence ?? SURE,
      rule: name,
      sentence,
    });
  }
  return hedges;
}

/** Whether a sentence or one of its neighbours is about crime or a court. */
function crimeSentences({ sentences, tokens }: TextDocument): (sentence: number) => boolean {
  const known: (boolean | undefined)[] = [];
  const holds = (index: number): boolean => {
    const { firstToken = 0, endToken = 0 } = sentences[index] ?? {};
    for (let token = firstToken; token < endToken; token++) {
      if (CRIME_WORDS.has(tokens.lemma[token] ?? '')) return true;
    }
    return false;
  };
  return (sentence) =>
    [sentence - 1, sentence, sentence + 1].some((index) => {
      const answer = known[index] ?? holds(index);
      if (index >= 0) known[index] = answer;
      return answer;
    });
}

/** Below this confidence, an attribution doesn't decide whose hedge it is. */
const CLEAR = 0.5;

/**
 * Says whose each hedge is: the source's where it stands in what an attribution reports; the article's in the words
 * that report it, or outside; unclear where only a doubtful attribution holds it. Linear in text and spans.
 */
export function ownHedges(
  { text }: TextDocument,
  hedges: readonly FoundHedge[],
  attributions: readonly Pick<FoundAttribution, 'cue' | 'source' | 'content' | 'confidence'>[],
): (FoundHedge & Hedge)[] {
  const owners = new Uint8Array(text.length);
  const paint = (spans: readonly Span[], owner: number) => {
    for (const [start, end] of spans) owners.fill(owner, start, end);
  };
  const sure = attributions.filter(({ confidence }) => confidence >= CLEAR);
  for (const { content } of attributions) paint(content, OWNERS.indexOf('unclear'));
  for (const { content } of sure) paint(content, OWNERS.indexOf('source'));
  for (const { cue, source } of sure)
    for (const spans of [cue, source]) paint(spans, OWNERS.indexOf('article'));
  return hedges.map((hedge) => ({ ...hedge, by: OWNERS[owners[hedge.start] ?? 0] ?? 'article' }));
}

const OWNERS = ['article', 'source', 'unclear'] as const satisfies readonly Hedge['by'][];
