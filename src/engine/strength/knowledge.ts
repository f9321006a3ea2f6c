import { Matcher } from '../patterns/matcher.ts';
import { parsePattern } from '../patterns/pattern.ts';
import type { Span } from '../report.ts';
import type { TextDocument } from '../text/document.ts';
import type { Claim, Knowledge } from './claim.ts';
import {
  BEYOND_BELOW,
  CONTINUED_POINTS,
  FIRST_HAND_FROM,
  HEARSAY_PATTERNS,
  KNOWLEDGE_CLASSES,
  KNOWLEDGE_SIGNS,
  type KnowledgeSign,
  MOST_COUNTED,
  QUOTED_POINTS,
  START_POINTS,
  WITNESS_PATTERNS,
} from './knowledge-signs.ts';

type Sign = KnowledgeSign | 'hearsay' | 'witness';

const matcher = new Matcher<Sign>([
  ...KNOWLEDGE_SIGNS.flatMap((sign) =>
    sign.patterns.map((pattern) => [parsePattern(pattern, KNOWLEDGE_CLASSES), sign] as const),
  ),
  ...HEARSAY_PATTERNS.map((pattern) => [parsePattern(pattern, KNOWLEDGE_CLASSES), 'hearsay'] as const),
  ...WITNESS_PATTERNS.map((pattern) => [parsePattern(pattern, KNOWLEDGE_CLASSES), 'witness'] as const),
]);

interface SignAt {
  readonly sign: Sign;
  readonly span: Span;
}

/** Tells from a claim's words how its source knows. Reads the text once, then answers for each claim. */
export class KnowledgeReader {
  /** In order of their start. */
  readonly #signs: readonly SignAt[];

  constructor(document: TextDocument) {
    const { tokens } = document;
    this.#signs = Array.from(matcher.find(document), ({ entry, firstToken, endToken }) => ({
      sign: entry,
      span: [tokens.start[firstToken] as number, tokens.end[endToken - 1] as number],
    }));
  }

  /**
   * First-hand where the signs for it outweigh those of opinion, analysis and prediction, unclear where they nearly
   * balance. Takes time in proportion
   * to the signs within the claim.
   */
  of(claim: Pick<Claim, 'source' | 'cue' | 'content' | 'quote'>): Knowledge {
    const witness = this.#within(claim.source).find(({ sign }) => sign === 'witness');
    if (witness) return { kind: 'witnessed', evidence: witness.span };
    const hearsay = this.#within(claim.content).find(({ sign }) => sign === 'hearsay');
    if (hearsay) return { kind: 'hearsay', evidence: hearsay.span };
    const counts = new Map<KnowledgeSign, number>();
    const counted: { sign: KnowledgeSign; span: Span }[] = [];
    for (const where of ['source', 'cue', 'content'] as const) {
      for (const { sign, span } of this.#within(claim[where])) {
        if (typeof sign === 'string' || sign.where !== where) continue;
        const count = (counts.get(sign) ?? 0) + 1;
        counts.set(sign, count);
        if (count <= MOST_COUNTED) counted.push({ sign, span });
      }
    }
    let points = counted.reduce((sum, { sign }) => sum + sign.points, START_POINTS);
    if (claim.quote) points += QUOTED_POINTS;
    if (claim.cue.length === 0) points += CONTINUED_POINTS;
    const kind = points > FIRST_HAND_FROM ? 'first-hand' : points <= BEYOND_BELOW ? 'beyond' : 'unclear';
    if (kind === 'unclear') return { kind, evidence: null };
    const side = kind === 'first-hand' ? 1 : -1;
    const strongest = counted
      .filter(({ sign }) => sign.points * side > 0)
      .sort((a, b) => (b.sign.points - a.sign.points) * side)[0];
    return { kind, evidence: strongest?.span ?? null };
  }

  *#find(spans: readonly Span[]): Generator<SignAt> {
    for (const [start, end] of spans) {
      let low = 0;
      for (let high = this.#signs.length; low < high; ) {
        const middle = (low + high) >> 1;
        if ((this.#signs[middle]?.span[0] ?? 0) < start) low = middle + 1;
        else high = middle;
      }
      for (let at = low; ; at++) {
        const sign = this.#signs[at];
        if (!sign || sign.span[0] >= end) break;
        yield sign;
      }
    }
  }

  #within(spans: readonly Span[]): SignAt[] {
    return [...this.#find(spans)];
  }
}
