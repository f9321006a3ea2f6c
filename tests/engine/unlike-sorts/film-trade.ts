import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Screen Ledger',
  genre: 'news',
  sentences: [
    [
      'unnamed',
      '',
      'Director Amara Diallo is in early talks to helm the sequel to “Night Ferry,” multiple sources tell Screen Ledger.',
    ],
    ['organization', 'n', 'Reps for Diallo and the studio had no comment.'],
    [
      null,
      '',
      'Franchise star Jude Falk posted a photo of a ferry ticket on Monday with the caption “All aboard.”',
    ],
    ['organization', '', 'The first film earned $412 million worldwide, per Box Office Tracker.'],
    [
      'named',
      's',
      'In a recent interview with Variety, producer Sol Katz teased that the follow-up would be “darker, wetter and meaner.”',
    ],
    ['vague', '', 'Critics were lukewarm on the original, with many faulting its third act.'],
    ['named', 's', '“A soggy slog,” wrote Tess Ambler in The Guardian.'],
    [
      'unnamed',
      'h',
      'One insider cautions that nothing is signed and Diallo could still opt for a rival project at Lumen.',
    ],
    ['impersonal', 'h', 'That project, a musical about Marie Curie, is rumored to have Nora Vance attached.'],
    [null, '', 'Lumen has dated the musical for December 2027.'],
    [null, '', 'Diallo is repped by CAA and attorney Fred Loeb.'],
    ['document', '', 'Audience surveys by PostScreen gave “Night Ferry” a B-plus.'],
    [null, '', 'Filming is slated to begin next summer in Bristol.'],
  ],
};
