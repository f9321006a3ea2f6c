import { FIRST_PERSON_PRONOUNS } from '../../lexicons/pronouns.ts';
import { descriptionWords } from '../../lexicons/role-words.ts';
import type { Span } from '../../report.ts';
import type { Paragraph } from '../../text/document.ts';
import { type Draft, draftByForm } from '../finding/drafts.ts';
import { phraseBefore, type TokenRange } from '../phrases.ts';
import type { View } from '../view.ts';

/** How sure it is that the person of whom the paragraph before tells says what this one quotes. */
const CONFIDENCE = 0.7;
/** How many earlier attributions are looked at: bounds the work where many paragraphs are quotations. */
const EARLIER = 40;
/** How many tokens of a paragraph are looked at. */
const REACH = 120;

/**
 * A paragraph that is nothing but a quotation in the first person, behind a paragraph that quotes nobody and is about one person: "Hale lost his
 * boat that night. / “I have nothing left.”" It is Hale who speaks, whoever spoke before. Null for another form.
 */
export function introducedSpeaker(
  view: View,
  paragraph: Paragraph,
  inParagraph: readonly Draft[],
  earlier: readonly Draft[],
): Draft | null {
  const { paragraphs, quotations } = view.document;
  const { paragraph: index } = view.sentence(paragraph.firstSentence);
  const before = paragraphs[index - 1];
  const quotation = quotations[view.quotation(paragraph.firstToken)];
  if (!before || quotation?.start !== paragraph.start || quotation.end < paragraph.end) return null;
  if (inParagraph.some(({ source }) => source.length > 0)) return null;
  const recent = earlier.slice(-EARLIER);
  if (recent.some(({ cue }) => (cue[0]?.[0] ?? 0) >= before.start)) return null;
  if (!tokensOf(paragraph).some((token) => FIRST_PERSON_PRONOUNS.has(view.lower(token)))) return null;
  const person = personOf(view, before);
  if (!person) return null;
  const inner: Span = [quotation.innerStart, quotation.innerEnd];
  const name = view.lower(nameAt(view, person.from).to - 1);
  const spoke = recent.findLast(({ source }) =>
    view.tokensOf(source).some((token) => view.lower(token) === name),
  );
  if (!spoke && !isPerson(view, before, person)) return null;
  const source = spoke ? [] : [view.span(person.from, person.to)];
  const draft = draftByForm('going-on/introduced', { source, cue: [], content: [inner] }, CONFIDENCE);
  return { ...draft, continues: spoke ?? null };
}

/** The name that the paragraph's last sentence is about: its subject, or "for Hale" before it. */
function personOf(view: View, paragraph: Paragraph): TokenRange | null {
  const { firstToken } = view.sentence(paragraph.endSentence - 1);
  const first = view.is(firstToken, 'CCONJ') ? firstToken + 1 : firstToken;
  const topic = view.lower(first) === 'for' ? nameAt(view, first + 1) : null;
  for (let verb = first + 1; verb < paragraph.endToken; verb++) {
    if (!view.isFiniteVerb(verb)) continue;
    const subject = topic ?? phraseBefore(view, verb, first);
    return subject && view.is(subject.from, 'PROPN') ? subject : null;
  }
  return null;
}

/** The names in a row from the token on; empty where none stands there. */
function nameAt(view: View, from: number): TokenRange {
  let to = from;
  while (view.is(to, 'PROPN')) to++;
  return { from, to };
}

/** "Ana Ruiz, 44, …", "Ana Ruiz, a nurse, …", or "she" and "his" in the same paragraph. */
function isPerson(view: View, paragraph: Paragraph, subject: TokenRange): boolean {
  const end = nameAt(view, subject.from).to;
  if (end - subject.from < 2) return false;
  for (let token = end; token < subject.to; token++)
    if (view.is(token, 'NUM') || descriptionWords.words.has(view.lemma(token))) return true;
  return tokensOf(paragraph).some((token) => /^(?:he|she|his|her)$/.test(view.lower(token)));
}

function tokensOf({ firstToken, endToken }: Paragraph): number[] {
  return Array.from({ length: Math.min(REACH, endToken - firstToken) }, (_, index) => firstToken + index);
}
