import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Daily Globe Online',
  genre: 'news',
  sentences: [
    [
      'named',
      '',
      'Soap star Kelly-Ann Marsh has broken her silence over her split from footballer fiancé Dane Holloway, insisting she is "absolutely fine".',
    ],
    [
      'named',
      '',
      'Taking to Instagram on Tuesday, the Harbour Lane actress, 34, shared a snap of herself on a beach with the caption: "New chapter. No regrets."',
    ],
    [
      'impersonal',
      'h',
      'It comes just days after the midfielder, 29, was allegedly spotted leaving a Mayfair nightclub with a mystery brunette.',
    ],
    [null, '', 'Kelly-Ann and Dane got engaged in Dubai last year after a whirlwind eight-month romance.'],
    ['unnamed', 's', 'An insider told The Sun: "Kelly-Ann had simply had enough of the lies.'],
    [
      'unnamed',
      's',
      `"She moved her stuff out while he was at training and her mates say she hasn't looked back."`,
    ],
    [
      'unnamed',
      'h',
      'Another pal claimed the pair had been "living separate lives" since Christmas and that a reconciliation was unlikely.',
    ],
    ['vague', '', 'Fans were quick to flood the comments section with messages of support.'],
    [
      'unnamed',
      '',
      `"You're better off without him, hun," wrote one follower, while a second added: "Queen behaviour!"`,
    ],
    [
      'named',
      '',
      'Her co-star Marcus Bell also weighed in, commenting three heart emojis and the words "so proud".',
    ],
    ['unnamed', 'd', 'A source close to the footballer, however, rubbished claims he had been unfaithful.'],
    [
      'named',
      's',
      'Dane himself has previously opened up about the pressures of life in the public eye, telling GQ he "never asked" to be famous.',
    ],
    ['impersonal', 'h', 'He is now rumoured to be house-hunting in Cheshire.'],
    [null, '', 'MailOnline has contacted representatives for Kelly-Ann and Dane for comment.'],
  ],
};
