import { BEFORE_OPENING } from '../lexicons/clause-words.ts';
import { Matcher } from '../patterns/matcher.ts';
import { parsePattern } from '../patterns/pattern.ts';
import type { Span } from '../report.ts';
import { PARTS_OF_SPEECH, type PartOfSpeech, type TextDocument } from '../text/document.ts';
import { firstTokenFrom, firstWhere } from '../text/search.ts';
import type { Claim } from './claim.ts';
import {
  FORM_POINTS,
  HEARSAY_PATTERNS,
  KNOWLEDGE_CLASSES,
  KNOWLEDGE_SIGNS,
  MOST_COUNTED,
  WITNESS_PATTERNS,
} from './knowledge-signs.ts';
import type { KnowledgeSign } from './signs/sign.ts';

/** What is looked at of a claim to tell how its source knows. */
export type KnownClaim = Pick<Claim, 'sources' | 'source' | 'cue' | 'content'>;

/** How often something speaks for or against first-hand knowledge in a claim, and the words that show it. */
export interface Count {
  /** Of a sign or of `FORM_POINTS`. */
  readonly id: string;
  readonly points: number;
  readonly count: number;
  /** The first words that show it; null where none in particular do. */
  readonly evidence: Span | null;
}

type Sign = KnowledgeSign | 'hearsay' | 'witness';

const parse = (pattern: string) => parsePattern(pattern, KNOWLEDGE_CLASSES);
const matcher = new Matcher<Sign>([
  ...KNOWLEDGE_SIGNS.flatMap((sign) => sign.patterns.map((pattern) => [parse(pattern), sign] as const)),
  ...HEARSAY_PATTERNS.map((pattern) => [parse(pattern), 'hearsay'] as const),
  ...WITNESS_PATTERNS.map((pattern) => [parse(pattern), 'witness'] as const),
]);

interface SignAt {
  readonly sign: Sign;
  readonly span: Span;
}

const PARTS_BEFORE_OPENING: ReadonlySet<PartOfSpeech> = new Set(['PUNCT', 'CCONJ', 'SCONJ', 'INTJ']);
const MOST_BEFORE_OPENING = 8;

/** From this share of its words on, a claim is quoted, and not told with a quoted word. */
const QUOTED_SHARE = 0.8;

/** Finds the signs of knowledge of one text once, then counts those of each claim in time proportional to its length. */
export class KnowledgeCounts {
  readonly #document: TextDocument;
  readonly #isQuoted: (span: Span) => boolean;
  /** In order of their start. */
  readonly #signs: readonly SignAt[];
  /** For each token whether it is quoted, found where a claim holds it: 0 unknown, 1 no, 2 yes. */
  readonly #quoted: Uint8Array;
  /** For each source, by id, what the article calls it wherever it makes a claim. */
  readonly #speakers = new Map<string, Set<KnowledgeSign>>();

