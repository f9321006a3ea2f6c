import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Allied Press',
  genre: 'news',
  sentences: [
    [
      null,
      '',
      'PHOENIX (Allied Press) — A former sheriff’s deputy was sentenced Thursday to 12 years in prison for the death of a motorist during a traffic stop.',
    ],
    [
      'named',
      '',
      '“You were trusted with a badge, and you broke that trust,” Judge Elena Ruvalcaba told Cody Ansel before announcing the sentence.',
    ],
    [
      'named',
      '',
      'Ansel, 33, apologized to the family of Marcus Tillery, saying he thinks about him “every single night.”',
    ],
    [
      'document',
      '',
      'Body camera video shown to jurors captured Tillery telling Ansel he could not breathe.',
    ],
    [
      'unnamed',
      '',
      'Prosecutors argued that Ansel kept his knee on Tillery’s back for four minutes after he was handcuffed.',
    ],
    ['named', 'd', 'Defense attorney Beth Carmody has maintained that her client followed his training.'],
    ['document', '', 'An autopsy listed the cause of death as cardiac arrest complicating restraint.'],
    ['named', '', 'Tillery’s sister, Renee, said outside court that the sentence was “a start.”'],
    ['organization', 'n', 'The sheriff’s office declined to comment, citing pending litigation.'],
    [null, '', 'Activists who filled the courtroom wept and embraced.'],
    [
      'organization',
      '',
      'The county agreed last year to pay the family $4 million, according to the American Civil Liberties Union of Arizona.',
    ],
    [null, '', 'In court papers, the county did not admit wrongdoing.'],
    ['named', '', 'Carmody said she will appeal.'],
    [null, '', 'Ansel was led away in handcuffs.'],
  ],
};
