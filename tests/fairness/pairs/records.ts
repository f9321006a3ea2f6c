import { pair, version } from './pair.ts';

const REPORT = 'A report by the Norland Audit Office found that ⟦40 million crowns⟧ were missing.';

/** Attributions, records and quotations as such. */
export const RECORDS = [
  pair(
    'attribution kept or removed',
    'The minister ⟦will resign⟧, officials said.',
    'The minister ⟦will resign⟧.',
  ),
  pair('which record, or just "a report"', REPORT, 'A report found that ⟦40 million crowns⟧ were missing.'),
  {
    name: 'record linked or not',
    careful: version(REPORT, { links: [{ start: 0, end: 37, href: 'https://audit.example/report.pdf' }] }),
    careless: version(REPORT),
    differsInCertainty: false,
  },
  pair(
    'somebody’s words quoted or told again',
    '“We closed the bridge on Monday because the ⟦cables were rusty⟧,” said Iris Vale, the mayor.',
    'Iris Vale, the mayor, said they closed the bridge on Monday because the ⟦cables were rusty⟧.',
  ),
];
