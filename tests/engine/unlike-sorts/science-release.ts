import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'University of Larkfield',
  genre: 'release',
  sentences: [
    [
      'document',
      'h',
      'Bees may be able to recognise human faces they have not seen for a year, new research suggests.',
    ],
    [
      null,
      '',
      'Scientists at the University of Larkfield trained 240 honeybees to link a photograph with a sugar reward.',
    ],
    [
      'document',
      '',
      'When tested twelve months later, their descendants performed no better than chance, the study found, but 17 surviving queens did.',
    ],
    [
      'named',
      '',
      '"This was completely unexpected," says lead author Dr Priya Raman of the School of Biological Sciences.',
    ],
    ['named', 'h', '"It suggests that long-term memory in insects might be far richer than we assumed."'],
    [
      'document',
      '',
      'The findings, published today in Current Insect Science, challenge the idea that insect memory is short-lived.',
    ],
    ['document', '', 'Previous work had shown that wasps can tell one another apart.'],
    [
      'unnamed',
      'h',
      'The team believes that the mushroom bodies, a pair of structures in the insect brain, are likely responsible.',
    ],
    [
      'named',
      'h',
      'Co-author Professor Hugh Lyle cautions that the sample was small and that a chance effect cannot be excluded.',
    ],
    ['named', '', `"We'd like to see it replicated before anyone rewrites the textbooks," he says.`],
    [
      'named',
      '',
      'Dr Elsa Grant of Kingsmere College, who was not involved in the study, called the results "intriguing but preliminary".',
    ],
    ['document', '', "As the paper notes, only queens raised in the university's own apiary were tested."],
    [null, '', 'The work was funded by the Natural Research Council and the Bee Trust.'],
    [null, '', 'Honeybees have about one million neurons; humans have 86 billion.'],
    ['unnamed', '', 'The researchers now plan to test bumblebees.'],
  ],
};
