import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Wicket India',
  genre: 'news',
  sentences: [
    [
      null,
      '',
      'India named a 15-member squad for the tour of England on Saturday, with opener Ruturaj Dighe missing out.',
    ],
    ['named', '', 'Chief selector Anil Warke said fitness, not form, was behind the call.'],
    [
      'named',
      '',
      '“He has a stress reaction in his back and the medical team advised rest,” Warke told a press conference in Mumbai.',
    ],
    [
      'unnamed',
      'h',
      'Dighe, however, was cleared to play last week, a source in the cricket board told Wicket India, adding that the opener was likely to be upset.',
    ],
    ['named', '', 'The batsman took to Instagram to post a single word: “Patience.”'],
    ['vague', '', 'Fans were quick to question the decision on social media.'],
    ['named', '', 'Former captain Mohinder Sandhu termed the omission “baffling”.'],
    ['named', '', 'In his column, he wrote that the selectors had “picked a team for the last war”.'],
    [
      'impersonal',
      'h',
      'Coach Graham Thorne, who is said to favour a left-right combination at the top, will have his first say in selection on this tour.',
    ],
    [
      'organization',
      '',
      'The board said in a release that a replacement physio would join the squad in London.',
    ],
    [
      'organization',
      's',
      'According to a report in Daily Khel, Dighe was informed by phone an hour before the announcement.',
    ],
    ['document', '', 'No opener has scored more first-class runs than Dighe this season, statistics show.'],
    [null, '', 'The first Test begins at Leeds on June 20.'],
  ],
};
