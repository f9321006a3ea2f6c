import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'The Atlantic Courier',
  genre: 'news',
  sentences: [
    [null, '', 'On a hill above the Tiber, the smallest radio station in Rome is going off the air.'],
    [
      'named',
      '',
      'Sister Agnese Moretti, who has read the evening prayer here since 1988, does not want to talk about it.',
    ],
    ['named', '', '“A voice does not retire,” she says, and switches off the lamp.'],
    ['organization', '', 'The diocese argues that almost nobody listens anymore.'],
    ['document', '', 'A consultant’s report put the audience at 900, most of them over 75.'],
    ['named', '', 'Moretti finds that number insulting.'],
    ['unnamed', '', 'Listeners write to her from prisons and hospital wards, her colleagues say.'],
    [
      'named',
      '',
      'One of them, a former truck driver named Sandro Bellini, remembers hearing her voice the night his wife died.',
    ],
    ['named', '', 'He had been parked outside Bologna, he recalls, with the engine off.'],
    ['named', '', 'For Monsignor Luca Ferri, who oversees communications, nostalgia is not a strategy.'],
    [
      'named',
      '',
      '“We have eleven people making a podcast in a cupboard,” he told me. “That is the future, whether we like it or not.”',
    ],
    ['impersonal', '', 'It is said that a pope once called in to request a hymn.'],
    ['named', 'd', 'Nobody at the station can confirm this; Moretti laughs and calls it “a beautiful lie.”'],
    [null, '', 'The last broadcast is set for Easter Monday.'],
  ],
};
