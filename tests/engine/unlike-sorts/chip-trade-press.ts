import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'SemiWire',
  genre: 'news',
  sentences: [
    [
      null,
      '',
      'Taiwanese foundry Nexalith has pushed back volume production at its Arizona plant by at least a year.',
    ],
    [
      'organization',
      's',
      'The company now expects to ship its first 3nm wafers in late 2028, according to a report in Nikkei Asia.',
    ],
    [
      'unnamed',
      's',
      'Two suppliers told the paper they had been asked to delay deliveries of clean-room equipment.',
    ],
    [
      'organization',
      'd',
      'Nexalith pushed back on the report, telling SemiWire in an emailed statement that the project “remains on schedule.”',
    ],
    ['vague', 'h', 'Analysts have warned that labor shortages could hamper the build-out.'],
    [
      'named',
      '',
      '“It’s not the tools, it’s the people,” said Dan Hutchings, vice chair of TechInsight Research.',
    ],
    ['document', '', 'Job postings on the company’s website show more than 600 open roles at the site.'],
    [
      'named',
      '',
      'In a LinkedIn post, former Nexalith engineer Wei-Ling Chou blamed “a culture clash no one wants to talk about.”',
    ],
    [
      'document',
      '',
      'In its annual report, the company listed “cultural integration” among its risk factors.',
    ],
    [
      'impersonal',
      'h',
      'The delay is seen as a setback for Washington, which granted $5.4 billion to the project and reportedly pressed for an earlier start.',
    ],
    ['organization', '', 'The Commerce Department said it remains “in close contact” with the firm.'],
    [null, '', 'CEO C.C. Liang is scheduled to speak at a supplier forum in Phoenix next week.'],
    [null, '', 'Shares closed down 1.2% in Taipei.'],
  ],
};
