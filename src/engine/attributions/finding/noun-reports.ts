import { COORDINATORS, WITNESS_DETERMINERS } from '../../lexicons/clause-words.ts';
import { crowdWords } from '../../lexicons/crowd-words.ts';
import { SEEING } from '../../lexicons/cue-forms.ts';
import { insiderWords } from '../../lexicons/insider-words.ts';
import { nounReportPatterns } from '../../lexicons/noun-reports.ts';
import { organizationWords } from '../../lexicons/organization-words.ts';
import { outletReportPatterns } from '../../lexicons/outlet-reports.ts';
import { relayWords } from '../../lexicons/relay-words.ts';
import { descriptionWords } from '../../lexicons/role-words.ts';
import { speechIdiomPatterns } from '../../lexicons/speech-idioms.ts';
import { stancePatterns } from '../../lexicons/stances.ts';
import { studyFindingPatterns } from '../../lexicons/study-findings.ts';
import { Expressions } from '../../patterns/expressions.ts';
import type { Span } from '../../report.ts';
import type { Sentence } from '../../text/document.ts';
import { phraseBefore, type TokenRange, verbChainStart } from '../phrases.ts';
import type { View } from '../view.ts';
import { type Draft, draftByForm } from './drafts.ts';
import { ownedLabel } from './labelled.ts';

const OUTLET_REPORTS = new Expressions([...outletReportPatterns.patterns, ...studyFindingPatterns.patterns]);
const NOUN_REPORTS = new Expressions(nounReportPatterns.patterns);
const SPEECH_IDIOMS = new Expressions(speechIdiomPatterns.patterns);
const STANCES = new Expressions(stancePatterns.patterns);

/** How sure it is that such a noun reports: its form is plain, but what it reports may be nobody's words. */
const CONFIDENCE = 0.6;
/** A reporter's own eyes leave less doubt. */
const WITNESS_CONFIDENCE = 0.8;

/** How long "a Marsh Courier reporter" may be, in tokens. */
const REACH = 6;

/** What a sentence without any other attribution reports by a noun ("raised fears that …") or by its outlet's own eyes. */
export function plainReport(view: View, sentence: Sentence): Draft | null {
  return (
    ownedLabel(view, sentence) ??
    witnessed(view, sentence) ??
    outletReport(view, sentence) ??
    idiom(view, sentence) ??
    nounReport(view, sentence) ??
    stance(view, sentence)
  );
}

/** "The pill cut relapses in a randomized trial", "Fenlook was first to report the split", "In video obtained by Fenlook, a man can be heard". */
function outletReport(view: View, { start, end }: Sentence): Draft | null {
  const text = view.document.text.slice(start, end);
  for (const pattern of OUTLET_REPORTS.for(text)) {
    const { index, 0: whole = '', indices } = pattern.exec(text) ?? {};
    if (index === undefined || !indices?.groups) continue;
    const spanOf = (name: string): Span | null => {
      const [from, to] = indices.groups?.[name] ?? [];
      return from === undefined || to === undefined ? null : [start + from, start + to];
    };
    const [who, cue] = [spanOf('who'), spanOf('cue')];
    if (!who || !cue) continue;
    const [first = -1] = view.tokensIn(...who);
    if (view.quotation(first) >= 0) return null;
    const behind = start + index + whole.length;
    const before: Span = behind < end - 1 && index < 2 ? [behind, end] : [start, Math.min(who[0], cue[0])];
    const content = spanOf('what') ?? before;
    return content[1] - content[0] > 1 ? draft([who], cue, trimmed(view, content), CONFIDENCE) : null;
  }
  return null;
}

/** Without marks and blanks at its ends. */
function trimmed(view: View, [start, end]: Span): Span {
  const tokens = view.tokensIn(start, end).filter((token) => !view.is(token, 'PUNCT'));
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first === undefined || last === undefined ? [start, end] : view.span(first, last + 1);
}

/** The first of the patterns that the sentence fits, unless somebody is quoted there. */
function firstUnquoted(view: View, { start, end }: Sentence, patterns: Expressions): Span | null {
  const text = view.document.text.slice(start, end);
  for (const pattern of patterns.for(text)) {
    const match = pattern.exec(text);
    if (!match) continue;
    const from = start + match.index;
    const to = from + match[0].length;
    const [token = -1] = view.tokensIn(from, to);
    return token < 0 || view.quotation(token) >= 0 ? null : [from, to];
  }
  return null;
}

