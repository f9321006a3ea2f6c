import type { TakenOver } from './taken-over.ts';

export const ARTICLE: TakenOver = {
  publisher: 'Glow Daily',
  paragraphs: [
    [
      [
        'named',
        's',
        'Nadia Voss has opened up about the end of her marriage to drummer Cal Winter on this week’s episode of the Late Supper podcast.',
        ['Late Supper'],
      ],
      [
        'named',
        's',
        'Speaking to host Priya Nair, the 36-year-old singer said the pair “grew apart on two different continents”.',
        ['Late Supper'],
      ],
      ['named', 's', '“Nobody cheated, nobody threw a plate,” Voss laughed.', ['Late Supper']],
      ['named', 's', '“We just ran out of Sundays.”', ['Late Supper']],
      [
        'named',
        's',
        'She went on to say that the split had been agreed over breakfast in Lisbon.',
        ['Late Supper'],
      ],
    ],
    [
      [
        'unnamed',
        's',
        'A source previously told People that the couple had been living apart since the spring.',
        ['People'],
      ],
      [
        'unnamed',
        's',
        '“It was never ugly, and they talk every day,” the insider said at the time.',
        ['People'],
      ],
      [
        'unnamed',
        's',
        'Us Weekly was first to report the separation in June, quoting a friend of Winter’s.',
        ['Us Weekly'],
      ],
      ['organization', 'n', 'Reps for Voss and Winter did not get back to Glow Daily.'],
    ],
    [
      [
        'named',
        's',
        'During the chat the hitmaker also revealed that a new album is finished.',
        ['Late Supper'],
      ],
      ['named', 's', '“It’s eleven songs and not one of them is about him,” she teased.', ['Late Supper']],
      ['named', '', '“Proud of you,” Winter commented under a clip from the interview on Instagram.'],
      ['vague', '', 'Fans were quick to praise her honesty.'],
      [
        'document',
        's',
        'According to court documents obtained by TMZ, Voss filed for divorce on 3 July.',
        ['TMZ'],
      ],
      ['document', 's', 'The filing lists the date of separation as 11 February.', ['TMZ']],
      [null, '', 'The two met at a festival in Denmark in 2014.'],
    ],
  ],
};
