import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'ABC Capital News',
  genre: 'news',
  sentences: [
    [
      'named',
      's',
      'Treasurer Mark Delaney has conceded the government will not return the budget to surplus before 2026.',
    ],
    [
      'named',
      's',
      'Mr Delaney told Radio Canberra the slowdown in China had punched a $14 billion hole in revenue.',
    ],
    ['named', 's', '“We’re not going to chase a surplus at the expense of jobs,” he said.'],
    ['named', '', 'Shadow treasurer Helen Truscott accused him of “raising the white flag”.'],
    [
      'impersonal',
      'h',
      'Treasury’s mid-year outlook, due next Tuesday, is tipped to show the deficit widening to $38 billion.',
    ],
    ['vague', 'h', 'Economists are divided about whether the Reserve Bank may cut rates again.'],
    ['named', 'h', 'ANX chief economist Sarah Colbran sees a cut in February as more likely than not.'],
    ['named', '', '“The labour market is softer than it looks,” Ms Colbran said.'],
    ['named', '', 'Crossbench senator Rod Pyke wants the stage three tax cuts scrapped.'],
    ['named', '', 'The Prime Minister has repeatedly ruled that out.'],
    [
      'organization',
      's',
      'It comes after The Capital Telegraph reported that senior ministers were at odds over the package.',
    ],
    ['named', 'd', 'Mr Delaney dismissed the report as “fanciful”.'],
    ['document', '', 'The latest Newspoll had Labor trailing 48-52 on a two-party-preferred basis.'],
    [null, '', 'Parliament resumes on February 6.'],
  ],
};
