import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Courier Live',
  genre: 'live',
  sentences: [
    [null, '', '10.05: Good morning and welcome to our live coverage of the budget.'],
    [null, '', '10.20: The finance minister, Ada Kern, has left her office with the red folder.'],
    [
      'unnamed',
      'sh',
      '10.31: Fuel duty is expected to be frozen, sources have told the Courier’s political editor.',
    ],
    ['named', '', '10.48: Kern tells parliament that debt will fall “every single year.”'],
    ['named', '', '10.55: “This is a budget for people who work,” she says.'],
    ['named', '', '11.02: Opposition leader Bo Lindgren calls it “a budget for nobody.”'],
    ['organization', '', '11.10: The Institute for Public Money says the figures do not add up.'],
    ['named', '', '11.15: Asked about that by Channel 3, Kern said the institute had “used an old table.”'],
    ['vague', 'h', '11.20: Markets seem unmoved, traders say.'],
    [null, '', '11.25: The crown is at 1.08 to the dollar.'],
    ['unnamed', '', '11.31: One minister texts: “Could have been worse.”'],
    [null, '', '11.40: That is all from us for now.'],
  ],
};
