import type { TakenOver } from './taken-over.ts';

export const ARTICLE: TakenOver = {
  publisher: 'Page Turner',
  paragraphs: [
    [
      [
        'unnamed',
        's',
        'Pop star Lola Wray and director Finn Asher have called it quits after three years, multiple sources confirm to Us Weekly.',
        ['Us Weekly'],
      ],
      ['unnamed', 's', '“They grew apart, it’s as simple as that,” says one source.', ['Us Weekly']],
      ['unnamed', 's', 'The insider adds that there was no third party involved.', ['Us Weekly']],
      [
        'unnamed',
        's',
        'Wray, 34, has already moved out of the couple’s Malibu home, the source tells the magazine.',
        ['Us Weekly'],
      ],
      [
        'unnamed',
        's',
        'Meanwhile, a source exclusively tells PEOPLE that the two “will always be friends.”',
        ['People'],
      ],
    ],
    [
      ['named', 's', 'Wray hinted at trouble in a cover story for Vogue last spring.', ['Vogue']],
      ['named', 's', '“Love is a job, and I already have three,” she told the fashion bible.', ['Vogue']],
      [
        'named',
        's',
        'Asher, for his part, said on the “Call Her Daddy” podcast in June that he was “married to the edit.”',
        ['Call Her Daddy'],
      ],
      [
        'document',
        's',
        'The house went on the market on Friday for $11.9 million, per a listing viewed by TMZ.',
        ['TMZ'],
      ],
      ['organization', 'n', 'Reps for Wray and Asher have yet to comment.'],
      ['named', '', 'Wray shared a photo of an empty beach on Instagram on Sunday, captioned “new map.”'],
      [null, '', 'The pair met on the set of a perfume ad.'],
      ['organization', 's', 'E! News was the first to report the breakup.', ['E! News']],
    ],
  ],
};
