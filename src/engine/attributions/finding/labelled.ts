import { crowdWords } from '../../lexicons/crowd-words.ts';
import { documentWords } from '../../lexicons/document-words.ts';
import { descriptionWords, titleWords } from '../../lexicons/role-words.ts';
import { OWNED_LABELS, sectionLabels } from '../../lexicons/section-labels.ts';
import type { Span } from '../../report.ts';
import type { Paragraph, Sentence } from '../../text/document.ts';
import type { View } from '../view.ts';
import { type Draft, draftByForm } from './drafts.ts';

/** How sure it is that whoever stands before a colon or behind a dash speaks. */
const CONFIDENCE = 0.85;
/** How long a speaker's label or a byline may be, in tokens. */
const MOST_TOKENS = 8;
const DASHES = new Set(['―', '—', '–', '-', '--', '~']);

/**
 * Who speaks where a whole paragraph shows it by its form: "WALLACE: Will it fall?", "A: Yes.", "Union chief: bakeries will close",
 * "“It will close.” — Tom Hale". Reads the paragraphs in order.
 */
export class LabelledParagraphs {
  readonly #view: View;
  /** Who answers in an interview: the last full name before its first question. */
  #interviewee: Span | null = null;
  #asked = false;
  /** Speakers in capitals, once two different ones have spoken: before that it may be a heading. */
  readonly #speakers: ReadonlySet<string>;

  constructor(view: View) {
    this.#view = view;
    this.#speakers = speakersOf(view);
  }

