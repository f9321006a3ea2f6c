import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'The New York Chronicle',
  genre: 'news',
  sentences: [
    [
      null,
      '',
      'Harriet Lindqvist, a chemist whose work on polymers led to the first dissolvable surgical stitch, died on Saturday at her home in Princeton, N.J. She was 94.',
    ],
    ['named', '', 'Her death was confirmed by her daughter Karin Lindqvist-Shaw.'],
    [null, '', 'Dr. Lindqvist joined Merrow Laboratories in 1951, one of two women in a department of 60.'],
    [
      'named',
      '',
      '“They gave me a lab coat that came to my ankles,” she told an interviewer for the Chemical Heritage Center in 1998.',
    ],
    ['unnamed', '', 'Colleagues remembered her as exacting and dryly funny.'],
    [
      'named',
      '',
      '“She could dismantle a bad idea in four words,” said Paul Osei, who worked under her for a decade.',
    ],
    [null, '', 'The stitch, sold under the name Vanta, was approved in 1964.'],
    [
      'document',
      '',
      'By 1980 it had been used in some 30 million operations, according to a company history.',
    ],
    [
      'named',
      '',
      '“I was told that chemistry was no place for a girl,” she wrote in her memoir, “A Thread in Water” (1987).',
    ],
    ['named', '', 'Her former rival, Otto Brandl, called her the finest polymer chemist of her generation.'],
    [null, '', 'She married Carl Shaw, an engineer, in 1955; he died in 2009.'],
    [null, '', 'Asked late in life what she was proudest of, she did not mention the stitch.'],
    ['named', '', '“The tomatoes,” she said.'],
  ],
};
