/**
 * Verbs that report what somebody says, writes, thinks or shows, by what stands beside them. Lemmas in lower case.
 *
 * Groups follow Levin, "English Verb Classes and Alternations" (1993), as extended by VerbNet 3.4 (say-37.7,
 * tell-37.2, complain-37.8, advise-37.9, confess-37.10, judgment-33, consider-29.9, indicate-78, beg-58.2, order-60.1); members are those
 * that PolNeAR's training part (Newell, Margolin & Ruths, 2018) uses as cues more often than not. A lemma stands in
 * one group only.
 */
export interface CueVerbs {
  readonly name: string;
  readonly frame: Frame;
  readonly lemmas: readonly string[];
  /** Sentences in which a verb of the group is a cue. */
  readonly flags: readonly string[];
  /** Sentences in which one stands and is none. */
  readonly passes: readonly string[];
}

/**
 * What stands beside the verb.
 * `speech`: a clause, a quotation or a short object ("said that …", "…, he said", "announced a plan").
 * `address`: the same behind the person addressed ("told him that …").
 * `judgment`: what is judged ("criticized the plan", "accused him of …"), often with words quoted.
 * `belief`: a clause alone ("believes that …"); a bare object is none ("feels the cold").
 */
export type Frame = 'speech' | 'address' | 'judgment' | 'belief';

/** The group whose verbs leave no doubt that somebody speaks. */
const ALOUD = 'judging aloud and nothing else';

export const CUE_VERBS: readonly CueVerbs[] = [
  {
    name: 'saying and writing',
    frame: 'speech',
    lemmas:
      words(`say state note report argue announce explain declare acknowledge claim insist reveal recall conclude
      predict indicate admit deny confirm reply complain emphasize emphasise assert concede reiterate stress remark
      disclose allege contend recount testify proclaim boast joke lament caution write tweet respond answer observe
      mention exclaim vow pledge promise imply suggest estimate speculate reckon retort quip opine stipulate grumble gripe moan muse fret marvel counter hint enthuse chime venture recommend expect`),
    flags: ['The minister said the bridge would close.', 'Police confirmed that two men had been held.'],
    passes: ['The annual report runs to ninety pages.', 'This is a claim.'],
  },
  {
    name: 'saying or something else',
    frame: 'belief',
    lemmas: words(`add show find determine feel think believe hope fear worry doubt suspect assume
      agree maintain continue repeat warn understand know figure`),
    flags: ['Officials believe that the fire began in the kitchen.', 'The study found that sleep helps.'],
    passes: ['He added salt to the soup.', 'She found her keys.'],
  },
  {
    name: 'telling somebody',
    frame: 'address',
    lemmas: words('tell inform assure remind advise notify brief'),
    flags: ['She told reporters that the talks had failed.'],
    passes: ['The bell tells the hour.'],
  },
  {
    name: 'judging',
    frame: 'judgment',
    lemmas:
      words(`accuse criticize criticise praise denounce condemn describe urge reject dismiss decry deride slam blast
      dispute liken characterize characterise portray rebuke call term label dub brand`),
    flags: [
      'The union accused the company of hiding the figures.',
      'She described the plan as “a bad joke.”',
    ],
    passes: ['The accused man wept.'],
  },
  {
    name: ALOUD,
    frame: 'judgment',
    lemmas:
      words(`lambast lambaste berate scold chide castigate chastise admonish upbraid excoriate deplore flay fault laud commend
      congratulate ridicule refute rebut debunk repudiate disavow outline restate underline underscore bemoan rue
      forecast foresee envisage attribute`),
    flags: ['The union lambasted the plan.', 'Ana Ruiz attributed the fall to the weather.'],
    passes: ['The plan was lambasted in May.', 'It was his fault.'],
  },
  {
    name: 'asking for something',
    frame: 'judgment',
    lemmas: words('ask demand request plead beg beseech implore'),
    flags: [
      'The nurses had asked for the ward to be closed.',
      'Neighbours demanded that the gate be locked.',
    ],
    passes: ['The demand was high.'],
  },
];

/** Verbs of judgment that are nothing but words: "lambasted", unlike "backed", "slammed". */
export const JUDGING_ALOUD: ReadonlySet<string> = new Set(
  CUE_VERBS.find(({ name }) => name === ALOUD)?.lemmas,
);

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
