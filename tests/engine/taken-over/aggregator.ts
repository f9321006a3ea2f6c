import type { TakenOver } from './taken-over.ts';

export const ARTICLE: TakenOver = {
  publisher: 'GadgetNook',
  paragraphs: [
    [
      [
        'organization',
        's',
        'Chipmaker Quorra has quietly shelved its first graphics card for data centers, The Ledger reported over the weekend.',
        ['The Ledger'],
      ],
      [
        'unnamed',
        's',
        'The decision was made after two failed tests at a plant in Taiwan, according to three employees who spoke with the site.',
        ['The Ledger'],
      ],
      [
        'document',
        's',
        'An internal slide deck seen by the publication describes the yield as “commercially unworkable.”',
        ['The Ledger'],
      ],
      ['unnamed', 's', 'One engineer described morale as “the worst since 2009.”', ['The Ledger']],
    ],
    [
      [
        'organization',
        's',
        'Per The Ledger’s reporting, about 240 people on the project will be moved to other teams.',
        ['The Ledger'],
      ],
      ['organization', 'sn', 'Quorra did not comment when reached by the site.', ['The Ledger']],
      [
        'named',
        '',
        'Chief executive Ines Toma did, however, address the project on stage in Austin last week.',
      ],
      ['named', '', '“Not every bet pays,” Toma said during her keynote.'],
      [
        'organization',
        's',
        'Taiwanese trade paper DigiWire had flagged the trouble back in May.',
        ['DigiWire'],
      ],
      ['organization', 'sh', 'DigiWire suggested at the time that the card might never ship.', ['DigiWire']],
      ['named', 's', 'Analyst Bo Hartz told CNBC the move was “overdue.”', ['CNBC']],
      [null, '', 'It’s a bad look for a company that promised a launch by Christmas.'],
      [
        'named',
        '',
        'We asked Quorra spokesman Neil Abram about the slides, and he said the company does not discuss unreleased products.',
      ],
    ],
  ],
};
