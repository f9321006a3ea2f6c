import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'ByteLedger',
  genre: 'news',
  sentences: [
    [
      'organization',
      '',
      'Hosting provider Corvane has confirmed that attackers stole the personal data of 3.1 million customers.',
    ],
    [
      'organization',
      '',
      'In a breach notification filed with Maine’s attorney general, the company says the intruders had access to its network for 41 days.',
    ],
    [
      'document',
      '',
      'The stolen data includes names, postal addresses and partial card numbers, per the filing.',
    ],
    [
      'named',
      '',
      '“We have found no evidence that passwords were taken,” Corvane spokesperson Dale Whitlock told ByteLedger in an emailed statement.',
    ],
    [
      'organization',
      'n',
      'The company would not say how the attackers got in, or whether it had paid a ransom.',
    ],
    [
      'organization',
      '',
      'Last week, a group calling itself NightLoom claimed responsibility on its leak site.',
    ],
    ['organization', '', 'It threatened to publish the files unless it received $4 million in bitcoin.'],
    [
      'document',
      '',
      'A sample of the data seen by ByteLedger contained records that match public LinkedIn profiles.',
    ],
    [
      'named',
      '',
      'Security researcher Ines Tavares, who first spotted the listing, says the files look genuine.',
    ],
    ['named', '', '“The timestamps line up,” Tavares wrote in a thread on Mastodon.'],
    ['organization', 's', 'The attack was first reported by BleepSheet.'],
    ['vague', 'h', 'Some customers suspect that the intrusion may be tied to a flaw patched in November.'],
    ['organization', '', 'Corvane is urging customers to turn on two-factor authentication.'],
    [null, '', 'This story is developing and will be updated.'],
  ],
};
