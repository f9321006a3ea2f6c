import type { Report } from '../../src/engine/report.ts';
import { report, type SentenceDraft, source } from './report-fixture.ts';

const SOURCES = [
  source({ id: 's1', name: 'Northgate Tribune', kind: 'organization', outlet: true }),
  source({ id: 's2', name: 'an inspection report from May', kind: 'document' }),
  source({
    id: 's3',
    name: 'three engineers familiar with the inspection',
    kind: 'unnamed',
    description: 'engineers',
    number: 'several',
    knowledge: 'familiar with the inspection',
  }),
  source({ id: 's4', name: 'Lena Osei', kind: 'named' }),
  source({ id: 's5', name: 'Harbour Authority', kind: 'organization' }),
  source({ id: 's6', name: 'Tomas Reyl', kind: 'named', speaksFor: 's5' }),
  source({ id: 's7', name: 'Critics', kind: 'vague' }),
  source({ id: 's8', name: 'Casper Marine', kind: 'organization' }),
];

const SENTENCES: SentenceDraft[] = [
  {
    text: 'The main ferry pier in Port Ellin closed without warning on Tuesday and left about 900 commuters on the wrong side of the bay.',
  },
  {
    text: 'The Harbour Authority said in a statement that the closure was “a simple precaution” and would last ten days.',
    kinds: ['organization'],
    level: 'good',
    reasons: [{ code: 'organization', effect: 70 }],
    claims: [{ sources: ['s5'] }],
  },
  {
    text: 'But two of the pier’s supports have had cracks since last spring, the Northgate Tribune reported on Monday.',
    kinds: ['organization'],
    level: 'fair',
    secondhand: true,
    claims: [{ sources: ['s1'] }],
  },
  {
    text: 'According to the Tribune, an inspection report from May described the damage as “likely to grow with every winter storm.”',
    kinds: ['document', 'organization'],
    level: 'fair',
    secondhand: true,
    hedges: [{ words: 'likely', sort: 'likelihood', by: 'source' }],
    claims: [{ sources: ['s2'], via: ['s1'], access: 'seen-by-relay' }],
  },
  {
    text: 'The news outlet also said that three engineers familiar with the inspection had asked for the pier to be closed in June.',
    kinds: ['unnamed', 'organization'],
    level: 'weak',
    secondhand: true,
    reasons: [{ code: 'unnamed-several', effect: 40, basis: 'inferred' }],
    claims: [
      { sources: ['s3'], via: ['s1'] },
      { kind: 'organization', sources: ['s1'] },
    ],
  },
  { text: 'The Courier has not seen the report.' },
  {
    text: '“I measured that gap myself: four millimetres in February, nine in April,” said Lena Osei, who led the inspection team until she retired last year.',
    kinds: ['named'],
    level: 'strong',
    claims: [{ sources: ['s4'], quote: true }],
  },
  {
    text: 'Osei said the north support had moved as well.',
    kinds: ['named'],
    level: 'strong',
    claims: [{ sources: ['s4'] }],
  },
  {
    text: 'The authority’s director, Tomas Reyl, denied that any warning had been ignored.',
    kinds: ['named'],
    response: 'denial',
    claims: [{ sources: ['s6'] }],
  },
  {
    text: 'Casper Marine, the company that built the pier in 2009, declined to comment.',
    kinds: ['organization'],
    response: 'no-comment',
    claims: [{ sources: ['s8'] }],
  },
  {
    text: 'It is believed that the repairs will cost more than six million crowns.',
    kinds: ['impersonal'],
    level: 'untraceable',
    hedges: [{ words: 'It is believed', sort: 'allegation', by: 'article' }],
  },
  {
    text: 'Critics say the town put them off for years so that its new swimming hall would open on time.',
    kinds: ['vague'],
    level: 'weak',
    claims: [{ sources: ['s7'] }],
  },
];

/** An article that has every standing but "not read", hand-written: what screens look like with something in them. */
export function pierReport(rest: Parameters<typeof report>[1] = {}): Report {
  return report(SENTENCES, { sources: SOURCES, ...rest });
}

/** The same article in which half of the attributed sentences go back to one outlet. */
export function leaningReport(): Report {
  const leaning = SENTENCES.filter(({ level }) => level !== 'strong');
  return report(leaning, { sources: SOURCES, leansOn: 's1' });
}
