import { COORDINATORS } from '../../lexicons/clause-words.ts';
import type { Span } from '../../report.ts';
import type { Sentence } from '../../text/document.ts';
import type { AttributionRule } from '../attribution.ts';
import { phraseAfter, phraseBefore, type TokenRange } from '../phrases.ts';
import type { View } from '../view.ts';
import { accordingTo } from './according.ts';
import { confidenceOf } from './confidence.ts';
import { contentAfter, contentBefore, type Field, trim } from './content.ts';
import { agentOf, clauseSubject, participleOf } from './cue-sources.ts';
import { type Cue, type CueShape, cueAt } from './cues.ts';

/** An attribution on its way: linked to others by reference, since indexes are not known yet. */
export interface Draft {
  readonly source: Span[];
  readonly cue: Span[];
  content: Span[];
  /** The one whose source it goes on with. */
  readonly continues: Draft | null;
  readonly confidence: number;
  /** What found it; null: the trained tagger. */
  readonly rule: AttributionRule | null;
  /** Its cue's form alone decides: "according to", "reportedly", "is believed to", "reports emerged". */
  readonly byForm: boolean;
  /** Made within quoted words: by whoever is quoted, not by the article. */
  readonly quoted: boolean;
  /** Ends in a colon with nothing behind: what is said is the next paragraph. */
  readonly opens: boolean;
}

/** An attribution that its form alone shows: nothing earlier that it goes on with, nothing later that it announces. */
export function draftByForm(
  rule: AttributionRule,
  spans: Pick<Draft, 'source' | 'cue' | 'content'>,
  confidence: number,
): Draft {
  return { ...spans, continues: null, confidence, rule, byForm: true, quoted: false, opens: false };
}

/** A cue with its source, before its content is cut to size. */
export interface Anchor {
  readonly cue: Cue;
  readonly source: TokenRange | null;
  /** Where cue and source together begin and end. */
  readonly from: number;
  readonly to: number;
  readonly inverted: boolean;
  /** Goes on with the anchor before it ("said … and added …", ", saying …"). */
  readonly continues: boolean;
}

const BY_FORM: ReadonlySet<CueShape> = new Set(['according', 'adverb', 'passive', 'emerging']);

/** The attributions that one sentence makes by cues of its own, in order. */
export function draftsOfSentence(view: View, sentence: Sentence): Draft[] {
  return voicesIn(view, sentence).flatMap((voice) => draftsIn(voice, sentence));
}

/** The sentence in the reporter's voice, then each quotation in it: what is quoted reports by itself. */
function voicesIn(view: View, { firstToken, endToken }: Sentence): Voice[] {
  const voices: Voice[] = [{ view, from: firstToken, to: endToken, quotation: -1 }];
  let token = firstToken;
  while (token < endToken && view.quotation(token) < 0) token++;
  if (token === endToken) return voices;
  const places = new Map<number, number>();
  for (; token < endToken; token++) {
    const quotation = view.quotation(token);
    if (quotation < 0) continue;
    const place = places.get(quotation) ?? voices.length;
    places.set(quotation, place);
    voices[place] = { view, from: voices[place]?.from ?? token, to: token + 1, quotation };
  }
  return voices.map((voice) => (voice.quotation < 0 ? voice : withoutMarks(voice)));
}

function draftsIn(field: Voice, sentence: Sentence): Draft[] {
  const { view } = field;
  const anchors = anchorsIn(field);
  const drafts: Draft[] = [];
  for (const [index, anchor] of anchors.entries()) {
    const content = contentOf(field, anchors, index);
    const opens = content.length === 0 && anchor.source !== null && view.lower(field.to - 1) === ':';
    if (content.length === 0 && !opens && anchor.cue.shape !== 'silence') continue;
    drafts.push({
      source: anchor.source ? [view.span(anchor.source.from, anchor.source.to)] : [],
      cue: [view.span(anchor.cue.from, anchor.cue.to)],
      content: content.map((part) =>
        field.quotation < 0 ? wholeQuotation(view, sentence, part) : view.span(part.from, part.to),
      ),
      continues: anchor.continues ? (drafts.at(-1) ?? null) : null,
      confidence: confidenceOf(view, anchor, content),
      rule: `finding/cues#${anchor.cue.shape}`,
      byForm: BY_FORM.has(anchor.cue.shape),
      quoted: field.quotation >= 0,
      opens,
    });
  }
  return drafts;
}

