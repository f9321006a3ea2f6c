/**
 * What readers find wrong in a card: what of it is kept, and how it is read back. Pure: keeping it is `browser/`'s work. It never
 * leaves the device unless the reader saves it to a file.
 */
import { type FoundBy, MARK_TYPES, type Mark, type MarkType, type Report } from './engine/report.ts';

/** What may be wrong; each has a text `doubt_<name>`. */
export const FAULTS = ['nothing-here', 'wrong-source', 'wrong-answer', 'other'] as const;
export type Fault = (typeof FAULTS)[number];

/** One thing that a reader found wrong. */
export interface Doubt {
  /** When, in milliseconds since 1970. Also tells one from another. */
  readonly at: number;
  /** Address of the page. */
  readonly url: string;
  /** The sentence, and the words in it that were marked; "" for a sentence without a mark. */
  readonly sentence: string;
  readonly marked: string;
  readonly type: MarkType | null;
  /** What had fired: the trained model or a rule; with the codes of its reasons. */
  readonly foundBy: FoundBy | null;
  /** The rule's name as in the report; null for the model, and in notes from before rules had names. */
  readonly rule: string | null;
  readonly reasons: readonly string[];
  /** 0..1: how sure the engine was. */
  readonly confidence: number | null;
  /** Version of the engine. */
  readonly engine: string;
  readonly fault: Fault;
  /** In the reader's own words; "" for none. */
  readonly words: string;
}

/** So many are kept: enough for a class, and a small part of the room that browsers give. */
export const MOST_DOUBTS = 300;
/** Longer texts are cut, in UTF-16 code units. */
export const MOST_WORDS = 500;
const MOST_TEXT = 2000;

/** A doubt with no text longer than is kept. */
export function trimDoubt(doubt: Doubt): Doubt {
  return {
    ...doubt,
    url: doubt.url.slice(0, MOST_TEXT),
    sentence: doubt.sentence.slice(0, MOST_TEXT),
    marked: doubt.marked.slice(0, MOST_TEXT),
    words: doubt.words.trim().slice(0, MOST_WORDS),
  };
}

/** The name of the rule that made a mark; null where the model did. */
export function ruleBehind(report: Report, { type, sentence, start, attribution }: Mark): string | null {
  if (type === 'hedge')
    return report.sentences[sentence]?.hedges.find((hedge) => hedge.start === start)?.rule ?? null;
  return report.attributions.find(({ id }) => id === attribution)?.rule ?? null;
}

/** Doubts from whatever storage holds; what can't be used is left out. */
export function readDoubts(stored: unknown): Doubt[] {
  return Array.isArray(stored) ? stored.map(withRule).filter(isDoubt) : [];
}

/** Notes from before rules had names don't have one. */
function withRule(value: unknown): unknown {
  return typeof value === 'object' && value !== null && !('rule' in value) ? { ...value, rule: null } : value;
}

/** As a file, for whoever wants to make Sourcelight better. */
export function writeDoubts(doubts: readonly Doubt[]): string {
  const dated = doubts.map(({ at, ...rest }) => ({ at: new Date(at).toISOString(), ...rest }));
  return `${JSON.stringify({ kind: 'sourcelight doubts', version: 1, doubts: dated }, null, 2)}\n`;
}

function isDoubt(value: unknown): value is Doubt {
  if (typeof value !== 'object' || value === null) return false;
  const { at, url, sentence, marked, type, foundBy, rule, reasons, confidence, engine, fault, words } =
    value as Record<keyof Doubt, unknown>;
  return (
    typeof at === 'number' &&
    [url, sentence, marked, engine, words].every((text) => typeof text === 'string') &&
    (type === null || (MARK_TYPES as readonly unknown[]).includes(type)) &&
    (foundBy === null || foundBy === 'model' || foundBy === 'rule') &&
    (rule === null || typeof rule === 'string') &&
    Array.isArray(reasons) &&
    reasons.every((code) => typeof code === 'string') &&
    (confidence === null || typeof confidence === 'number') &&
    (FAULTS as readonly unknown[]).includes(fault)
  );
}
