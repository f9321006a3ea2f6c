import type { TakenOver } from './taken-over.ts';

export const ARTICLE: TakenOver = {
  publisher: 'PhonePlanet',
  paragraphs: [
    [
      ['impersonal', 'sh', 'Pictures of what appears to be the next Tessel phone have surfaced online.'],
      ['named', '', 'They were shared on X by the leaker Evan Ross, who has a solid track record.'],
      ['named', 'h', 'Ross claims the phone will have a 6.1-inch screen and, possibly, a second battery.'],
      ['named', '', 'In a follow-up post, he said the back will be made of glass.'],
      ['vague', 'h', 'Some users on Reddit suspect that the images are fake.'],
      [null, '', 'We have seen such renders before.'],
    ],
    [
      [
        'document',
        's',
        'A listing in a Korean certification database, first spotted by SamLeaks, mentions the model number T-910.',
      ],
      [
        'organization',
        's',
        'The Elec reported earlier this month that Tessel had ordered panels from two suppliers.',
      ],
      ['organization', 'sh', 'According to the Korean site, mass production could begin in August.'],
      [
        'named',
        '',
        'Analyst Ming Harlow expects shipments to rise by 20 percent this year, according to a note to investors seen by PhonePlanet.',
      ],
      ['named', 'h', 'Harlow said the price was likely to stay the same.'],
      ['organization', 'n', 'Tessel did not respond to PhonePlanet’s request for comment.'],
      ['organization', '', 'The company says on its website that the next event is on September 9.'],
    ],
  ],
};
