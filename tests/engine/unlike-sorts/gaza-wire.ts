import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'World Dispatch',
  genre: 'news',
  sentences: [
    [
      'unnamed',
      '',
      'At least 17 people were killed in overnight strikes on the port city of Qasra, medics said on Wednesday.',
    ],
    [
      'organization',
      '',
      'The military said it had targeted a command centre and that it was reviewing reports of civilian casualties.',
    ],
    ['organization', 'd', 'The Qasra municipality denied that any fighters had been in the building.'],
    ['named', '', '“My children were asleep,” said Umm Yusuf Hamdan, standing barefoot in the dust.'],
    [
      'document',
      '',
      'Video verified by World Dispatch showed rescuers pulling a child from beneath a collapsed stairwell.',
    ],
    ['unnamed', '', 'A hospital official, speaking by phone, said the morgue was full.'],
    ['organization', '', 'The United Nations called for an immediate halt to the fighting.'],
    ['named', '', 'Its humanitarian chief, Lars Oye, warned that aid convoys were being turned back.'],
    ['unnamed', 'h', 'Diplomats briefed on the talks say a truce could be announced within days.'],
    ['unnamed', '', 'But an official from one of the mediating countries cast doubt on that timeline.'],
    ['vague', '', 'Residents fear the lull will not last.'],
    [null, '', 'World Dispatch could not independently verify the toll.'],
    [
      'unnamed',
      's',
      'State news agency QNA, quoting a security source, said the strikes were carried out by drones.',
    ],
    [null, '', 'The war is in its third month.'],
  ],
};
