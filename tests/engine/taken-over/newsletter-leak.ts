import type { TakenOver } from './taken-over.ts';

export const ARTICLE: TakenOver = {
  publisher: 'Pixel Post',
  paragraphs: [
    [
      [
        'named',
        's',
        'Orbit’s next phone will drop its charging port altogether, freelance reporter Jonas Keil writes in his Bit by Bit newsletter.',
        ['Bit by Bit'],
      ],
      [
        'named',
        's',
        'Keil, who has a solid record with Orbit leaks, says the firm tested the idea on a tablet last year.',
        ['Bit by Bit'],
      ],
      [
        'unnamed',
        's',
        'Two engineers who worked on the project told him that the change saves a third of a millimetre.',
        ['Bit by Bit'],
      ],
      [
        'named',
        's',
        'In the Substack post, he adds that the charger will be sold separately.',
        ['Bit by Bit'],
      ],
      [
        'unnamed',
        's',
        '“They think of it as the headphone jack all over again,” one of the engineers is quoted as saying.',
        ['Bit by Bit'],
      ],
    ],
    [
      [
        'document',
        's',
        'Images of the case turned up on Weibo earlier this week in a post first spotted by Gizmo Korea.',
        ['Gizmo Korea'],
      ],
      [
        'organization',
        'sh',
        'The site cautions that the pictures may show an early prototype.',
        ['Gizmo Korea'],
      ],
      ['unnamed', 's', 'The leaker known as ChipDuck claimed on X that the phone will come in three sizes.'],
      ['unnamed', 's', 'In a follow-up post, the account said production had begun in Hanoi.'],
    ],
    [
      [
        'unnamed',
        's',
        'Back in May, The Information reported, citing a person involved in the talks, that Orbit had asked two suppliers for wireless coils.',
        ['The Information'],
      ],
      ['unnamed', 's', 'The person said that the order was worth $400 million.', ['The Information']],
      ['organization', 'n', 'Orbit didn’t respond to our request for comment.'],
      [
        'organization',
        'sn',
        'A spokesperson told The Verge only that the company “doesn’t comment on rumors”.',
        ['The Verge'],
      ],
      [null, 'h', 'We think the port is likely to stay on the cheaper model.'],
      [null, '', 'The current phone went on sale fourteen months ago.'],
    ],
  ],
};
