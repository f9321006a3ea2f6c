import { anyOf, type KnowledgeSign } from './sign.ts';

/** Who speaks: who knows by office, and who judges what others did. */
export const SPEAKER_SIGNS: readonly KnowledgeSign[] = [
  {
    id: 'office',
    where: 'speaker',
    patterns: [
      `[{${anyOf(`mayor sheriff commissioner coroner captain sergeant detective superintendent police prosecutor marshal firefighter
        inspector lieutenant constable magistrate ambassador paramedic ranger warden spokesman spokeswoman spokesperson`)}}]`,
      '[fire] chief|brigade|department|service',
      '[press] secretary|officer',
    ],
    points: 1,
    from: 'reading',
    flag: [
      'Omar Bell, a police spokesman,| said| the road was closed.',
      'Harbour Sheriff Ana Ruiz| said| the road was closed.',
    ],
    pass: ['Omar Bell, a baker,| said| the police closed the road.'],
  },
  {
    id: 'in-charge',
    where: 'speaker',
    patterns: [
      `[{${anyOf(`president minister chancellor premier secretary governor chairman chairwoman chair owner founder co-founder ceo manager coach
        officer executive director chief king queen principal organizer organiser headteacher bishop`)}}]`,
      '[head|leader|leaders|heads] of',
    ],
    points: 0.5,
    from: 'reading',
    flag: [
      'Mei Tan, the chief executive of Tan Foods,| said| sales had risen.',
      'Iris Vale, who is the head of the clinic,| said| sales had risen.',
    ],
    pass: ['Mei Tan, a cook,| said| the director had left.'],
  },
  {
    id: 'campaigns',
    where: 'speaker',
    patterns: [
      `[{${anyOf('senator congressman congresswoman lawmaker legislator candidate nominee')}}]`,
      '[rep|rep.|reps|reps.|sen|sen.|sens|sens.|mp|mps|gov|gov.]',
      '[republican|democrat|republicans|democrats|democratic|conservative|labour]',
    ],
    points: -1,
    from: 'reading',
    flag: ['Sen. Ana Ruiz| said| the law was old.', 'Omar Bell, a Labour candidate,| said| the law was old.'],
    pass: ['Omar Bell, a baker,| said| the candidate was old.'],
  },
  {
    id: 'studies',
    where: 'speaker',
    patterns: [
      `[{${anyOf(`fellow professor analyst expert economist scholar strategist historian author critic commentator researcher consultant pollster
        columnist lawyer attorney activist academic scientist lecturer`)}}]`,
      `[${anyOf('institute institution foundation university college center centre council brookings endowment think-tank')}]`,
    ],
    points: -1.25,
    from: 'icd-203',
    flag: [
      'Hana Sato, an economist,| said| prices would fall.',
      'Omar Bell of the Northgate Institute| said| prices would fall.',
    ],
    pass: ['Hana Sato, a baker,| said| the economist was wrong.'],
  },
  {
    id: 'former',
    where: 'speaker',
    patterns: ['[former|retired|ex|erstwhile]'],
    points: -0.75,
    from: 'reading',
    flag: ['Omar Bell, a former minister,| said| the army was tired.'],
    pass: ['Omar Bell, the minister,| said| former soldiers were tired.'],
  },
];
