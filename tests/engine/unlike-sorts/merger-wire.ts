import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Capital Newswire',
  genre: 'news',
  sentences: [
    [
      null,
      '',
      'FRANKFURT, March 3 (Capital Newswire) - Shares in German chemicals maker Lorvex rose as much as 9% on Monday after it received a takeover approach.',
    ],
    [
      'unnamed',
      'h',
      'Dutch rival Akkerman is weighing an offer that could value Lorvex at about 6.2 billion euros, two people familiar with the matter said.',
    ],
    [
      'unnamed',
      'h',
      'A deal may be announced as soon as this week, one of the people said, adding that talks could still fall apart.',
    ],
    ['unnamed', '', 'The sources declined to be named because the discussions are private.'],
    ['organization', 'n', 'Akkerman declined to comment.'],
    ['organization', 'n', 'A Lorvex spokesperson said the company does not comment on market speculation.'],
    [
      'organization',
      '',
      'Lorvex confirmed in a statement late on Sunday that it had “received an unsolicited, non-binding proposal”.',
    ],
    [
      'vague',
      '',
      'Analysts expect regulators to look closely at the combined group’s share of the coatings market.',
    ],
    [
      'named',
      '',
      '“We see limited antitrust risk outside of Germany,” Kepler Rowe analyst Judith Amsel wrote in a note to clients.',
    ],
    [
      'document',
      '',
      'Lorvex reported a 14% drop in quarterly core profit in February, hurt by weak demand from carmakers, a regulatory filing showed.',
    ],
    ['organization', 's', 'The Handelsbote newspaper first reported Akkerman’s interest on Friday.'],
    ['organization', 's', 'Akkerman has hired Stern & Wyatt to advise on financing, Handelsbote reported.'],
    [
      'named',
      '',
      'Chief Executive Bernd Holl, who took over in 2021, has repeatedly said he wants Lorvex to stay independent.',
    ],
    [null, '', 'Lorvex employs about 11,000 people worldwide.'],
  ],
};
