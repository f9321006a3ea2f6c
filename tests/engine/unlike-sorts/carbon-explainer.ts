import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Climate Ledger',
  genre: 'analysis',
  sentences: [
    [null, '', 'The UK’s emissions fell by 3% in 2018, the sixth year in a row.'],
    [
      'document',
      '',
      'That is according to Climate Ledger analysis of energy use figures published by the government.',
    ],
    ['document', '', 'Coal use dropped 16%, the figures show, while gas was flat.'],
    [null, '', 'Emissions are now 39% below 1990 levels.'],
    [
      'organization',
      '',
      'The Committee on Carbon, which advises ministers, has repeatedly warned that the easy cuts are over.',
    ],
    [
      'document',
      '',
      'Its 2018 progress report said policy gaps left the country off track for the 2025 target.',
    ],
    ['organization', 'd', 'The government disputes this, pointing to its clean growth strategy.'],
    ['named', '', '“We have cut faster than any G20 nation,” energy minister Clare Penn told MPs.'],
    [
      'named',
      'h',
      'Not so, argues Prof Kevin Aldous of Manchester University: once aviation is counted, the fall is perhaps a third smaller.',
    ],
    ['document', '', 'A paper he co-authored in 2019 put the true figure at 10%.'],
    ['vague', '', 'Campaigners want a target of zero by 2030.'],
    [
      'impersonal',
      'h',
      'The strategy is due to be updated in the autumn, though it is thought that ministers may wait for the spending review.',
    ],
    [
      'organization',
      '',
      'The International Energy Bureau expects global emissions to rise again this year, by as much as 2%.',
    ],
  ],
};