function nounReport(view: View, sentence: Sentence): Draft | null {
  const cue = firstUnquoted(view, sentence, NOUN_REPORTS);
  if (!cue) return null;
  const { start, end } = sentence;
  return draft([], cue, cue[1] < end ? [cue[1], end] : [start, cue[0]], CONFIDENCE);
}

/** "The union hit out at the plans.": who can speak stands before the idiom, which is neither passive nor still to come. */
function idiom(view: View, sentence: Sentence): Draft | null {
  const found = firstUnquoted(view, sentence, SPEECH_IDIOMS);
  if (!found) return null;
  const [verb = -1] = view.tokensIn(...found);
  const chain = verbChainStart(view, verb, sentence.firstToken);
  const auxiliaries = view.document.text.slice(view.start(chain), view.start(verb));
  const ing = view.lower(verb).endsWith('ing');
  if (/\b(?:will|would|shall|may|might|can|could|must)\b/i.test(auxiliaries)) return null;
  if (view.lower(chain - 1) === 'to' || (BEING.test(auxiliaries) ? !ing : ing)) return null;
  const who = subjectOf(view, chain, sentence.firstToken);
  if (!who || !(isPeople(view, who) || isBody(view, who))) return null;
  return draft(
    [view.span(who.from, who.to)],
    found,
    [found[0], Math.max(found[1], sentence.end)],
    CONFIDENCE,
  );
}

/** The noun phrase before the verb; behind "and" that of the sentence’s first verb: "*Ruiz* left and was none too pleased". */
function subjectOf(view: View, verb: number, floor: number): TokenRange | null {
  if (!COORDINATORS.has(view.lower(verb - 1))) return phraseBefore(view, verb, floor);
  for (let token = floor + 1; token < verb - 1; token++)
    if (view.isFiniteVerb(token)) return phraseBefore(view, token, floor);
  return null;
}

const BEING = /\b(?:is|are|was|were|been|be|being)\b/i;

function isBody(view: View, { from, to }: TokenRange): boolean {
  for (let token = from; token < to; token++)
    if (organizationWords.words.has(view.lemma(token)) || organizationWords.words.has(view.lower(token)))
      return true;
  return false;
}

/** "Union leader Ana Ruiz is less optimistic.": people’s stance; markets and moods have none. */
function stance(view: View, sentence: Sentence): Draft | null {
  const cue = firstUnquoted(view, sentence, STANCES);
  if (!cue) return null;
  const [verb = -1] = view.tokensIn(...cue);
  const who = subjectOf(view, verb, sentence.firstToken);
  if (!who || !isPeople(view, who)) return null;
  return draft([view.span(who.from, who.to)], cue, [cue[0], Math.max(cue[1], sentence.end)], CONFIDENCE);
}

/** A name, a pronoun for a person, or several of them. */
function isPeople(view: View, { from, to }: TokenRange): boolean {
  for (let token = from; token < to; token++) {
    if (view.is(token, 'PROPN') || /^(?:he|she|they|everyone|everybody)$/.test(view.lower(token)))
      return true;
    if (view.is(token, 'NOUN') && crowdOrInsider(view.lemma(token))) return true;
  }
  return false;
}

function crowdOrInsider(lemma: string): boolean {
  return [crowdWords, insiderWords, descriptionWords].some(({ words }) => words.has(lemma));
}

/** "A Courier reporter watched two workers weld a gate." */
function witnessed(view: View, { firstToken, endToken, end }: Sentence): Draft | null {
  for (let token = firstToken + 1; token < endToken - 1; token++) {
    if (!relayWords.eyes.has(view.lower(token).replace(/s$/, '')) || !SEEING.has(view.lower(token + 1)))
      continue;
    let first = token - 1;
    while (first > firstToken && first > token - REACH && !WITNESS_DETERMINERS.has(view.lower(first)))
      first--;
    // Without a name before it, the reporter may be anyone's.
    if (
      !WITNESS_DETERMINERS.has(view.lower(first)) ||
      !view.is(token - 1, 'PROPN') ||
      view.quotation(token) >= 0
    )
      continue;
    const [from, to] = view.span(first, token + 1);
    return draft(
      [[from, to]],
      view.span(token + 1, token + 2),
      [view.start(token + 2), end],
      WITNESS_CONFIDENCE,
    );
  }
  return null;
}

function draft(
  source: Draft['source'],
  cue: readonly [number, number],
  content: readonly [number, number],
  confidence: number,
): Draft {
  return draftByForm(
    'finding/noun-reports',
    { source, cue: [[cue[0], cue[1]]], content: [[content[0], content[1]]] },
    confidence,
  );
}
