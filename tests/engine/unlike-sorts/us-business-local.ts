import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Puget Business Beat',
  genre: 'news',
  sentences: [
    [null, '', 'Fernhill Coffee is closing its Ballard roastery and moving production to Spokane.'],
    [
      'organization',
      '',
      'The Seattle-based chain confirmed the move Tuesday, blaming rising rents and “a permitting process that tests the patience of saints.”',
    ],
    [
      'document',
      '',
      'About 45 workers will lose their jobs, according to a notice filed with the state Employment Security Department.',
    ],
    [
      'named',
      '',
      '“It’s a gut punch,” said barista and union organizer Kit Delgado, who has worked at Fernhill for six years.',
    ],
    ['named', '', 'Delgado learned of the closure in a text message.'],
    ['named', '', 'Co-founder Maya Brandt told the Beat she had run the numbers “a hundred different ways.”'],
    ['named', '', 'Brandt acknowledges that the company grew too fast after the pandemic.'],
    ['document', '', 'Public records show Fernhill took on $12 million in debt in 2021 to open 30 stores.'],
    ['vague', '', 'Some regulars vow to take their business elsewhere.'],
    [
      'unnamed',
      '',
      'One barista, who was not authorized to speak to the media, said managers had promised in June that no cuts were planned.',
    ],
    ['named', 'h', 'Retail consultant Jeff Omura thinks more closures are likely.'],
    [
      'organization',
      's',
      'Fernhill had explored a sale to Peak Brands earlier this year, The Seattle Star reported in April.',
    ],
    ['organization', 'n', 'A representative for Peak Brands didn’t return a call.'],
    [null, '', 'The roastery’s last day is Nov. 30.'],
  ],
};
