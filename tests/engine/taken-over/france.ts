import type { TakenOver } from './taken-over.ts';

export const ARTICLE: TakenOver = {
  paragraphs: [
    [
      [
        'organization',
        's',
        'Paris police have found a stolen Degas sketch in a storage unit in Montreuil, Le Parisien reported on Friday.',
      ],
      [
        'unnamed',
        's',
        'A source close to the investigation told the French daily that the sketch was wrapped in a child’s blanket.',
      ],
      ['organization', 's', 'Two men were arrested on Wednesday, according to the newspaper.'],
      [
        'named',
        'sd',
        'Their lawyer, Claire Vasseur, told AFP that her clients “have never set foot in a museum”.',
      ],
      [
        'organization',
        'sn',
        'The Paris prosecutor’s office declined to comment when contacted by Le Parisien.',
      ],
    ],
    [
      [null, '', 'The sketch vanished from a gallery in Lyon in 2019.'],
      ['named', '', '“We had given up hope,” gallery owner Marcel Aubin said in a statement on Friday.'],
      ['unnamed', 's', 'AFP, citing a police source, said a third man was being sought.'],
      ['document', 's', 'Surveillance footage seen by BFMTV shows a van leaving the gallery at 3 a.m.'],
      ['impersonal', 'sh', 'The sketch is thought to be worth about two million euros, the channel said.'],
      ['named', 's', '“It is in perfect condition,” Aubin told France Info radio.'],
      ['organization', 's', 'Le Parisien added that the blanket had led detectives to a nursery.'],
    ],
  ],
};
