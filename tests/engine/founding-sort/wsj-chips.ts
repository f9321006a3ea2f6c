import type { FoundingSort } from './founding-sort.ts';

export const ARTICLE: FoundingSort = {
  outlet: 'The Wall Street Journal',
  sentences: [
    [
      'organization',
      's',
      'Chip maker Altera Systems hid a flaw in its sensors from carmakers, The Wall Street Journal reported on Wednesday.',
    ],
    [
      'document',
      's',
      'The Journal said a slide deck prepared for the board, reviewed by the newspaper, showed that one sensor in 200 failed in the cold.',
    ],
    ['document', 's', 'The flaw was found in 2019, the slides say.'],
    [
      'unnamed',
      's',
      'The newspaper reported that people familiar with the matter said the company decided to fix the sensors only in new cars.',
    ],
    ['organization', 's', 'According to the Journal, at least five carmakers used the sensors.'],
    ['organization', 's', 'The Journal noted that the company’s shares have doubled in two years.'],
    ['organization', 'd', 'Altera disputes the report.'],
    ['unnamed', 'sh', 'One executive told the Journal that a recall could cost 700 million dollars.'],
    [
      'document',
      'sh',
      'An e-mail cited by the Journal said the failures were “possibly worse” in older cars.',
    ],
    ['organization', 's', 'The paper also said that regulators had begun to ask questions.'],
    [
      'impersonal',
      'sh',
      'The company is said to have set money aside for lawsuits, according to the Journal.',
    ],
    ['organization', 'sn', 'A spokeswoman for Altera declined to comment to the Journal.'],
  ],
};
