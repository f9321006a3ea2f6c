import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Marine Weekly',
  genre: 'news',
  sentences: [
    [null, '', 'Corals in the Sorrel Sea are spawning two weeks earlier than they did in 1990.'],
    [
      'document',
      '',
      'The shift tracks warmer water, according to a study published on Monday in the journal Tidal Research.',
    ],
    [
      'document',
      '',
      'The team counted egg bundles on 14 reefs over 30 years and found that spawning moved forward by half a day each year.',
    ],
    [
      'named',
      '',
      '“We expected a change, but not this fast,” said Ines Okoro, a marine biologist at Norland University and the lead author.',
    ],
    [
      'named',
      'h',
      'The early start may leave larvae without food, Okoro said, because plankton still bloom in June.',
    ],
    [
      'named',
      '',
      'Peter Lam, an ecologist who was not involved in the study, called the data “remarkably complete.”',
    ],
    ['named', 'h', 'He cautioned, however, that the pattern could look different on deeper reefs.'],
    ['document', '', 'The paper did not examine whether fewer larvae survive.'],
    ['vague', '', 'Some scientists argue that corals have always shifted with the seasons.'],
    [null, '', 'The reefs draw 200,000 divers a year.'],
    ['organization', '', 'The Reef Authority said it would set up six more stations next year.'],
    ['named', '', '“If we do not look, we will not know,” Okoro said.'],
  ],
};
