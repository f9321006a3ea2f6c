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
      `[${anyOf('institute institution foundation university college center centre council endowment think-tank')}]`,
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
  {
    id: 'own-study',
    where: 'speaker',
    patterns: [
      '[author|authors|co-author|co-authors] of',
      "[lead|senior|corresponding|study|study's|principal] author|authors|researcher|scientist|investigator",
      '[led|lead|leads|ran|runs|conducted|designed|supervised|headed] ...3 {study|trial|research|survey|experiment|project|excavation|expedition|team|inspection|inquiry}',
      '[carried] out ...3 {study|trial|research|survey|experiment|inspection|inquiry}',
    ],
    points: 2,
    from: 'reading',
    flag: [
      'Hana Sato, a professor who led the study,| said| the mice had slept less.',
      'Hana Sato, the lead author,| said| the mice had slept less.',
    ],
    pass: ['Hana Sato, a professor who had read the study,| said| the mice had slept less.'],
  },
  {
    id: 'was-there',
    where: 'speaker',
    patterns: [
      '[eyewitness|eyewitnesses|bystander|bystanders|passenger|passengers|survivor|survivors]',
      'who [saw|heard|witnessed|watched|escaped|survived|fled|attended|filmed|treated|rescued]',
      'who [was|were] there|inside|nearby|aboard|present|on|in|at|working|driving|walking|standing|sitting|sleeping',
      'who [lives|live|lived] nearby|opposite|across|next|near|above|below|on|in',
    ],
    points: 0.75,
    from: 'reuters',
    flag: [
      'Maria Lopez, who lives across the street,| said| the house was dark.',
      'Jun Reyes, who was on the bridge,| said| the road was dark.',
      'Jun Reyes, a passenger,| said| the road was dark.',
    ],
    pass: ['Maria Lopez, who was surprised,| said| the house was dark.'],
  },
];
