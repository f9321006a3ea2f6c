/** The words of a list written with white space between them. */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Word classes of the hedge patterns, as lemmas: words met in reading, filled up with their like. */
export const HEDGE_CLASSES = {
  /** What points to a conclusion without being somebody: "the data suggest". */
  evidence: words(`
    absence account analysis assessment audit autopsy behavior behaviour benchmark bone calculation chart claim clip clue
    comment comparison context correlation count crater data datum debris decision decline delay design
    difference discovery diary dna document drop email estimate evidence examination excavation experience
    experiment fact failure figure filing finding fingerprint footage forecast fossil fragment gap genome
    graph headline history image increase indication indicator inscription inspection intelligence
    interview investigation isotope lack language layer leak letter literature location log logic map mark
    marking measurement memo message metric model mood move name note number observation outcome pace paper
    pattern phrase photo photograph picture poll polling precedent presence price profile projection
    proximity radar rate ratio reaction reading reasoning record recording remark report research response
    result return review rhetoric rise sample scan schedule science score sediment sequence shape shift sign
    signal silence simulation size skeleton spike statistic structure study success surge survey swab symptom
    tally test theory timeline timing title tone trace transcript trend trial turnout tweet video
    wording work wound wreckage
  `),
  /** Perception, thought and managing: with these, "could" tells what somebody was able to do. */
  ability: words(`
    afford bear believe breathe choose count find handle identify imagine manage reach read recall recite
    recognise recognize remember resist sense sing sleep smell speak stand swim taste tell
    understand walk watch write
  `),
  pronoun: words(`
    anybody anyone everybody everyone he i one people she someone they we you
  `),
  /** What is done on a date that is already fixed. */
  schedule: words(`
    address announce appear arrive attend begin brief close come conclude convene debate deliver
    depart discuss end file finish fly gather hear hold host introduce issue join land last launch
    leave meet open perform play present publish release resume return sign speak start submit
    testify travel unveil visit vote
  `),
  /** What somebody may become for a seller, a recruiter or a court: roles, not doubts. */
  prospect: words(`
    advertiser applicant bidder buyer client consumer customer donor employee employer energy
    investor juror mate member patient reader recruit sponsor student subscriber suitor supporter
    tenant user viewer voter
  `),
  /** To whom rules speak: with these, "may" can tell what is allowed. */
  ruled: words(`
    adult anyone applicant attendee bidder borrower buyer candidate child citizen club company competitor
    consumer customer defendant delegate driver employee employer entrant fan farmer firm guest holder individual
    juror landlord lawyer lender licensee member minor motorist officer operator owner parent participant
    party passenger patient pensioner person player prisoner pupil reader refugee resident seller shareholder ship
    shopper side state student subscriber taxpayer team tenant trader traveller traveler user vehicle vessel
    visitor volunteer voter witness woman worker
  `),
  /** What rules allow or forbid. */
  permitted: words(`
    access accept appeal apply appoint ask attend board borrow bring buy call cancel carry cast change charge choose claim
    collect compete contest cross decline deduct dissolve download drive eat enter exceed exercise file fish fly hunt
    import inspect keep leave levy marry move nominate object opt order own park photograph play proceed publish
    purchase receive refuse register renew repay reproduce request return ride seek sell serve smoke
    speak spend stay submit sue swim tax terminate trade transfer travel use visit vote watch wear withdraw work
  `),
  /** What one does on a permit or by a form: with `ruled`, it hardly ever is a guess. */
  formality: words(`
    apply board bring download enrol enroll enter opt park photograph reapply register renew smoke submit
    wear
  `),
  /** What is forecast. */
  forecast: words(`
    decline delay demand downpour drop drought fall fog flood flooding frost growth gust hail heat heatwave
    increase loss price rain rainfall rate recession recovery rise shortage shower sleet slowdown snow snowfall
    storm sunshine surge swell temperature thunderstorm tide turnout unemployment wave wind
  `),
  /** What lays down rules. */
  rules: words(`
    act agreement bylaw charter code constitution contract directive guideline law legislation lease licence license
    ordinance permit policy regulation rule scheme statute term treaty will
  `),
  /** What is called unlikely because it surprises, though it is so. */
  surprise: words(`
    alliance ally angle bedfellow bestseller bond career celebrity champion coalition combination comeback
    companion couple duo figure friend friendship heir hero hit home icon inspiration journey leader
    location match pair pairing partner partnership path place politician quarter rebel rise role romance setting source
    spot star story success team trio union venue victory villain win winner
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
    attacker bail bombing bribe bribery burglar burglary burgle convict conviction court courthouse crime
    criminal custody defendant detective embezzle embezzlement extortion extradite extradition
    felony fraud gunman homicide hijack hijacker indict indictment jail jury kidnap kidnapping killer launder
    laundering lawsuit magistrate manslaughter misdemeanor molest murder murderer offence offender
    offense parole perjury plaintiff plead police prison prosecute prosecution prosecutor rape
    rapist rob robber robbery sheriff shooter shooting smuggle smuggler smuggling stab stabbing steal sue
    terrorist theft thief trafficker trafficking tribunal victim warrant
  `),
);
