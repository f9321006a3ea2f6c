import type { TakenOver } from './taken-over.ts';

export const ARTICLE: TakenOver = {
  paragraphs: [
    [
      [
        'organization',
        's',
        'Brighton have agreed a fee of £38m for the Lyon midfielder Yanis Corel, according to L’Équipe.',
      ],
      [
        'organization',
        's',
        'The French outlet says the 22-year-old will have a medical on Thursday and sign until 2030.',
      ],
      [
        'named',
        's',
        'Transfer expert Fabio Riccardi posted on X that the deal is “done, sealed, here we go”.',
      ],
      ['named', 's', 'Riccardi adds that Lyon will keep 15 per cent of any future sale.'],
    ],
    [
      ['organization', 's', 'Marca, meanwhile, claim that Sevilla made a late attempt to hijack the move.'],
      ['organization', 's', 'The Spanish paper says they offered the player a bigger salary.'],
      ['unnamed', 's', 'A source at the club told BBC Sport that they were never in the running.'],
      ['organization', 'd', 'Sevilla have dismissed that report.'],
    ],
    [
      [
        'named',
        '',
        '“He is a good player, but he is not my player,” Brighton manager Tom Haldane told reporters on Tuesday.',
      ],
      ['named', 'd', 'He laughed off a question about a second bid for the Frenchman’s team-mate.'],
      ['named', 's', 'Lyon president Marc Veil told RMC that the club “must sell to live”.'],
      ['named', 's', 'He insisted there was no panic.'],
      [null, '', 'Corel scored nine goals in 31 league games last season.'],
      ['organization', 's', 'Sky Sports News understands that two other clubs were interested.'],
    ],
  ],
};
