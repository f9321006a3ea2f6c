import { describe, expect, test } from 'vitest';
import { overlapsAny, quotedWords } from '../../../src/engine/assembly/spans.ts';
import { analyze } from '../../../src/engine/index.ts';
import type { Source, Span } from '../../../src/engine/report.ts';
import { readKnowledge } from '../../../src/engine/strength/index.ts';
import { KnowledgeCounts, type KnownClaim } from '../../../src/engine/strength/knowledge-counts.ts';
import { KNOWLEDGE_SIGNS } from '../../../src/engine/strength/knowledge-signs.ts';
import { SIGN_PROVENANCE } from '../../../src/engine/strength/signs/sign.ts';
import { readText } from '../../../src/engine/text/index.ts';

/** Claims given as "source|cue|content", in one text, a paragraph each. */
function read(marked: readonly string[]) {
  let text = '';
  const claims = marked.map((claim): KnownClaim => {
    const [source = [], cue = [], content = []] = claim.split('|').map((words): Span[] => {
      const start = text.length;
      text += words;
      return [[start, text.length]];
    });
    text += '\n\n';
    return { sources: [speaker(claim)], source, cue, content };
  });
  const document = readText(text);
  const quoted = quotedWords(document.quotations);
  return { document, claims, isQuoted: (span: Span) => overlapsAny(quoted, span) };
}

/** Claims whose source phrases have the same last word before a comma are the same person's. */
function speaker(claim: string): Source {
  const name = claim.slice(0, claim.indexOf('|')).split(',')[0]?.split(' ').at(-1) ?? '';
  return {
    id: name,
    name,
    kind: 'named',
    outlet: false,
    mentions: [],
    speaksFor: null,
    description: null,
    number: null,
    knowledge: null,
    anonymityReason: null,
  };
}

function signsOf(marked: string): string[] {
  const { document, claims, isQuoted } = read([marked]);
  const counter = new KnowledgeCounts(document, isQuoted, claims);
  return claims.flatMap((claim) => counter.of(claim).map(({ id }) => id));
}

function knowledge(...marked: string[]): string[] {
  const { document, claims, isQuoted } = read(marked);
  return readKnowledge(document, isQuoted, claims).map(({ kind }) => kind);
}

describe.each(KNOWLEDGE_SIGNS)('the sign $id', ({ id, from, flag, pass, points }) => {
  test('has a source, points, examples that must flag and examples that must pass', () => {
    expect(SIGN_PROVENANCE).toHaveProperty(from);
    expect(points).not.toBe(0);
    expect(flag).not.toEqual([]);
    expect(pass).not.toEqual([]);
  });

  test.each(flag)('counts in: %s', (example) => expect(signsOf(example)).toContain(id));
  test.each(pass)('not in: %s', (example) => expect(signsOf(example)).not.toContain(id));
});

describe('how the source knows', () => {
  test.each([
    ['Ms. Ode| announced| she would resign on Friday.', 'first-hand'],
    ['The mayor, Iris Vale,| said| the bridge was closed on Monday.', 'first-hand'],
    ['Mr. Sato| said| “I saw my car in the river.”', 'first-hand'],
    ['Ms. Ode| vowed| to rebuild the harbour.', 'first-hand'],
    ['Ms. Ode| has called for| a second runway.', 'first-hand'],
    ['Omar Bell, a police spokesman,| said| three men had been taken to a hospital.', 'first-hand'],
    ['Mr. Sato| said| “You should always vote.”', 'beyond'],
    ['Mr. Sato| said| “He is a terrible manager.”', 'beyond'],
    ['Mr. Sato| said| “I think they will lose.”', 'beyond'],
    ['Ms. Ode| criticized| the plan as a terrible mistake.', 'beyond'],
    ['Ana Ruiz, a fellow at a research group,| argued| that prices must fall.', 'beyond'],
    ['Ana Ruiz, a former minister,| predicted| “It will be a disaster.”', 'beyond'],
    ['Ms. Ode| said| she was told that the ship had sunk.', 'hearsay'],
    ['A Courier photographer| saw| two boats on fire.', 'witnessed'],
  ])('%s: %s', (marked, expected) => expect(knowledge(marked)).toEqual([expected]));

  test('“he” is the source in the reporter’s words and somebody else in a quotation', () => {
    expect(knowledge('Mr. Sato| said| he would sell the boat.')).toEqual(['first-hand']);
    expect(knowledge('Mr. Sato| said| “He would sell the boat.”')).toEqual(['beyond']);
  });

  test('what the article calls somebody once counts for all that they say', () => {
    const later = 'Ruiz| said| prices had fallen.';
    const [alone] = knowledge(later);
    const [, described] = knowledge(
      'Ana Ruiz, an economist at an institute,| argued| rates must fall.',
      later,
    );
    expect(alone).not.toBe('beyond');
    expect(described).toBe('beyond');
  });
});

describe('in whole sentences', () => {
  const base = (text: string) => analyze(text, { language: 'en' }).sentences[0]?.reasons[0]?.code;

  test.each([
    'The company will open two plants in Wales next year, chief executive Mei Tan said.',
    '“We played badly and I take the blame,” said coach Marco Silva.',
    'Firefighters rescued four people from the roof, fire chief Dana Cole said.',
    '“I heard a bang and ran outside,” said Tom Reed, 41, who lives next door.',
    '“We found that the drug cut deaths by half,” said Hana Sato, the study’s lead author.',
    'Prime Minister Lena Berg said her government would raise the minimum wage in July.',
    'Omar Bell told the court that he had signed the papers without reading them.',
    'Maria Sanchez said she had lost her home in the flood.',
    '“I am proud of my daughter,” said Maria Sanchez.',
    'Police Superintendent Alan Wong said three people had been arrested.',
    'The actor Ben Holt announced on Instagram that he and his wife are expecting a child.',
    'Defence Minister Ivo Kral confirmed that the helicopters had been sold.',
    '“I’ll never forget the silence,” said Jun Reyes, a fisherman who survived the storm.',
    'The singer said she would cancel her tour, adding: “My health comes first.” Dana Moss has been ill since May.',
    'The mayor of Lund, Erik Strand, said the bridge would reopen on Friday.',
    'Karl Holm, who runs a bakery, said he had to raise his prices twice this year.',
  ])('first-hand: %s', (text) => expect(base(text)).toBe('named-first-hand'));

  test.each([
    '“They were the better team,” said former striker Ian Holt.',
    '“The bank’s strategy makes no sense,” said Julia Kern, an analyst at Holt Capital.',
    'Prices are likely to rise again in spring, said Julia Kern, an analyst at Holt Capital.',
    '“It is an exciting result, but we should be careful,” said Paul Grant, a cardiologist who was not involved in the study.',
    'Opposition leader Karl Holm called the budget “a disgrace.”',
    '“He was a wonderful neighbour,” said Ruth Clay.',
    '“This law will destroy small businesses,” said Senator Ann Cole.',
    'Environmentalist Rosa Meyer warned that the river could run dry.',
    'Ben Holt said the film was the best of the year.',
    'Historian Max Bauer argues that the war began by accident.',
    'Lawyer Tim West said the ruling set a dangerous precedent.',
    '“People are fed up with politicians,” said Karl Holm, who runs a bakery.',
  ])('beyond: %s', (text) => expect(base(text)).toBe('named-beyond'));
});
