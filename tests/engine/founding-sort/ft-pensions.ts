import type { FoundingSort } from './founding-sort.ts';

export const ARTICLE: FoundingSort = {
  outlet: 'The Financial Times',
  sentences: [
    [
      'organization',
      's',
      'Managers of the Norland teachers’ pension fund bet a tenth of its money on a single hotel chain, the Financial Times reported on Monday.',
    ],
    [
      'document',
      's',
      'An audit seen by the Financial Times stated that the fund’s board had never voted on the purchase.',
    ],
    ['document', 's', 'The purchase broke the fund’s own rules, the audit says.'],
    [
      'unnamed',
      's',
      'The FT said the audit left the adviser’s name out, but two people with direct knowledge of the deal identified him as a former board member.',
    ],
    ['organization', 's', 'According to the FT, the chain has since closed 30 hotels.'],
    ['organization', 's', 'The newspaper said the fund paid the adviser 6 million crowns.'],
    ['organization', 'd', 'The fund said there was no truth to the story.'],
    ['unnamed', 'sh', 'A senior official told the FT that pensions would probably be cut.'],
    ['document', 's', 'The FT reported that a letter to members called the fund “as safe as ever.”'],
    ['organization', 's', 'The newspaper also reported that three other funds had turned the deal down.'],
    ['vague', 's', 'Critics told the FT that the regulator had been asleep.'],
    ['organization', 'sn', 'The regulator declined to comment to the FT.'],
  ],
};
