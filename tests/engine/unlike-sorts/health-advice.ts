import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'WellWise',
  genre: 'news',
  sentences: [
    [
      null,
      '',
      "You've cut back on salt, swapped the sofa for a brisk walk and still your blood pressure won't budge.",
    ],
    [
      'named',
      '',
      `Don't panic, says GP Dr Nadia Farooq: "One high reading doesn't mean you have hypertension."`,
    ],
    [
      'organization',
      '',
      'The NHS recommends that adults over 40 have their blood pressure checked at least every five years.',
    ],
    [
      'document',
      'h',
      'A 2023 review of 71 trials concluded that cutting salt by a teaspoon a day may lower systolic pressure by about 6 mmHg.',
    ],
    ['vague', 'h', 'Some experts think potassium could be just as important.'],
    [
      'named',
      '',
      '"Bananas get all the credit, but a baked potato has twice as much," points out dietitian Carla Simms.',
    ],
    ['organization', '', 'The British Heart Foundation advises no more than 6g of salt a day.'],
    [
      'document',
      '',
      "According to a study in The Lancet, nearly half of people with hypertension don't know they have it.",
    ],
    [null, '', 'So what should you do?'],
    [
      'named',
      'h',
      'Farooq suggests keeping a diary for a week, as readings taken at the surgery can be misleadingly high.',
    ],
    [null, 'h', 'White-coat syndrome, as it is known, may affect up to one in three patients.'],
    ['unnamed', '', '"My cuff at home was out by 20 points," one reader wrote to us.'],
    ['vague', '', 'Manufacturers claim wrist monitors are as accurate as arm cuffs.'],
    ['named', 'd', 'Not so, according to Simms, who prefers an upper-arm device.'],
    [null, 'h', 'Speak to your doctor before changing any medication, as this may be dangerous.'],
  ],
};
