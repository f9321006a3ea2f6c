import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Nairobi Daily',
  genre: 'news',
  sentences: [
    [
      'named',
      'h',
      'A man accused of killing his business partner told a Nakuru court on Tuesday that he was in Eldoret on the night of the murder.',
    ],
    [
      'named',
      'd',
      'Peter Kiptoo Rono, who has denied the charge, said he learned of the death from a radio bulletin.',
    ],
    [
      'document',
      '',
      'Phone records produced by the prosecution place him within 200 metres of the scene at 9.40pm.',
    ],
    [
      'named',
      '',
      'Police Constable Grace Wanjiru testified that she found the victim’s wallet in Mr Rono’s car.',
    ],
    [
      'named',
      '',
      'Under cross-examination by defence lawyer Hassan Abdi, she conceded that the car had not been sealed.',
    ],
    [
      'named',
      '',
      'Mr Abdi submitted that the exhibit had been “planted by officers keen to close the file”.',
    ],
    ['organization', 'd', 'The prosecution dismissed the claim as a desperate afterthought.'],
    [
      'document',
      '',
      'According to the charge sheet, the accused, jointly with others not before court, murdered James Mwangi Kariuki on August 3.',
    ],
    [
      'unnamed',
      '',
      'A neighbour, whose identity has been withheld for her safety, recounted hearing a quarrel shortly before 10pm.',
    ],
    ['unnamed', '', 'The witness told the court that a man shouted, “You will pay me today.”'],
    [
      'named',
      '',
      'Justice Lydia Achode directed that the two remaining witnesses be bonded to appear on September 12.',
    ],
    ['named', '', 'The victim’s widow, Mary Njeri, said she just wants justice.'],
    [null, '', 'Kariuki left behind three children.'],
  ],
};
