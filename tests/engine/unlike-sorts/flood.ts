import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Norland Radio',
  genre: 'news',
  sentences: [
    [null, '', 'Floods have cut off the town of Sele after two days of rain.'],
    ['organization', '', 'At least six people have died, the regional government said on Sunday.'],
    ['unnamed', 'h', 'Officials warned that the number could rise.'],
    ['named', '', '“The water came in ten minutes,” said Marta Nunes, 63, who spent the night on her roof.'],
    ['named', '', 'Her neighbour Joao Pires said he had seen cars float past his window.'],
    [
      'organization',
      '',
      'The river reached 8.2 metres, its highest level since 1953, according to the Weather Institute.',
    ],
    [null, '', 'Soldiers in boats brought bread and water on Sunday afternoon.'],
    ['named', '', 'Mayor Luis Prado asked residents to stay away from the bridge.'],
    ['named', 'h', 'He said the bridge might not hold.'],
    [
      'unnamed',
      '',
      'A rescue worker, who asked not to be named because he was not allowed to speak to reporters, said help had come too late.',
    ],
    ['organization', 'd', 'The civil defence agency rejected the criticism.'],
    ['vague', '', 'More rain is expected on Tuesday, forecasters said.'],
  ],
};
