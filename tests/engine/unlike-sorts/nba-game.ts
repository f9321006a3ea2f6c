import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Hoops Wire',
  genre: 'news',
  sentences: [
    [
      null,
      '',
      'PORTLAND — Darius Cole scored 31 points and the Harbor City Gulls beat the Pines 112-104 on Tuesday night, snapping a three-game skid.',
    ],
    ['named', '', '"We got stops when we had to," Gulls coach Bill Renner said.'],
    [null, '', 'Cole went 12 of 19 from the field and added nine rebounds.'],
    ['named', '', 'He credited the turnaround to a players-only meeting over the weekend.'],
    ['named', '', `"Guys said what they needed to say. I'll leave it at that," Cole added.`],
    [
      null,
      '',
      'The Pines were without All-Star guard Tre Maddox (sore left ankle) for the fourth straight game.',
    ],
    [
      'named',
      'h',
      'Pines coach Alana Fitch said Maddox is day to day and will probably travel with the team this week.',
    ],
    [
      'organization',
      's',
      'ESPN reported earlier Tuesday that the Pines are shopping veteran center Ivan Petrov.',
    ],
    ['unnamed', 's', 'League sources told the network that at least three contenders have called about him.'],
    [
      'named',
      'd',
      `Petrov brushed off the talk after the game: "I don't read that stuff. Nobody's told me anything."`,
    ],
    ['named', '', 'Renner got tossed in the third quarter and was none too pleased about it.'],
    ['named', '', `"I asked him a question. Apparently you can't do that anymore," he said.`],
    [
      'named',
      '',
      'Crew chief Marc Dolan told a pool reporter that Renner had used "profane language directed at an official."',
    ],
    [
      'document',
      '',
      "The NBA's last-two-minute report, released Wednesday, found two missed calls down the stretch.",
    ],
    [null, '', 'Up next, the Gulls visit Memphis on Thursday.'],
  ],
};
