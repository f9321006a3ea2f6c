import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'The Kingston Gleaner',
  genre: 'news',
  sentences: [
    [
      'named',
      '',
      'Opposition Spokesman on Education Damion Whyte is calling on the Government to delay the reopening of schools, arguing that more than 200 of them lack running water.',
    ],
    [
      'named',
      '',
      'Whyte, who was addressing a press conference on Tuesday, said principals were “at their wits’ end”.',
    ],
    [
      'named',
      'd',
      'But Education Minister Karlene Forbes rubbished the claim, insisting that fewer than 40 institutions were affected.',
    ],
    ['named', '', 'Forbes further noted that tanks had been delivered to schools in Clarendon.'],
    ['organization', '', 'The Jamaica Teachers’ Federation (JTF) is backing the call for a delay.'],
    ['named', '', 'Its president, Owen Speid-Clarke, told The Gleaner that safety must come first.'],
    ['named', '', '“We nah send nobody pickney into dat,” he declared.'],
    [
      'unnamed',
      '',
      'A principal in St Catherine, who requested anonymity, shared that she had spent $80,000 of her own money on a pump.',
    ],
    ['named', '', 'Parent Shelly-Ann Brown bemoaned the uncertainty.'],
    [
      'organization',
      'h',
      'The National Water Commission, in a release, advised that repairs to the Rio Cobre line are likely to be completed by Friday.',
    ],
    [
      'document',
      '',
      'A 2021 audit by the ministry concluded that one in five schools had no storage at all.',
    ],
    ['organization', 'n', 'Several calls to the commission’s head office went unanswered.'],
    [null, '', 'The new term begins on September 5.'],
  ],
};
