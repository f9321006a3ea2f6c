import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Skyline Wire',
  genre: 'news',
  sentences: [
    [
      null,
      '',
      'A cargo plane overran a runway in Manila on Saturday night and caught fire, killing one crew member.',
    ],
    [
      'organization',
      '',
      'The captain reported a brake warning minutes before landing, the Civil Aviation Authority said in a preliminary statement.',
    ],
    [
      'document',
      '',
      'Flight-tracking data reviewed by Skyline Wire indicate the jet touched down at 168 knots, well above its target speed.',
    ],
    [
      'unnamed',
      '',
      '“Tower, we have smoke,” the first officer can be heard saying on a recording published by LiveATC.',
    ],
    ['named', '', 'Investigators have recovered both flight recorders, said lead investigator Ramon Quizon.'],
    [
      'named',
      'h',
      'Quizon cautioned against speculation, noting that it could be months before a cause is determined.',
    ],
    ['unnamed', 'h', 'A person briefed on the probe said an early focus is a possible hydraulic failure.'],
    ['organization', '', 'Boeing said it was “providing technical assistance”.'],
    ['organization', 'n', 'The operator, Luzon Air Cargo, has not commented.'],
    [
      'unnamed',
      '',
      'A former pilot for the carrier told Skyline Wire that crews were routinely pressured to skip maintenance write-ups.',
    ],
    ['organization', 'd', 'The company called that “categorically false.”'],
    [
      'document',
      '',
      'The aircraft, a 29-year-old 737, was cited for brake defects in a 2022 inspection report.',
    ],
    [null, '', 'The runway reopened at 5 a.m.'],
  ],
};
