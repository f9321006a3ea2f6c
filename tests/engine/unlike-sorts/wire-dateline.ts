import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Norpress',
  genre: 'news',
  sentences: [
    [
      'organization',
      '',
      'SELE, Norland (Norpress) — Rebels took control of the airport on Friday, the army said.',
    ],
    ['unnamed', '', 'Two residents reached by telephone said they had heard shelling since dawn.'],
    [null, '', 'The report could not be independently verified.'],
    ['document', '', 'Video posted online and verified by Norpress showed smoke above the terminal.'],
    ['named', '', '“The airport is ours,” rebel spokesman Idris Kane said in an audio message.'],
    ['organization', 'd', 'The government denied that the airport had fallen.'],
    [
      'named',
      '',
      'Defense Minister Paul Obi told state television that troops were “cleaning up the last pockets.”',
    ],
    ['organization', '', 'The United Nations said 4,000 people had fled the town.'],
    [
      'unnamed',
      '',
      'A Western diplomat, speaking on condition of anonymity, said evacuation flights had been called off.',
    ],
    [null, '', 'The airport is the only one in the north.'],
    ['vague', '', 'Aid workers said hospitals were running out of blood.'],
    [null, '', 'Fighting in the region began in 2020.'],
  ],
};
