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
      'judge|court|jury|prosecutors|magistrate|tribunal|panel ...4 [{dismiss|reject}]',
      '[{deny|reject}] {entry|bail|access|visa|request|motion|petition|permission|permit|license|licence|service|coverage|benefit|asylum|appeal|application|parole|opportunity|nomination|tenure|loan|treatment}',
      '[{deny|reject}] !that ...3 {entry|bail|access|visa|request|motion|petition|permission|permit|license|licence|service|coverage|benefit|asylum|appeal|application|parole|opportunity|nomination|tenure|loan|treatment}',
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
  {
    kind: null,
    patterns: [
      '<NOUN> who|that [{do|have} @not ...2 respond|responded|reply|replied|answer|answered]',
      '{respondent|participant|half|third|quarter|most|many|voter|pupil|student} ...6 [{do|have} @not ...2 respond|responded|reply|replied|answer|answered]',
      'because|if|unless|after ...3 [{do|have} @not ...2 respond|responded|reply|replied|answer|answered]',
      '[{do|have} @not ...2 answer|answered] ...4 question|questions in|on the|an|a exam|test|survey|quiz|census',
      'emergency|distress|911|999 call|calls {go} [unanswered]',
      'never [answered|returned]',
      '{tell|ask|urge|order|advise|teach} to [{ignore}]',
      '{magazine|publisher|editor|journal} [{reject}]',
    ],
    from: 'reading',
    flag: ['Mr. Ode, who did not respond to a request for comment, lives in Norland.'],
    pass: [
      'The town struck off voters who did not respond to letters.',
      'She was dropped because she did not reply to letters.',
      'A distress call went unanswered for an hour.',
      'The actors were told to ignore questions about their diet.',
      'The magazine rejected her first story.',
      'Half of those asked did not answer the last question.',
    ],
  },
  {
    kind: null,
    patterns: [
      '[{refuse|decline} to answer|speak|talk|respond|discuss] ...3 judge|court|police|detectives|prosecutors|investigators|committee|panel|jury',
      '[{refuse|decline} to discuss] ...3 with',
      '{witness|defendant|suspect|pupil|student} [{refuse|decline} to answer|speak|talk]',
    ],
    from: 'reading',
    flag: ['The firm refused to discuss the recall.'],
    pass: [
      'The tailor refused to answer the judge’s questions.',
      'The witness refused to answer.',
      'He refused to discuss football with his children.',
    ],
  },
  {
    kind: null,
    patterns: [
      '{court|judge|jury|tribunal|panel|inquiry|investigator|investigation|inspector} {find|rule|conclude|determine} ...8 @be ...2 [false|untrue|unfounded|baseless|groundless|wrong|inaccurate|incorrect|absurd]',
      '{report|study|review|audit|survey} {say|find|show|conclude|state} ...8 @be ...2 [false|untrue|unfounded|baseless|groundless|wrong|inaccurate|incorrect|absurd]',
      '{summit|peak|island|village|town|area|site|wreck|valley|mine|driver|crew} [could|can @not] ...3 reached',
      '{judge|court|committee|board|doctor} [{refer|direct}]',
      '[{insist}] on|upon',
      '[at no time|point|stage] did|had|have i|we ...1 {see|hear|think|imagine|expect|feel|doubt|fear|worry|regret}',
      '[never] ...1 {see|hear|think|imagine|expect|feel|experience|forget|know|want|like|love|eat|dream|witness}',
    ],
    from: 'reading',
    flag: ['The agent could not be reached on Sunday.'],
    pass: [
      'The report said the readings were inaccurate.',
      'The village could not be reached on Sunday.',
      'The judge referred questions to the upper court.',
      '“At no point did I feel afraid,” the climber said.',
    ],
  },
  {
    kind: null,
    patterns: [
      '^ it @be [not ...1 true|accurate|correct] that',
      '^ it @be ...1 [untrue|false] that',
      '[false] economy|alarm|alarms|dawn|start|hope|teeth|floor|ceiling|positive|positives|negative|negatives',
    ],
    from: 'reading',
    flag: ['“It is not true that we knew,” the firm said.'],
    pass: ['It is not true that fish never sleep.', 'They said it was a false economy.'],
  },
];
