import type { TakenOver } from './taken-over.ts';

export const ARTICLE: TakenOver = {
  paragraphs: [
    [
      [
        'named',
        's',
        'Former senator Ruth Calloway says she will not run for president, ending months of speculation.',
      ],
      [
        'named',
        's',
        '“I’ve done my time,” Calloway said on an episode of the podcast “The Long Table” released Wednesday.',
      ],
      [
        'named',
        's',
        'Asked by host Dan Ives whether she could change her mind, she replied: “Not for all the corn in Iowa.”',
      ],
      ['named', 's', 'She said she had told her family over Thanksgiving.'],
      [
        'named',
        's',
        'Calloway also used the interview to criticize her party’s leaders, who she said had “stopped listening.”',
      ],
    ],
    [
      ['named', 's', '“They send me emails, they don’t call,” she told Ives.'],
      [
        'unnamed',
        's',
        'Three of her former aides told Politico last month that she had already rented offices in Des Moines.',
      ],
      ['named', 'sd', 'In the podcast, Calloway called that story “a fairy tale.”'],
      ['named', '', 'Party chairman Owen Pratt said in a statement that he respected her decision.'],
      ['named', 's', 'Pratt told CNN on Sunday that the field was “wide open.”'],
      [
        'document',
        '',
        'A poll by Fenwick University last week had Calloway at 11 percent among likely Democratic voters.',
      ],
      ['vague', '', 'Strategists say her supporters will now turn to Governor Ana Bright.'],
      ['named', 's', '“I’m calling every one of them,” Bright said on MSNBC’s “Morning Joe.”'],
    ],
  ],
};
