import { describe, expect, test } from 'vitest';
import { overlapsAny, quotedWords } from '../../src/engine/assembly/spans.ts';
import type { Source, Span } from '../../src/engine/report.ts';
import { readKnowledge } from '../../src/engine/strength/index.ts';
import { KnowledgeCounts, type KnownClaim } from '../../src/engine/strength/knowledge-counts.ts';
import { KNOWLEDGE_SIGNS } from '../../src/engine/strength/knowledge-signs.ts';
import { SIGN_PROVENANCE } from '../../src/engine/strength/signs/sign.ts';
import { readText } from '../../src/engine/text/index.ts';

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

  test('takes time linear in the text, however often its source speaks', () => {
    const run = (times: number) => {
      const claims = Array.from({ length: times }, () => 'Mr. Sato| said| “I saw it, and I told him.”');
      const begun = performance.now();
      knowledge(...claims);
      return performance.now() - begun;
    };
    run(500);
    expect(run(4000)).toBeLessThan(40 * Math.max(run(500), 5));
  });
});
