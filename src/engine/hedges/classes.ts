/** The words of a list written with white space between them. */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Word classes of the hedge patterns, as lemmas: words met in reading, filled up with their like. */
export const HEDGE_CLASSES = {
  /** What points to a conclusion without being somebody: "the data suggest". */
  evidence: words(`
    account analysis assessment autopsy behavior behaviour calculation chart clue comment data datum
    decision document email estimate evidence experience experiment fact failure figure filing
    finding footage forecast fossil graph headline history image indication indicator intelligence
    interview investigation language literature log map measurement memo message model move name
    number observation pace paper pattern photo photograph picture poll polling projection rate
    reaction reading record recording remark report research response result return review sample
    scan science score sign signal silence simulation size statistic study success survey test
    theory timeline timing title transcript trend trial tweet video wording work
  `),
  /** Perception, thought and managing: with these, "could" tells what somebody was able to do. */
  ability: words(`
    afford bear believe breathe choose count find handle identify imagine manage reach read recall
    recognise recognize remember resist sense sing sleep smell speak stand swim taste tell
    understand walk watch write
  `),
  pronoun: words(`
    anybody anyone everybody everyone he i one people she someone they we you
  `),
  /** What is done on a date that is already fixed. */
  schedule: words(`
    address announce appear arrive attend begin brief close come conclude convene debate deliver
    depart discuss end file finish fly gather go hear hold host introduce issue join land last launch
    leave meet open perform play present publish release resume return sign speak start submit
    testify travel unveil visit vote
  `),
  /** What somebody may become for a seller, a recruiter or a court: roles, not doubts. */
  prospect: words(`
    advertiser applicant bidder buyer client consumer customer donor employee employer energy
    investor juror mate member patient reader recruit sponsor student subscriber suitor supporter
    tenant user viewer voter
  `),
  superlative: words(`
    all anything best biggest broadest clearest closest earliest every everything fastest fullest
    greatest highest largest latest least lowest most only simplest smallest strongest toughest
    widest worst
  `),
  be: words(`
    'm 're 's am are be been being is was were
  `),
  not: words(`
    barely hardly n't never nor not scarcely
  `),
} as const satisfies Record<string, readonly string[]>;

/** Words of crime and courts, as lemmas: where they stand near, "alleged" and its like are what the law requires. */
export const CRIME_WORDS: ReadonlySet<string> = new Set(
  words(`
    abduct abduction abuse accomplice arraign arraignment arrest arson arsonist assailant assault
    attacker bail bombing bribe bribery burglar burglary convict conviction court courthouse crime
    criminal custody defendant detective embezzle embezzlement extortion extradite extradition
    felony fraud gunman homicide indict indictment jail jury kidnap kidnapping killer launder
    laundering lawsuit magistrate manslaughter misdemeanor molest murder murderer offence offender
    offense parole perjury plaintiff plead police prison prosecute prosecution prosecutor rape
    rapist robber robbery sheriff shooter shooting smuggle smuggler smuggling stab stabbing sue
    terrorist theft thief trafficker trafficking tribunal victim warrant
  `),
);
