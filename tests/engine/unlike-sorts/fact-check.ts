import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'CheckPoint',
  genre: 'news',
  sentences: [
    ['impersonal', '', 'CLAIM: A new EU law bans farmers from growing vegetables for their own use.'],
    [
      'document',
      '',
      "AP'S ASSESSMENT: False. The text of the regulation says it covers seeds sold commercially and does not apply to private gardens.",
    ],
    [
      'vague',
      '',
      'THE FACTS: Posts circulating widely on Facebook and X this week claim that Brussels has made it illegal to grow your own food.',
    ],
    [
      'document',
      '',
      `"From January you'll need a licence for a tomato plant," reads one post shared more than 40,000 times.`,
    ],
    [null, '', 'There is no such requirement.'],
    [
      'document',
      '',
      'Article 2 of the regulation, adopted in April, states that it "shall not apply to plant reproductive material used by private persons".',
    ],
    [
      'organization',
      '',
      'The Commission told CheckPoint by e-mail that amateur gardeners "have nothing to fear" from the rules.',
    ],
    [
      'named',
      '',
      `"It's the same myth we see every five years or so," said Ilse Brandt, who teaches agricultural law at the University of Ghent.`,
    ],
    ['named', '', 'She pointed out that similar rumours spread in 2013, when a draft seed law was debated.'],
    ['organization', 'd', 'The Dutch farm ministry has also debunked the claim on its website.'],
    ['vague', 'h', 'Some users have suggested that inspectors could be sent to allotments.'],
    [null, '', 'We found no evidence for this.'],
    ['unnamed', 'n', 'The account that first posted the claim did not reply to a message seeking comment.'],
    [
      'vague',
      '',
      'Several commenters argued that the rule was nonetheless a first step towards wider controls.',
    ],
    ['organization', '', 'PolitiFact and Full Fact have rated similar claims false in the past.'],
  ],
};