  constructor(document: TextDocument, isQuoted: (span: Span) => boolean, claims: readonly KnownClaim[]) {
    const { tokens } = document;
    this.#document = document;
    this.#isQuoted = isQuoted;
    this.#quoted = new Uint8Array(tokens.count);
    this.#signs = Array.from(matcher.find(document), ({ entry, firstToken, endToken }) => ({
      sign: entry,
      span: [tokens.start[firstToken] as number, tokens.end[endToken - 1] as number],
    }));
    for (const { sources, source } of claims) {
      const id = sources[0]?.id;
      if (id === undefined) continue;
      const signs = this.#speakers.get(id) ?? new Set();
      this.#speakers.set(id, signs);
      for (const { sign } of this.#within(source)) {
        if (typeof sign === 'object' && sign.where === 'speaker') signs.add(sign);
      }
    }
  }

  /** The words that show an outlet's eyes in the source, or hearsay in the content; else null. */
  shown(sort: 'witness' | 'hearsay', spans: readonly Span[]): Span | null {
    return this.#within(spans).find(({ sign }) => sign === sort)?.span ?? null;
  }

  /** Everything that counts in a claim, each once. */
  of(claim: KnownClaim): Count[] {
    const found = new Map<KnowledgeSign, { count: number; evidence: Span | null }>();
    const add = (sign: KnowledgeSign, evidence: Span | null) => {
      const before = found.get(sign);
      if (!before) found.set(sign, { count: 1, evidence });
      else {
        before.count = Math.min(MOST_COUNTED, before.count + 1);
        before.evidence ??= evidence;
      }
    };
    for (const sign of this.#speakers.get(claim.sources[0]?.id ?? '') ?? []) add(sign, null);
    const opening = this.#opening(claim.content);
    for (const { sign, span } of this.#within(claim.cue)) {
      if (typeof sign === 'object' && sign.where === 'cue') add(sign, span);
    }
    for (const { sign, span } of this.#within(claim.content)) {
      if (typeof sign !== 'object') continue;
      if (sign.where !== 'content' && (sign.where !== 'opening' || span[0] !== opening?.start)) continue;
      if (sign.voice && (sign.voice === 'quoted') !== this.#isQuoted(span)) continue;
      add(sign, span);
    }
    return [
      ...this.#form(claim, opening),
      ...Array.from(found, ([{ id, points }, counted]) => ({ id, points, ...counted })),
    ];
  }

  #form({ sources, content }: KnownClaim, opening: Opening | null): Count[] {
    const { tokens } = this.#document;
    let names: ReadonlySet<string> | undefined;
    let words = 0;
    let quoted = 0;
    let own: Span | null = null;
    for (const [start, end] of content) {
      for (
        let at = firstTokenFrom(this.#document.tokens, start);
        at < tokens.count && (tokens.end[at] as number) <= end;
        at++
      ) {
        const part = this.#part(at);
        if (part === 'PUNCT') continue;
        words++;
        if (this.#isQuotedToken(at)) quoted++;
        if (part !== 'PROPN' || own) continue;
        names ??= new Set((sources[0]?.name ?? '').toLowerCase().split(/\s+/));
        if (names.has(tokens.lower[at] ?? '')) own = [tokens.start[at] as number, tokens.end[at] as number];
      }
    }
    const told = opening !== null && !this.#isQuoted([opening.start, opening.end]);
    const forms: Count[] = [];
    const add = (id: keyof typeof FORM_POINTS, evidence: Span | null) =>
      forms.push({ id, points: FORM_POINTS[id], count: 1, evidence });
    add('start', null);
    if (words > 0 && quoted >= words * QUOTED_SHARE) add('quoted', null);
    if (own !== null) add('names-itself', own);
    if (opening?.part === 'PROPN') add('opens-name', null);
    if (told && (opening.part === 'VERB' || opening.word === 'to' || opening.word === 'not'))
      add('opens-deed', null);
    return forms;
  }

  #isQuotedToken(token: number): boolean {
    if (this.#quoted[token] === 0) {
      const { start, end } = this.#document.tokens;
      this.#quoted[token] = this.#isQuoted([start[token] as number, end[token] as number]) ? 2 : 1;
    }
    return this.#quoted[token] === 2;
  }

  /** The first word of a claim that is no "that", "well" or mark. */
  #opening(content: readonly Span[]): Opening | null {
    const { tokens } = this.#document;
    const [start, end] = content[0] ?? [0, 0];
    const first = firstTokenFrom(this.#document.tokens, start);
    for (let at = first; at < tokens.count && at - first < MOST_BEFORE_OPENING; at++) {
      if ((tokens.end[at] as number) > end) return null;
      const part = this.#part(at);
      const word = tokens.lower[at] ?? '';
      if ((part && PARTS_BEFORE_OPENING.has(part)) || BEFORE_OPENING.has(word)) continue;
      return { start: tokens.start[at] as number, end: tokens.end[at] as number, word, part };
    }
    return null;
  }

  #part(token: number): PartOfSpeech | undefined {
    return PARTS_OF_SPEECH[this.#document.tokens.pos[token] ?? -1];
  }

  #within(spans: readonly Span[]): SignAt[] {
    const found: SignAt[] = [];
    for (const [start, end] of spans) {
      let at = firstWhere(this.#signs.length, (index) => (this.#signs[index] as SignAt).span[0] >= start);
      for (; (this.#signs[at]?.span[0] ?? end) < end; at++) found.push(this.#signs[at] as SignAt);
    }
    return found;
  }
}

interface Opening {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly part: PartOfSpeech | undefined;
}
