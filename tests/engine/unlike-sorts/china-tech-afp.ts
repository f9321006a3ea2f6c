import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Agence Mondiale',
  genre: 'news',
  sentences: [
    [
      'organization',
      '',
      'China said Friday it had opened an anti-dumping probe into European brandy, in what Brussels called a “politically motivated” step.',
    ],
    [
      'organization',
      '',
      'The commerce ministry said in a statement that domestic producers had filed a complaint in July.',
    ],
    [
      'organization',
      '',
      'The investigation “will examine whether imports have caused material injury”, it read.',
    ],
    ['organization', '', 'The European Commission vowed to “defend our industry”.'],
    ['named', '', 'Trade commissioner Henrik Dahlberg told reporters the move was “not a surprise”.'],
    ['vague', 'h', 'Experts see the probe as a likely response to EU tariffs on Chinese electric cars.'],
    [
      'named',
      '',
      '“Beijing is choosing its targets with great care,” said Helene Faure of the Paris-based Institute for Trade Studies.',
    ],
    [
      'organization',
      '',
      'French cognac makers’ federation BNIC said its members were being “taken hostage”.',
    ],
    [
      'unnamed',
      '',
      'A Western diplomat in Beijing, speaking on condition of anonymity, said the timing was no coincidence.',
    ],
    [
      'unnamed',
      's',
      'State broadcaster CCTV quoted an unnamed industry figure as saying the losses were “unbearable”.',
    ],
    ['organization', 'd', 'Beijing denies unfairly subsidising its carmakers.'],
    ['document', '', 'China bought 1.7 billion euros’ worth of French brandy last year, customs data show.'],
    [null, '', 'Shares in drinks giant Remy Arnaud fell six percent in Paris.'],
  ],
};
