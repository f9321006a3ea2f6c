import type { ResponseRule } from '../rule.ts';

/** What looks like a response and is none. */
export const EXCEPTIONS: readonly ResponseRule[] = [
  {
    kind: null,
    patterns: [
      '{deal|agreement|compromise|consensus|accord|settlement|verdict|decision|conclusion|summit|target|goal|top} [could|can @not] ...3 reached',
    ],
    from: 'reading',
    flag: ['The dealer could not be reached for comment.'],
    pass: ['A deal could not be reached on Friday.'],
  },
  {
    kind: null,
    patterns: [
      '@be ...1 [denied|rejected|dismissed] !by',
      '@not ...1 [{deny|dispute|reject|dismiss|refute|rebut}]',
      'can|cannot|no|hard|impossible|nobody|difficult to? [{deny|dispute}]',
      'if|whether|unless ...3 [{deny|reject|dispute}]',
    ],
    from: 'reading',
    flag: ['He was asked about the gift and denied any wrongdoing.'],
    pass: [
      'His appeal was denied.',
      'She did not deny the report.',
      'Nobody can deny the problem.',
      'There is no denying that it hurt.',
    ],
  },
  {
    kind: null,
    patterns: [
      'judge|court|jury|prosecutors|magistrate|tribunal|panel ...4 [{dismiss|reject|deny}]',
      '[{deny|reject}] ...4 {entry|bail|access|visa|request|motion|petition|permission|permit|license|licence|service|coverage|benefit|asylum|appeal|application|parole|opportunity|nomination|tenure|loan|treatment}',
      '[{deny}] him|her|them|me|us|people|women|men|voters|workers|patients|families ...2 <NOUN>',
      '[{reject}] ...3 {offer|bill|proposal|plan|deal|amendment|measure|bid|invitation|candidate|treaty|agreement|ballot}',
    ],
    from: 'reading',
    flag: ['The club rejected claims that it had made an offer.'],
    pass: [
      'The judge dismissed the charges.',
      'The court rejected the claim.',
      'Voters rejected the plan.',
      'They denied her a hearing.',
    ],
  },
];
