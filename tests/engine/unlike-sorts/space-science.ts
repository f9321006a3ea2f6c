import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'The Northern Guardian',
  genre: 'news',
  sentences: [
    [
      null,
      '',
      'A rocky planet twice the size of Earth has been spotted circling a dim red star 48 light years away.',
    ],
    [
      'document',
      'h',
      'Its atmosphere could be rich in hydrogen, a paper in the journal Nature Skies reports.',
    ],
    [
      'unnamed',
      '',
      'The researchers behind the work describe the find as a rare chance to watch an ocean world age.',
    ],
    [
      'named',
      '',
      '“It is the closest thing to a time machine that we have,” says Dr Priya Nandakumar, an astronomer at the University of Elmsworth who led the observations.',
    ],
    ['named', 'h', 'Nandakumar and her colleagues suspect that the planet once orbited much farther out.'],
    ['document', '', 'Data from the Halden telescope revealed a dip in starlight every 3.4 days.'],
    ['document', 'h', 'The models suggest that up to a third of its mass is water.'],
    [
      'vague',
      '',
      'Not everyone is persuaded. “You can get the same signal from a cloud of dust,” cautioned Tomas Berg of the Lund Institute, who was not part of the team.',
    ],
    ['vague', '', 'Astronomers have long argued over how such planets form.'],
    [
      'document',
      '',
      'An earlier survey, published in 2019, found no trace of water on three similar worlds.',
    ],
    [
      'organization',
      '',
      'The European Space Office is due to decide next spring whether to fund a second mission, it said last week.',
    ],
    [null, '', 'For Berg, the answer will have to wait for better instruments.'],
    ['document', '', '“The spectra presented here do not rule out a bare rock,” the authors write.'],
    [null, '', 'The star, known as HK 12, is too faint to be seen with the naked eye.'],
  ],
};