/** Tokens of one voice: of the reporter, or of one quotation. */
interface Voice extends Field {
  /** Index of the quotation, -1 for the reporter. */
  readonly quotation: number;
}

function withoutMarks(voice: Voice): Voice {
  const { view, quotation, from, to } = voice;
  const { innerStart = 0, innerEnd = 0 } = view.document.quotations[quotation] ?? {};
  return {
    ...voice,
    from: view.start(from) < innerStart ? from + 1 : from,
    to: view.start(to - 1) >= innerEnd ? to - 1 : to,
  };
}

function anchorsIn(field: Voice): Anchor[] {
  const anchors: Anchor[] = [];
  for (let token = field.from; token < field.to; token++) {
    if (field.view.quotation(token) !== field.quotation) continue;
    const floor = Math.max(field.from, anchors.at(-1)?.to ?? 0);
    const cue = cueAt(field.view, token, floor);
    const anchor = cue && anchorOf(field, cue, floor, anchors.length > 0);
    if (!anchor) continue;
    anchors.push(anchor);
    token = Math.max(token, anchor.to - 1);
  }
  return anchors;
}

function anchorOf(field: Field, cue: Cue, floor: number, hasEarlier: boolean): Anchor | null {
  const { view } = field;
  const plain = (source: TokenRange | null, inverted = false, continues = false): Anchor => ({
    cue,
    source,
    from: Math.min(cue.from, source?.from ?? cue.from),
    to: Math.max(cue.to, source?.to ?? cue.to),
    inverted,
    continues,
  });
  if (cue.shape === 'according') {
    const source = accordingTo(field, cue);
    return source && plain(source);
  }
  if (cue.shape === 'adverb') return plain(null);
  if (cue.shape === 'emerging') return plain({ from: cue.from - 1, to: cue.from });
  if (cue.shape === 'passive') return plain(agentOf(field, cue));
  if (cue.shape === 'participle') return participleOf(field, cue, floor, hasEarlier, plain);
  const subject = phraseBefore(view, cue.from, floor);
  const inverted = isInverted(view, cue, field.from) ? phraseAfter(view, cue.to, field.to) : null;
  // "Ana Ruiz, a nurse, said the roof fell", but "it is less open to wind, rain and snow, said the builders".
  const speaks =
    subject &&
    view.lower(cue.from - 1) === ',' &&
    !(SAYS.test(view.lower(cue.from)) && isComplement(view, subject, field.from));
  if (inverted && !speaks) return plain(inverted, true);
  if (subject && view.quotation(subject.from) === view.quotation(cue.from)) return plain(subject);
  if (!COORDINATORS.has(view.lower(cue.from - 1))) return null;
  if (hasEarlier) return plain(null, false, true);
  // "The firm cut its forecast and said …": the subject of the sentence's first verb.
  const left = cue.frame === 'speech' || cue.frame === 'address' ? clauseSubject(field, cue, floor) : null;
  return left && { ...plain(null), source: left };
}

const SAYS = /^(?:said|says)$/;

/** Whether a phrase goes with the verb or preposition before it, so that it is no verb's subject. */
function isComplement(view: View, { from }: TokenRange, first: number): boolean {
  return from > first && view.is(from - 1, 'AUX', 'VERB', 'ADV', 'ADP');
}

/** "…,” said Smith": the verb right behind what is said. */
function isInverted(view: View, cue: Cue, first: number): boolean {
  // "…, told Reuters": behind an address stands whoever is told.
  if (cue.from <= first || cue.frame === 'judgment' || cue.frame === 'address') return false;
  const before = cue.from - 1;
  const behindQuotation = view.quotation(before) >= 0 && view.quotation(before) !== view.quotation(cue.from);
  return (
    (behindQuotation || view.lower(before) === ',') &&
    (view.is(cue.to, 'PROPN', 'DET', 'NOUN', 'ADJ', 'PRON', 'NUM') || view.lower(cue.to) === 'lead')
  );
}

