/** The words of a list written with white space between them. */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Word classes of the response patterns, as lemmas. */
export const RESPONSE_CLASSES = {
  /** What a reporter sends or asks. */
  inquiry: words(`
    call comment correspondence email e-mail fax inquiry enquiry interview letter message note outreach phone
    query question request telephone text voicemail reporter
    calls comments emails e-mails inquiries letters mail mails messages queries questions requests texts
  `),
  /** What can be denied. */
  accusation: words(`
    accusation account accuracy allegation idea assertion assessment attack blame characterization
    characterisation charge claim collusion conclusion contention criticism culpability depiction
    description existence finding guilt implication impression perception innuendo insinuation intention interpretation
    involvement knowledge lie link lying misconduct motive narrative notion portrayal premise
    reporting report role rumor rumour speculation statement story suggestion theory tie version
    wrongdoing
  `),
  /** What somebody denies who stands accused of it. */
  offence: words(`
    abuse adultery arson assault battery bribery bullying cheating collusion conspiracy corruption discrimination doping embezzlement
    espionage extortion fraud guilt harassment involvement knowledge manslaughter match-fixing misconduct murder negligence perjury
    plagiarism racism rape affray blackmail burglary driving hacking kidnap kidnapping laundering possession robbery terrorism trespass smuggling spying stealing theft treason wrongdoing
  `),
  /** What people are accused of doing: where somebody says that they did not, it is a denial. */
  misdeed: words(`
    abuse assault attack authorize authorise betray bribe met meet meddle bully cheat collude commit conceal conspire coordinate deceive
    defraud discriminate embezzle forge harass harm interfere intimidate kill leak lie manipulate
    mislead misuse murder plagiarize plot rape rig rob smuggle spy steal tamper 
    threaten torture violate 
    abused assaulted attacked authorized authorised betrayed bribed bullied cheated colluded committed concealed
    conspired coordinated deceived defrauded discriminated embezzled forged harassed harmed hid 
    interfered intimidated killed leaked lied manipulated misled misused murdered plagiarized plotted raped rigged robbed
      smuggled spied stole stolen tampered threatened tortured violated 
  `),
  /** What somebody who is accused of something says that there was none of. */
  affair: words(`
    affair bribe bribery collusion complicity conflict conspiracy corruption coverup cover-up deception discrimination favoritism favouritism
    fraud impropriety intent intention interference irregularity kickback link malice malpractice misconduct negligence plot pressure
    quid racism scandal wrongdoing
    irregularities links kickbacks bribes
  `),
  /** What nobody guilty would say that they did. */
  signed: words(`
    approve approved authorise authorised authorize authorized instruct instructed intend intended order ordered own owned promise
    promised pocket pocketed send sent sign signed spread touch touched use used
  `),
  /** What one calls a claim that one does not think worth an answer. */
  gossip: words(`
    conjecture distraction fantasy fairytale gossip hearsay hogwash hysteria innuendo noise politics publicity scaremongering scare-mongering speculation
    speculative sensationalist stunt tittle-tattle hot ploy grandstanding
  `),
  /** What one calls a claim that nothing supports. */
  fabrication: words(`
    baseless bogus fabricated fabrication false falsehood fiction groundless hoax lie meritless slander smear unfounded untrue
    libelous slanderous defamatory fake invented
  `),
  /** What one calls a claim that one denies. */
  falsehood: words(`
    absurd baseless bogus fabricated fabrication false falsehood fiction groundless inaccurate incorrect
    invented invention laughable libelous propaganda lie ludicrous meritless misleading nonsense preposterous
    ridiculous rubbish slander smear unfounded unsubstantiated untrue wrong hoax fake outrageous slanderous
    defamatory politically
  `),
  very: words(
    'absolutely all completely simply just entirely utterly totally patently categorically plainly flatly very wholly 100 percent so',
  ),
  not: words("not n't never nor"),
  /** Who says something of themselves. */
  self: words('he she they it we i his her their its my our'),
  /** How a denial is said where it has no word of its own. */
  saying: words(`
    add argue assert claim declare explain insist maintain protest respond reply say state stress swear tell testify write
    says said told adds added insists insisted maintains maintained
  `),
  person: words('he she they we i you his her their'),
  be: words("be is are was were been being 's 're am"),
} as const satisfies Record<string, readonly string[]>;
