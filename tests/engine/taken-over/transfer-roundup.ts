import type { TakenOver } from './taken-over.ts';

export const ARTICLE: TakenOver = {
  paragraphs: [
    [
      [
        'organization',
        's',
        'Roma are ready to trigger the release clause of Valencia midfielder Iker Soler, 24, Gazzetta Sportiva claims.',
        ['Gazzetta Sportiva'],
      ],
      ['named', 's', 'Sky Italia’s Gianni Marchetti says personal terms are all but agreed.', ['Sky Italia']],
      [
        'unnamed',
        's',
        'A source close to the player told the broadcaster that he has already looked at houses in the city.',
        ['Sky Italia'],
      ],
      ['organization', 's', 'The clause stands at €38 million, per Gazzetta.', ['Gazzetta Sportiva']],
    ],
    [
      [
        'organization',
        's',
        'Valencia would rather sell abroad than to Madrid, AS writes, citing Radio Marca.',
        ['AS', 'Radio Marca'],
      ],
      ['organization', 'd', 'Valencia have denied that any offer has arrived.'],
      [
        'named',
        's',
        '“We want to keep Iker, full stop,” sporting director Jordi Palau told the Radio Marca show Directo.',
        ['Radio Marca'],
      ],
      [
        'named',
        's',
        'The 51-year-old added that talks over a new deal would resume in August.',
        ['Radio Marca'],
      ],
      ['named', 's', '“He is twenty-four, he has time.”', ['Radio Marca']],
    ],
    [
      [
        'unnamed',
        's',
        'Elsewhere, ESPN Deportes reports, quoting people at the club, that Boca are weighing up a bid for Rayo’s Luis Barrios.',
        ['ESPN Deportes'],
      ],
      ['unnamed', 's', 'The outlet’s sources put the fee at around $6 million.', ['ESPN Deportes']],
      ['unnamed', 'sh', 'A medical could take place as early as Thursday, they said.', ['ESPN Deportes']],
      [
        'named',
        '',
        'Barrios’ agent, Marcos Videla, did not want to talk money when we rang him, but said his client was “happy in Madrid”.',
      ],
      [null, '', 'The Spanish window closes on September 1.'],
      [
        'organization',
        's',
        'In England, as first revealed by The Athletic, Brentford have turned down £15 million for full-back Tom Askew.',
        ['The Athletic'],
      ],
      ['organization', 's', 'The bid, the publication added, came from Leipzig.', ['The Athletic']],
    ],
  ],
};