function contentOf(field: Field, anchors: readonly Anchor[], index: number): TokenRange[] {
  const { view } = field;
  const anchor = anchors[index] as Anchor;
  const previous = anchors[index - 1];
  const end = Math.min(field.to, cutBefore(field, anchor, anchors[index + 1]));
  const open: Field = { ...field, to: end };
  const { cue } = anchor;
  if (cue.shape === 'silence') return [];
  if (cue.shape === 'adverb')
    return [{ from: Math.max(field.from, previous?.to ?? 0), to: end }].map((range) => trim(view, range));
  const after = anchor.inverted ? null : contentAfter(open, cue, anchor.to);
  if (cue.shape === 'according') {
    const opensClause =
      anchor.from === field.from || /^(?:that|and|but|,|“|")$/.test(view.lower(anchor.from - 1));
    const rest = { from: skipComma(view, anchor.to), to: end };
    if (opensClause && rest.from < rest.to - 1) return [trim(view, rest)];
    return [
      trim(view, {
        from: Math.max(field.from, previous?.cue.shape === 'according' ? previous.to : field.from),
        to: anchor.from,
      }),
    ];
  }
  const floor = previous && view.lower(anchor.from - 1) !== ',' ? previous.to : field.from;
  const before = contentBefore(field, anchor.from, floor);
  const goesOn = before && quotationBehind(view, anchor.to, end);
  // "told reporters after a meeting *that was* held" says nothing: a relative clause.
  const stated =
    after !== null && view.lower(after.from) === 'that' && !view.is(after.from + 1, 'AUX', 'VERB');
  if (before && !stated && (anchor.inverted || after === null || isQuotedEnd(view, before))) {
    return [before, goesOn].filter((part) => part !== null).map((part) => trim(view, part));
  }
  return after ? [trim(view, after)] : [];
}

/** The other half of a split quotation: “It is,” she said, “a start.” */
function quotationBehind(view: View, from: number, to: number): TokenRange | null {
  for (let token = from; token < Math.min(to, from + 12); token++) {
    const quotation = view.document.quotations[view.quotation(token)];
    if (quotation && quotation.start === view.start(token)) return { from: token, to };
  }
  return null;
}

/** Where the next anchor's clause ends this one's content: "A said …, but B said …", "while A said …, B said …". */
function cutBefore(field: Field, anchor: Anchor, next: Anchor | undefined): number {
  const { view, to } = field;
  if (!next || next.from <= anchor.to || view.quotation(next.from) !== view.quotation(anchor.from)) return to;
  const joined = COORDINATORS.has(view.lower(next.from - 1)) && view.lower(next.from - 2) === ',';
  if (joined && next.source) return next.from - 2;
  if (next.continues) return COORDINATORS.has(view.lower(next.from - 1)) ? next.from - 1 : next.from;
  const reported =
    view.lower(next.from - 1) === ',' && (next.inverted || contentAfter(field, next.cue, next.to) === null);
  if (reported) return next.from - 1;
  return to;
}

function isQuotedEnd(view: View, { to }: TokenRange): boolean {
  return view.quotation(to - 1) >= 0 && view.quotation(to - 1) !== view.quotation(to);
}

function skipComma(view: View, token: number): number {
  return view.lower(token) === ',' ? token + 1 : token;
}

/** The tokens' span, let out to the whole of a quotation that began before this sentence or ends behind it. */
function wholeQuotation(view: View, { firstToken, endToken }: Sentence, { from, to }: TokenRange): Span {
  const [start, end] = view.span(from, to);
  const first = view.document.quotations[view.quotation(from)];
  const last = view.document.quotations[view.quotation(to - 1)];
  return [
    first && from === firstToken ? Math.min(start, first.start) : start,
    last && to === endToken ? Math.max(end, last.end) : end,
  ];
}
