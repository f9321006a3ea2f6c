import type { FoundingSort } from '../founding-sort.ts';

export const ARTICLE: FoundingSort = {
  outlet: 'La Nación',
  sentences: [
    [
      'organization',
      's',
      'Argentina’s second-division football clubs were paid to lose matches, the newspaper La Nación reported on Sunday.',
    ],
    [
      'document',
      's',
      'According to La Nación, bank statements handed to prosecutors show transfers to at least nine players.',
    ],
    [
      'unnamed',
      's',
      'A player who took part told the newspaper that he was given an envelope before the game.',
    ],
    ['unnamed', 's', 'He said he “could not sleep for weeks.”'],
    ['organization', 's', 'The money came from a betting company in Uruguay, the paper found.'],
    ['organization', 's', 'La Nación said Apuestas del Sur had paid for the clubs’ shirts since 2019.'],
    ['organization', 'd', 'Apuestas del Sur denies that it paid any players.'],
    ['unnamed', 's', 'Prosecutors have opened an inquiry, two judicial sources told La Nación.'],
    ['document', 's', 'A report by the league, quoted by the daily, speaks of “isolated cases.”'],
    ['impersonal', 'sh', 'One referee was allegedly paid as well.'],
    [
      'organization',
      's',
      'The newspaper also reported that the league’s treasurer left the country last month.',
    ],
    ['organization', 'sn', 'The league did not answer questions sent by La Nación.'],
  ],
};
