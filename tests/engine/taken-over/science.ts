import type { TakenOver } from './taken-over.ts';

export const ARTICLE: TakenOver = {
  paragraphs: [
    [
      [
        'document',
        '',
        'Bees that sleep less dance worse, according to a study published Wednesday in the journal Nature.',
      ],
      [
        'named',
        '',
        '“They look drunk,” lead author Dr. Hana Vesely of Charles University said in a press release.',
      ],
      ['organization', '', 'The researchers kept 400 honeybees awake with magnets, the university said.'],
      [
        'document',
        'h',
        'The findings suggest that lack of sleep could make it harder for hives to find food.',
      ],
      [
        'named',
        's',
        'Bee expert Paul Trent, who was not involved in the study, told New Scientist that the result was “no surprise to any parent.”',
      ],
      ['named', 's', 'He told the magazine that the sample was small.'],
      ['document', '', 'An earlier study in Science found the same effect in bumblebees.'],
      ['named', 'sh', 'Pesticides may play a part as well, Vesely told The Guardian.'],
      ['organization', 's', 'The Guardian reported that the team is now planning field tests in Moravia.'],
      [null, '', 'Honeybees sleep between five and eight hours a day.'],
      [
        'named',
        '',
        'Vesely’s co-author, Jan Novak, wrote in an accompanying blog post that the work took six years.',
      ],
      ['vague', '', 'Scientists have long known that bees sleep.'],
      ['named', 's', '“We need a longer trial,” Trent said.'],
    ],
  ],
};
