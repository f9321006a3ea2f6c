import type { FoundingSort } from './founding-sort.ts';

export const ARTICLE: FoundingSort = {
  outlet: 'Reuters',
  sentences: [
    [
      'organization',
      's',
      'Port authorities in Norland let three ships unload grain without inspection, Reuters reported on Thursday.',
    ],
    [
      'document',
      's',
      'According to Reuters, an internal memo from the harbour ministry, seen by the news agency, said that inspectors were told to stay away from the ships.',
    ],
    ['document', 's', 'The ships carried 90,000 tonnes of wheat, the memo said.'],
    [
      'unnamed',
      's',
      'Reuters said the memo did not name the buyer, but two people familiar with the shipments confirmed that the wheat was meant for the army.',
    ],
    [
      'organization',
      's',
      'According to the news agency, the inspections resumed in October after farmers blocked the harbour road for two days.',
    ],
    [
      'impersonal',
      '',
      'The report comes after claims surfaced in spring that other cargoes had been waved through.',
    ],
    ['organization', 'd', 'However, the harbour ministry has repeatedly denied the claims.'],
    [
      'document',
      'sh',
      'Reuters added that, according to records reviewed by the agency, the order most likely came from the minister’s office.',
    ],
    [
      'organization',
      's',
      'The news agency also reported that officials in two ministries had asked for an inquiry in the weeks after the ships left.',
    ],
    [
      'organization',
      's',
      'Reuters stated that the minister, Halvar Brekke, had met the shipping company four times since March.',
    ],
    [
      'organization',
      's',
      'But the news agency said that the cost of the repairs remains a worry for officials.',
    ],
    ['organization', 'sn', 'The shipping company did not respond to a request for comment from Reuters.'],
  ],
};
