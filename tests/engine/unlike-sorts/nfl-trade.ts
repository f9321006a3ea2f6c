import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Gridiron Daily',
  genre: 'news',
  sentences: [
    [
      'unnamed',
      's',
      'The Carson City Miners have agreed to trade linebacker Andre Fuqua to the Portland Pioneers, sources told ESPN on Monday.',
    ],
    [
      'unnamed',
      's',
      'Portland will send back a second-round pick and a conditional 2027 selection, per sources.',
    ],
    [null, '', 'The teams have not announced the deal.'],
    [null, '', 'Fuqua, 26, posted a peace sign on Instagram shortly after the news broke.'],
    ['named', '', '“I gave that city everything,” he wrote.'],
    [
      'named',
      '',
      'Miners coach Rick Delahunt was asked about the trade after practice and said he would “let the front office speak to that.”',
    ],
    ['named', '', 'Delahunt did say Fuqua was a “pro’s pro” who never missed a meeting.'],
    [
      'unnamed',
      's',
      'The All-Pro had grown frustrated with his role this season, a league source told The Athletic.',
    ],
    [
      'impersonal',
      'h',
      'Portland, which ranks 29th in run defense, was reportedly one of four teams to make an offer.',
    ],
    [
      'named',
      's',
      '“They got the best player in this trade, and it’s not close,” former GM Mike Tannahill said on ESPN’s “Get Up.”',
    ],
    [
      'vague',
      'h',
      'Some around the league wonder whether the Miners are headed for a full rebuild, and more moves could follow before the deadline.',
    ],
    [
      'organization',
      '',
      'Fuqua has 61 tackles and four sacks in nine games, and Pro Football Stats graded him the seventh-best linebacker in the league.',
    ],
    [null, '', 'The deadline is Tuesday at 4 p.m. ET.'],
  ],
};
