import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Al Jazira International',
  genre: 'news',
  sentences: [
    [null, '', 'Goma, DR Congo – Neema Kahindo had just put her children to bed when the shelling began.'],
    [
      'named',
      '',
      '“We ran without shoes,” the 34-year-old told Al Jazira from a church hall now housing 600 families.',
    ],
    [
      'organization',
      '',
      'The UN refugee agency estimates that 120,000 people have fled the latest fighting.',
    ],
    ['vague', '', 'Aid groups have warned of a looming cholera outbreak.'],
    [
      'organization',
      '',
      '“There is one latrine for every 400 people,” said Doctors for Relief, a medical charity.',
    ],
    [
      'organization',
      'd',
      'The rebel group has denied firing on civilians, blaming the shelling on government troops.',
    ],
    ['named', '', '“These are fabrications,” army spokesman Colonel Didier Mbuyi said in a voice message.'],
    ['organization', '', 'Kinshasa accuses Rwanda of arming the rebels, a charge Kigali rejects.'],
    ['document', '', 'A report by UN experts in June found “solid evidence” of Rwandan involvement.'],
    ['vague', 'h', 'Analysts say the ceasefire signed in Luanda appears to have collapsed.'],
    [
      'named',
      '',
      '“Neither side ever intended to honour it,” said Josaphat Lwambo, a researcher at the Great Lakes Institute.',
    ],
    ['named', '', 'Kahindo says she has not heard from her husband in nine days.'],
    ['named', '', 'All she wants, she says, is to go home.'],
  ],
};
