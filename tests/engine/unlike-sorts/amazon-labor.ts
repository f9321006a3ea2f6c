import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'The Seattle Ledger',
  genre: 'news',
  sentences: [
    [
      'vague',
      '',
      'Warehouse workers in Shakopee, Minnesota, walked out for six hours on Prime Day to protest what they call grueling quotas.',
    ],
    ['vague', '', 'Organizers put turnout at 75; the company said it was closer to 15.'],
    [
      'named',
      '',
      '“We’re human beings, not robots,” said Hibaq Warsame, who has packed boxes there since 2016.',
    ],
    ['named', '', 'Warsame said she is expected to pack 250 items an hour, up from 160.'],
    [
      'organization',
      'd',
      'A Northstar spokesperson disputed that, saying quotas haven’t changed since November 2018.',
    ],
    [
      'organization',
      '',
      '“We offer great employment opportunities with excellent pay,” the company said in a prepared statement.',
    ],
    [
      'named',
      's',
      'In an interview with the Star Sentinel last week, operations chief Dale Fisk said walkouts “hurt no one but customers.”',
    ],
    [
      'document',
      '',
      'Injury logs obtained by the Ledger show the site recorded 9.2 serious injuries per 100 workers in 2018.',
    ],
    ['document', '', 'That’s more than twice the industry average, federal data show.'],
    ['named', '', 'Sen. Patrice Mondale tweeted her support.'],
    [
      'named',
      'h',
      'Labor historian Judith Stein-Moore said the protest could be a turning point, though she cautioned that similar efforts had fizzled.',
    ],
    [
      null,
      '',
      'The National Labor Relations Board has yet to say whether it will take up the workers’ complaint.',
    ],
    [
      'unnamed',
      '',
      'Three people who attended the rally said managers had photographed them from the parking lot.',
    ],
    ['organization', 'd', 'Northstar denies this.'],
  ],
};
