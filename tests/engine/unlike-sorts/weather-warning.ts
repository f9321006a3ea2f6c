import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Northern Herald',
  genre: 'news',
  sentences: [
    [
      'organization',
      'h',
      'Snow and ice could cause travel disruption across northern Scotland from Tuesday evening, the Met Office has warned.',
    ],
    [
      null,
      'h',
      'Snow and ice could cause travel disruption across northern Scotland, where up to 15cm may fall on high ground.',
    ],
    [
      'organization',
      '',
      'A yellow warning has been issued for Highland, Moray and Aberdeenshire until 10am on Wednesday, the forecaster said.',
    ],
    [
      'named',
      'h',
      'Met Office chief forecaster Gillian Rowe said: "Some rural communities could be cut off for a time."',
    ],
    ['organization', '', 'Traffic Scotland advised motorists to plan ahead and allow extra time.'],
    ['named', '', 'Transport Secretary Fergus Laing urged people to travel only if necessary.'],
    ['organization', '', 'ScotRail said a reduced timetable would operate on the Far North line.'],
    ['impersonal', 'h', 'Temperatures are expected to fall to -12C in sheltered glens.'],
    ['organization', '', 'SSEN has put 300 engineers on standby, it said in an update on Monday.'],
    [
      'unnamed',
      '',
      'One gritter driver, who has worked the A9 for 20 years, said he had "never seen the forecast change so quick".',
    ],
    [
      'named',
      '',
      'Councillor Mairi Noble, whose ward takes in Braemar, said residents were well used to it.',
    ],
    ['document', '', 'Forecast models point to a slow thaw by the weekend.'],
    ['vague', '', 'Farmers fear for lambs born early after the mild January.'],
    [
      'organization',
      '',
      'Last winter, insurers paid out £473m for burst pipes, according to the Association of British Insurers.',
    ],
    [null, '', 'Schools in the affected area will decide on closures by 7am.'],
  ],
};
