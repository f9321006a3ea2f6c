import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'The Daily Chronicle of India',
  genre: 'news',
  sentences: [
    [
      null,
      '',
      'NEW DELHI: The opposition on Thursday walked out of the Lok Sabha over the delay in the release of the caste survey.',
    ],
    [
      'named',
      '',
      'Congress leader Meenakshi Rawat alleged that the government was “sitting on data that belongs to the people”.',
    ],
    [
      'named',
      'd',
      'Union minister Arvind Salunkhe hit back, terming the charge “baseless and politically motivated”.',
    ],
    ['unnamed', '', 'The report will be tabled in the next session, sources in the ministry said.'],
    [
      'unnamed',
      '',
      'A senior BJP functionary, on condition of anonymity, said the party was not averse to a debate.',
    ],
    ['impersonal', 'h', 'It is learnt that the draft was sent back twice by the PMO for corrections.'],
    ['named', '', 'Taking to X, Rawat wrote: “What are they afraid of?”'],
    [
      'document',
      's',
      'The survey found that 63 per cent of households fall in backward categories, a news agency had reported earlier, quoting officials.',
    ],
    [
      'named',
      '',
      'Speaking to reporters outside Parliament, Samajwadi MP Iqbal Ansari said his party would move an adjournment motion on Friday.',
    ],
    ['named', '', 'He also sought a response from the Prime Minister.'],
    ['unnamed', '', 'As per officials, enumeration in three districts is yet to be completed.'],
    ['organization', '', 'The BJP, meanwhile, accused the Congress of “dividing Hindus”.'],
    [
      'named',
      '',
      'According to political scientist Suhasini Deo, the numbers will matter most in Uttar Pradesh, where polls are due early next year.',
    ],
    [null, '', 'The session ends on August 12.'],
  ],
};
