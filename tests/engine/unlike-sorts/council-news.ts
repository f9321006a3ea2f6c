import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Westmoor Gazette',
  genre: 'news',
  sentences: [
    [
      'organization',
      '',
      'Plans to turn a former bank in Westmoor High Street into a micropub have been recommended for approval by council planning officers.',
    ],
    [
      'organization',
      '',
      'The applicant, Barrel & Bine Ltd, says in its design and access statement that the venue would create eight jobs.',
    ],
    ['vague', '', 'But nearby residents have lodged 14 objections, citing noise and a lack of parking.'],
    [
      'unnamed',
      'h',
      'One objector, of Mill Lane, wrote: "It could well be the final straw for those of us who have to be up at five."',
    ],
    [
      'organization',
      '',
      'Westmoor Town Council backed the scheme, saying it would bring life back to the high street.',
    ],
    ['unnamed', '', 'Highways bosses raised no objection.'],
    [
      'unnamed',
      '',
      'In a report to councillors, officers conclude that the benefits "outweigh the limited harm".',
    ],
    [
      'named',
      '',
      'Ward councillor Janet Pryce (Lib Dem) said she had called the application in because of the strength of feeling.',
    ],
    ['named', '', 'Cllr Pryce added: "People feel they are not being listened to."'],
    [
      'document',
      '',
      'The building, which dates from 1887, is described in the conservation area appraisal as making a positive contribution.',
    ],
    [
      null,
      '',
      'Members of the planning committee will decide the application at a meeting in the Guildhall on Thursday.',
    ],
    [
      'organization',
      '',
      'A spokesman for the bank, which closed the branch in 2022, said it was "pleased to see the building get a new lease of life".',
    ],
    [null, '', "The council's cabinet last week voted to raise parking charges in the town by 20p an hour."],
    [
      'named',
      '',
      'Leader Roy Tasker (Con) told members the authority had "no choice" in the face of a £3m black hole.',
    ],
    [
      'named',
      'h',
      'Labour group leader Aisha Noor branded the move "a tax on shoppers" and said it would probably drive people to out-of-town stores.',
    ],
    ['document', '', 'The minutes show that three members abstained.'],
  ],
};
