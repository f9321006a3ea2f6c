import type { FlatHeadline, SentenceReport } from '../report.ts';
import { PARTS_OF_SPEECH, type Sentence, type TextDocument } from '../text/document.ts';
import { firstTokenFrom } from '../text/search.ts';
import type { RatedAttribution } from './claims.ts';
import type { Range } from './spans.ts';

/** How many telling words a headline must have before agreeing with a claim means anything. */
const MIN_WORDS = 4;

/** How much of a headline's telling words the claim must hold, once all its names and numbers do. */
const SHARE = 0.8;

/** How many sentences of the text are looked at: what a headline says stands near the top. */
const REACH = 12;

const TELLING = new Set(
  ['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM'].map((part) => PARTS_OF_SPEECH.indexOf(part as 'NOUN')),
);
const EXACT = new Set(['PROPN', 'NUM'].map((part) => PARTS_OF_SPEECH.indexOf(part as 'PROPN')));

/** What takes a headline's statement back: a question, a source before a colon, words in quotation marks. */
const NOT_FLAT = /[?:"“”‘]|\B'|'\B/;

/**
 * Points out a headline that states as fact what the text only attributes: one sentence, in the article's own voice, not
 * hedged, whose words nearly all come back in one claim near the text's beginning, while the article never says the same
 * itself. Null wherever that is not certain.
 */
export function flatHeadline(
  document: TextDocument,
  title: string | null,
  sentences: readonly SentenceReport[],
  attributions: readonly RatedAttribution[],
): FlatHeadline | null {
  const [headline, ...body] = sentences;
  const [first] = document.sentences;
  if (!headline || !first || !isHeadline(document, title, first)) return null;
  const text = document.text.slice(headline.start, headline.end);
  if (headline.kinds?.length !== 0 || headline.hedges.length > 0 || NOT_FLAT.test(text)) return null;
  const words = wordsIn(document, headline);
  if (words.size < MIN_WORDS) return null;
  const near = body.slice(0, REACH);
  if (near.some((sentence) => sentence.kinds?.length === 0 && repeats(document, words, [sentence])))
    return null;
  const ids = new Set(near.flatMap((sentence) => sentence.attributions));
  const claim = attributions.find(
    ({ id, content }) =>
      ids.has(id) &&
      repeats(
        document,
        words,
        content.map(([start, end]) => ({ start, end })),
      ),
  );
  return claim ? { sentence: 0, attribution: claim.id } : null;
}

/** The first sentence is the whole of the first paragraph, and the title that the page gives. */
function isHeadline(document: TextDocument, title: string | null, { start, end }: Sentence): boolean {
  const paragraph = document.paragraphs[0];
  return (
    title !== null &&
    paragraph?.start === start &&
    paragraph.end === end &&
    letters(document.text.slice(start, end)) === letters(title)
  );
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Telling words by lemma, and whether each must come back exactly: names and numbers. */
function wordsIn({ tokens }: TextDocument, { start, end }: Range): Map<string, boolean> {
  const words = new Map<string, boolean>();
  for (let token = firstTokenFrom(tokens, start); (tokens.start[token] ?? end) < end; token++) {
    const pos = tokens.pos[token] ?? 0;
    if (TELLING.has(pos)) words.set(tokens.lemma[token] ?? '', EXACT.has(pos));
  }
  return words;
}

function repeats(
  document: TextDocument,
  headline: ReadonlyMap<string, boolean>,
  ranges: readonly Range[],
): boolean {
  const said = new Set(ranges.flatMap((range) => [...wordsIn(document, range).keys()]));
  const back = [...headline.keys()].filter((word) => said.has(word));
  const exact = [...headline].every(([word, isExact]) => !isExact || said.has(word));
  return exact && back.length >= headline.size * SHARE;
}
