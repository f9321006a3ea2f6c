/**
 * The report: what the engine returns for one article. JSON-safe. The command line, the messages between the
 * extension's parts, the exports and the screens all use this one shape.
 *
 * Offsets are UTF-16 code units into `Report.text`, which is the text exactly as it was given, end exclusive.
 */
export interface Report {
  /** Any string the caller gave: command line, JSON-lines mode. */
  id?: string;
  /** `name@version` of the engine. */
  engine: string;
  text: string;
  article: ArticleFacts;
  /** BCP 47; "und" where undetermined. */
  language: string;
  /** False for a language that the engine doesn't read; then every sentence's `kinds` is null. */
  judged: boolean;
  sentences: SentenceReport[];
  attributions: Attribution[];
  /** Each distinct source of the article once, in order of appearance. */
  sources: Source[];
  /** What a page may mark, in order of `start`. */
  marks: Mark[];
  /** What a page may mark besides, for readers who want everything: unsure marks and legal caution. In order of `start`. */
  faintMarks: Mark[];
  summary: Summary;
  /** The headline states as fact what the text only attributes; null unless the match is certain. */
  flatHeadline: FlatHeadline | null;
}

/** A headline that is surer than its text. */
export interface FlatHeadline {
  /** Index of the headline's sentence. */
  sentence: number;
  /** Id of the attribution whose claim it states. */
  attribution: string;
}

export const GENRES = ['news', 'opinion', 'analysis', 'live', 'release', 'sponsored', 'unknown'] as const;
export type Genre = (typeof GENRES)[number];

export interface ArticleFacts {
  title: string | null;
  byline: string | null;
  publisher: string | null;
  date: string | null;
  genre: Genre;
}

/** Who is behind a claim, from the label guide; strongest evidence of identity first. */
export const SOURCE_KINDS = ['named', 'organization', 'document', 'unnamed', 'vague', 'impersonal'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** How strong the sourcing is; lower bounds 80, 60, 40, 20, 0. For programs: readers see words. */
export const LEVELS = ['strong', 'good', 'fair', 'weak', 'untraceable'] as const;
export type Level = (typeof LEVELS)[number];

export const HEDGE_SORTS = ['likelihood', 'possibility', 'appearance', 'allegation', 'legal'] as const;
export type HedgeSort = (typeof HEDGE_SORTS)[number];

/** Start and end, end exclusive. */
export type Span = [start: number, end: number];

/** Whether the text says so or we infer it. */
export type Basis = 'stated' | 'inferred';

/** What found it: the trained model, or rules and word lists. */
export type FoundBy = 'model' | 'rule';

export type ResponseKind = 'denial' | 'no-comment';

export interface SentenceReport {
  start: number;
  end: number;
  /** Source kinds, the main claim's first; [] is the reporter's own voice; null is not judged. */
  kinds: SourceKind[] | null;
  /** The information reached this article through another outlet, named or not. */
  secondhand: boolean;
  hedges: Hedge[];
  /** Contains or lies within directly quoted words. */
  quote: boolean;
  response: ResponseKind | null;
  /** 0..100, sourcing and certainty together; null where `kinds` is [] or null. */
  strength: number | null;
  /** Sourcing alone; null where `strength` is null, and for responses. */
  level: Level | null;
  /** Ids of the attributions whose source, cue or content touches this sentence, the main claim's first. */
  attributions: string[];
  reasons: Reason[];
}

export interface Hedge {
  start: number;
  end: number;
  sort: HedgeSort;
  /** Whose hedge it is. */
  by: 'source' | 'article' | 'unclear';
  /** The rule that found it: its file, as of attributions, "#" and its pattern: "hedges/rules/likelihood#likely". */
  rule: string;
}

export interface Reason {
  /** A code of the rubric. */
  code: string;
  axis: 'sourcing' | 'certainty';
  /** Points added to strength; `reasons[0]` carries the base of the kind. */
  effect: number;
  start: number;
  end: number;
  basis: Basis;
}

/** Documents: how a reader, this outlet or the relaying outlet could see it. */
export type Access = 'linked' | 'seen-by-article' | 'seen-by-relay' | 'described';

export interface Attribution {
  id: string;
  /** Each a sorted, disjoint list of spans; each may be []. */
  source: Span[];
  cue: Span[];
  content: Span[];
  kind: SourceKind;
  /** Ids of the sources that it names, after resolution; [] when there is none. */
  sources: string[];
  /** Ids of those who relayed it, nearest to the reader first. */
  via: string[];
  access: Access | null;
  secondhand: boolean;
  quote: boolean;
  strength: number;
  /** Null for responses and for genres that get no levels. */
  level: Level | null;
  reasons: Reason[];
  /** 0..1: how sure the engine is of this attribution and its source. */
  confidence: number;
  foundBy: FoundBy;
  /**
   * The rule that found it: its file in the engine's folder, without the ending, and where the file has several, "#" and which of them:
   * "attributions/finding/cues#according". Null: the model.
   */
  rule: string | null;
}

export interface Mention {
  start: number;
  end: number;
  /** "inferred": pronouns and descriptions. */
  basis: Basis;
}

export interface Source {
  id: string;
  /** Its fullest name, or for an unnamed source the phrase that describes it. */
  name: string;
  kind: SourceKind;
  /** True for a news outlet or publication. */
  outlet: boolean;
  mentions: Mention[];
  /** Id of the organization that a spokesperson or official speaks for. */
  speaksFor: string | null;
  /** Unnamed sources: how the article describes them. */
  description: string | null;
  number: 'one' | 'several' | null;
  /** Unnamed sources: how they know, in the article's words. */
  knowledge: string | null;
  /** Unnamed sources: why they are not named, in the article's words. */
  anonymityReason: string | null;
}

export const MARK_TYPES = ['weak-source', 'secondhand', 'hedge'] as const;
export type MarkType = (typeof MARK_TYPES)[number];

export interface Mark {
  start: number;
  end: number;
  type: MarkType;
  /** Id of the attribution it belongs to; null for a hedge in the article's own voice. */
  attribution: string | null;
  /** Index of its sentence. */
  sentence: number;
  confidence: number;
  foundBy: FoundBy;
}

export interface Summary {
  /** Sentences, each counted in exactly one of the three; all zero where the language isn't judged. */
  attributed: number;
  ownVoice: number;
  responses: number;
  hedged: number;
  secondhand: number;
  unnamed: number;
  /** Adds up to `attributed` (to 0 for genres that get no levels). */
  levels: Record<Level, number>;
  /** The source to which most attributed sentences trace; null under three sentences. */
  leansOn: { source: string; share: number; inferred: number } | null;
  /** People counted with the organization that they speak for. */
  independentSources: number;
}

/** What a caller may tell `analyze` about the text. */
export interface AnalyzeOptions {
  id?: string;
  title?: string;
  byline?: string;
  publisher?: string;
  date?: string;
  genre?: Genre;
  /** BCP 47: what the page says of itself. */
  language?: string;
  /** Names that are this article's own: publisher, by-line agency, dateline, copyright line. */
  outlets?: string[];
  links?: { start: number; end: number; href: string }[];
  /** What the page sets off as quoted, without or with marks: whole paragraphs. */
  blockQuotes?: { start: number; end: number }[];
  /** Weights by reason code that replace the rubric's own. */
  rubric?: Record<string, number>;
}
