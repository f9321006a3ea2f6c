import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Sunday Courier',
  genre: 'news',
  sentences: [
    [
      'named',
      '',
      `The Prince of Wales has spoken of his "pride" in Britain's lifeboat crews as he visited a station in Cornwall.`,
    ],
    [
      null,
      '',
      'The future king, dressed in a waxed jacket, met volunteers and tried his hand at launching a boat.',
    ],
    ['named', '', '"You lot are braver than me," he joked with coxswain Pete Trevarrow.'],
    [
      'named',
      '',
      'Mr Trevarrow said afterwards that William had been "a natural, and ever so easy to talk to".',
    ],
    [
      'organization',
      '',
      'Kensington Palace said the visit was designed to shine a light on the mental health of emergency responders.',
    ],
    [
      'unnamed',
      'h',
      'Royal sources suggested the Princess may join her husband on engagements later in the month.',
    ],
    [
      'named',
      's',
      'Royal expert Ingrid Colbert told the Express that the couple were "taking it one day at a time".',
    ],
    [
      'named',
      's',
      'Speaking on GB News, biographer Tom Wexford claimed the Duke of Sussex would be "gutted" to have missed the occasion.',
    ],
    ['unnamed', '', 'Palace insiders insist there is no rift over the seating plan.'],
    [
      'impersonal',
      'h',
      'The Duchess of Sussex, who lives in California, is understood to be working on a second cookery series.',
    ],
    ['named', '', 'In his memoir, Harry wrote that he had felt "like the spare" for most of his life.'],
    [
      'named',
      '',
      "His aunt, the late Princess's sister Lady Anne Fenwick, has previously described the book as a betrayal.",
    ],
    ['organization', 'n', 'Representatives of the Sussexes have been approached for comment.'],
    ['vague', '', 'Wellwishers who lined the harbour said they had waited since dawn.'],
    ['unnamed', '', '"He shook my hand and asked about my dog," one pensioner beamed.'],
  ],
};