  /** The paragraph's one attribution by its form, or null. Paragraphs must come in order. */
  next(paragraph: Paragraph): Draft | null {
    const colon = this.#labelEnd(paragraph);
    const draft =
      colon === null
        ? this.#byline(paragraph)
        : (this.#turn(paragraph, colon) ?? this.#headline(paragraph, colon));
    if (!this.#asked) this.#interviewee = lastName(this.#view, paragraph) ?? this.#interviewee;
    return draft;
  }

  /** The colon behind the paragraph's first few words, or null. */
  #labelEnd({ firstToken, endToken }: Paragraph): number | null {
    for (let token = firstToken + 1; token < Math.min(endToken - 1, firstToken + MOST_TOKENS); token++) {
      const word = this.#view.lower(token);
      if (word === ':') return token;
      if (/^[.!?;“”"]$/.test(word) && !/^(?:mr|mrs|ms|dr|sen|rep|gov)$/.test(this.#view.lower(token - 1)))
        return null;
    }
    return null;
  }

  /** "RUIZ: No. It will go up." */
  #turn(paragraph: Paragraph, colon: number): Draft | null {
    const view = this.#view;
    const label = this.#words(paragraph.firstToken, colon);
    if (label === 'Q' || label === 'A') {
      this.#asked ||= label === 'Q';
      if (label === 'Q' || !this.#asked || !this.#interviewee) return null;
      return draftOf(view, [this.#interviewee], colon, paragraph);
    }
    if (/^sources?$/i.test(label)) return this.#sourceLine(paragraph, colon);
    // "CLAIM: The law bans gardens.": what goes around, as checks of facts give it.
    if (/^(?:the |what was |viral )?claim(?:ed|s)?$/i.test(label)) return draftOf(view, [], colon, paragraph);
    if (!this.#speakers.has(label)) return null;
    return draftOf(view, [view.span(paragraph.firstToken, colon)], colon, paragraph);
  }

  /** "Source: Ministry of Farming", under a table or chart. */
  #sourceLine({ firstToken, endToken }: Paragraph, colon: number): Draft | null {
    const view = this.#view;
    const named = range(colon + 1, view.is(endToken - 1, 'PUNCT') ? endToken - 1 : endToken);
    const [first, last] = [named[0], named.at(-1)];
    if (first === undefined || last === undefined || named.length > 2 * MOST_TOKENS) return null;
    if (
      !/^(?:the |\p{Lu})/u.test(this.#words(first, last + 1)) ||
      named.some((token) => view.isFiniteVerb(token))
    )
      return null;
    return draftByForm(
      'finding/labelled',
      {
        source: [view.span(first, last + 1)],
        cue: [view.span(firstToken, firstToken + 1)],
        content: [],
      },
      CONFIDENCE,
    );
  }

  /** "Union chief: bakeries will close": a line without a final mark, headed by somebody who can speak or a record. */
  #headline(paragraph: Paragraph, colon: number): Draft | null {
    const view = this.#view;
    const { firstToken, endToken } = paragraph;
    if (!/[\p{L}\p{N}’”"']$/u.test(view.document.text.slice(paragraph.start, paragraph.end))) return null;
    const label = range(firstToken, colon);
    if (label.some((token) => view.is(token, 'VERB', 'AUX', 'PUNCT'))) return null;
    if (sectionLabels.words.has(label.map((token) => view.lower(token)).join(' '))) return null;
    if (!range(colon + 1, endToken).some((token) => view.is(token, 'VERB', 'AUX'))) return null;
    const [head = '', word = ''] = [view.lemma(colon - 1), view.lower(colon - 1)];
    const speaks = [titleWords, descriptionWords, documentWords, crowdWords].some(
      ({ words }) => words.has(head) || words.has(word),
    );
    return speaks || word === 'police'
      ? draftOf(view, [view.span(firstToken, colon)], colon, paragraph)
      : null;
  }

  /** "“It will close.” — Tom Hale, 44": a quotation that fills the paragraph, a dash, and a name. */
  #byline({ start, firstToken, endToken }: Paragraph): Draft | null {
    const view = this.#view;
    for (let dash = endToken - 2; dash > Math.max(firstToken, endToken - 2 * MOST_TOKENS); dash--) {
      if (!DASHES.has(view.lower(dash))) continue;
      const last = view.quotation(dash - 1);
      const first = view.quotation(firstToken);
      const isBlock = (token: number): boolean =>
        view.document.quotations[view.quotation(token)]?.mark === 'block';
      if (last < 0 || first < 0 || (view.quotation(dash) >= 0 && !isBlock(dash))) return null;
      if (view.document.quotations[first]?.start !== start || !view.is(dash + 1, 'PROPN', 'NOUN'))
        return null;
      const by = range(dash + 1, endToken);
      if (
        by.some((token) => view.is(token, 'VERB', 'AUX') || (view.quotation(token) >= 0 && !isBlock(token)))
      )
        return null;
      return draftByForm(
        'finding/labelled',
        {
          source: [view.span(dash + 1, view.is(endToken - 1, 'PUNCT') ? endToken - 1 : endToken)],
          cue: [view.span(dash, dash + 1)],
          content: [[start, view.end(dash - 1)]],
        },
        CONFIDENCE,
      );
    }
    return null;
  }

  #words(from: number, to: number): string {
    return this.#view.document.text.slice(...this.#view.span(from, to));
  }
}

/**
 * Whether a lone colon was taken for a cue behind what is no speaker: the label of a section ("The Latest:"), or a title that holds a verb,
 * unless quoted words follow.
 */
export function isSectionLabel(view: View, { source, cue, content }: Draft): boolean {
  const cues = view.tokensOf(cue);
  if (cues.length !== 1 || view.lower(cues[0] ?? -1) !== ':') return false;
  const label = view.tokensOf(source);
  // "10.55:": a time.
  if (label.length > 0 && label.every((token) => view.is(token, 'NUM', 'PUNCT'))) return true;
  if (sectionLabels.words.has(label.map((token) => view.lower(token)).join(' '))) return true;
  const [first] = view.tokensOf(content);
  return (
    label.some((token) => view.is(token, 'VERB', 'AUX')) && (first === undefined || view.quotation(first) < 0)
  );
}

/** How long "Ana Ruiz’s advice:" may be, in tokens. */
const ADVICE_REACH = 10;

/** "Harmon’s advice: never use the link": whose words follow the colon; null for none. */
export function ownedLabel(view: View, { firstToken, endToken }: Sentence): Draft | null {
  for (let colon = firstToken + 2; colon < Math.min(endToken - 2, firstToken + ADVICE_REACH); colon++) {
    if (view.lower(colon) !== ':') continue;
    const mark = colon - 2;
    const owner = /^['’]s?$/.test(view.lower(mark)) ? mark : -1;
    if (!OWNED_LABELS.has(view.lower(colon - 1)) || owner <= firstToken) return null;
    return draftByForm(
      'finding/labelled',
      {
        source: [view.span(firstToken, owner)],
        cue: [view.span(colon - 1, colon + 1)],
        content: [view.span(colon + 1, view.is(endToken - 1, 'PUNCT') ? endToken - 1 : endToken)],
      },
      CONFIDENCE,
    );
  }
  return null;
}

/** What was found in a paragraph with its label before it: other drafts go that take the label for something else. */
export function withLabel(label: Draft, drafts: readonly Draft[]): Draft[] {
  const own = [...label.source, ...label.cue];
  const others = drafts.filter(
    ({ source, cue }) => ![...source, ...cue].some(([a, b]) => own.some(([x, y]) => a < y && x < b)),
  );
  return [label, ...others];
}

function draftOf(view: View, source: Span[], colon: number, { end }: Paragraph): Draft {
  return draftByForm(
    'finding/labelled',
    { source, cue: [view.span(colon, colon + 1)], content: [[view.start(colon + 1), end]] },
    CONFIDENCE,
  );
}

/** A turn in a transcript: a name in capitals, with a title or first name perhaps, and a colon. */
const TURN =
  /^((?:\p{Lu}[\p{Lu}.'’-]*\p{Lu}\.?|\p{Lu}\.)(?: (?:\p{Lu}[\p{Lu}.'’-]*\p{Lu}\.?|\p{Lu}\.)){0,4}):\s/u;

/** Labels that open paragraphs like turns: two of them at least, or one that opens several. */
function speakersOf({ document }: View): ReadonlySet<string> {
  const labels = new Map<string, number>();
  for (const { start, end } of document.paragraphs) {
    const label = TURN.exec(document.text.slice(start, Math.min(end, start + 80)))?.[1];
    if (label && !sectionLabels.words.has(label.toLowerCase()))
      labels.set(label, (labels.get(label) ?? 0) + 1);
  }
  const turns = [...labels.values()].reduce((sum, count) => sum + count, 0);
  return new Set(turns >= 2 ? labels.keys() : []);
}

/** The paragraph's last name of two words or more. */
function lastName(view: View, { firstToken, endToken }: Paragraph): Span | null {
  for (let token = endToken - 1; token > firstToken; token--) {
    if (!view.is(token, 'PROPN') || !view.is(token - 1, 'PROPN')) continue;
    let first = token - 1;
    while (first > firstToken && view.is(first - 1, 'PROPN')) first--;
    return view.span(first, token + 1);
  }
  return null;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
