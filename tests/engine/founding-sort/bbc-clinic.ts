import type { FoundingSort } from './founding-sort.ts';

export const ARTICLE: FoundingSort = {
  outlet: 'the BBC',
  sentences: [
    [
      'organization',
      's',
      'A private clinic in Leeford gave patients expired vaccines for six months, the BBC has learned.',
    ],
    [
      'document',
      's',
      'According to the BBC, a stock list from the clinic, seen by the broadcaster, shows that 1,100 doses were out of date.',
    ],
    ['document', 's', 'Most of the doses were meant for travellers, the list shows.'],
    [
      'unnamed',
      's',
      'The BBC reported that the list ended in April, but a nurse who worked at the clinic said the practice continued until June.',
    ],
    [
      'organization',
      's',
      'The broadcaster said the clinic’s owner also runs pharmacies in four other towns.',
    ],
    ['organization', 's', 'According to the broadcaster, two patients have asked for their money back.'],
    ['organization', 'd', 'The owner, Medora Health, denies any wrongdoing.'],
    ['unnamed', 's', 'A former manager told the BBC that complaints were thrown away.'],
    [
      'document',
      'sh',
      'The BBC said a review by the county found that the mistake was probably not noticed because labels were missing.',
    ],
    ['organization', 's', 'The corporation added that the county closed its inquiry in August.'],
    ['organization', 'sn', 'Medora Health had no comment when approached by the BBC.'],
  ],
};
