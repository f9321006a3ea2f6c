import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Los Robles Times',
  genre: 'news',
  sentences: [
    [
      null,
      '',
      'The Cedar fire had burned more than 22,000 acres by Friday afternoon, forcing thousands from their homes in the foothills east of Ventura.',
    ],
    ['unnamed', '', 'The blaze was 5% contained, fire officials said.'],
    [
      'named',
      '',
      '“We’re dealing with winds that change their mind every hour,” said Ventura County Fire Capt. Stan Zeigler.',
    ],
    [
      'organization',
      '',
      'The National Weather Service issued a red flag warning through 6 p.m. Saturday, citing gusts of up to 60 mph.',
    ],
    ['named', '', 'Forecaster Kristen Alioto described the conditions as “about as bad as it gets.”'],
    [null, '', 'Jerry and Maureen Platt had 15 minutes to pack.'],
    [
      'named',
      '',
      '“I took the dog, the pills and my mother’s ashes,” Maureen Platt said, standing in the parking lot of a Target in Ojai.',
    ],
    [null, '', 'Her husband, a retired plumber, didn’t want to leave.'],
    [
      'impersonal',
      'h',
      'The cause is under investigation, but it is believed that a power line may have sparked the fire.',
    ],
    [
      'organization',
      '',
      'Southern Valley Edison told regulators that it had recorded a fault on a line near the origin 11 minutes before the first 911 call.',
    ],
    ['organization', 'd', 'The utility stressed that did not mean its equipment was to blame.'],
    ['document', '', 'State records show the line had been flagged for repairs in 2016.'],
    [
      'named',
      's',
      'Attorney Gerald Singletary, who represents victims of an earlier fire, told KABD-TV he was already getting calls.',
    ],
  ],
};
