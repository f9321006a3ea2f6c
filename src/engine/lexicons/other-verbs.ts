/**
 * Verbs that are no reporting verbs, yet are taken for cues: what people do, what they do with words, and how they stand to a thing.
 * Whether a clause or quoted words beside one are a report ("shouted that …") is not decided here. Lemmas in lower case.
 *
 * Groups follow Levin, "English Verb Classes and Alternations" (1993), as extended by VerbNet 3.4 (class numbers in the names).
 * Acts are those that PolNeAR's training part (Newell, Margolin & Ruths, 2018) uses as cues in less than a third of their places.
 */
export interface OtherVerbs {
  readonly name: string;
  readonly sort: VerbSort;
  readonly lemmas: readonly string[];
  /** Sentences in which a verb of the group stands and nothing is attributed. */
  readonly passes: readonly string[];
  /** Sentences in which one stands and something is attributed: to its subject, or by another word. */
  readonly flags: readonly string[];
}

/**
 * `act`: done, not said ("signed the bill"); by itself no attribution. `speech-act`: done with words, of which the sentence gives only the
 * topic ("talked about taxes"); where it did not happen, nothing was said. `attitude`: what somebody holds or wants ("opposes the
 * bill"); not wanting a thing is an attitude, too.
 */
export type VerbSort = 'act' | 'speech-act' | 'attitude';

export const OTHER_VERBS: readonly OtherVerbs[] = [
  {
    name: 'giving and sending (11, 13.1–13.3)',
    sort: 'act',
    lemmas:
      words(`give hand lend loan sell pay refund serve donate contribute distribute submit tender return surrender transfer send ship mail
      forward deliver supply feed award grant`),
    passes: ['Three ministers handed in their keys.', 'The court sent the case back to the lower bench.'],
    flags: ['The minister handed in her keys and said she would not return.'],
  },
  {
    name: 'getting and keeping (13.5, 15.1)',
    sort: 'act',
    lemmas: words(
      `get buy obtain acquire gain win earn collect receive inherit secure hold keep carry bring take steal seize rent lease`,
    ),
    passes: ['The council bought the old mill for a museum.'],
    flags: ['The council bought the mill, which the mayor said was a bargain.'],
  },
  {
    name: 'putting and removing (9, 10)',
    sort: 'act',
    lemmas: words('put place set install position remove withdraw oust expel evict strip turn raise lower'),
    passes: ['The guards removed the banners.'],
    flags: ['The guards removed the banners, according to a witness.'],
  },
  {
    name: 'moving (51, 47.8)',
    sort: 'act',
    lemmas: words(
      'go come leave enter arrive travel run walk march drive fly flee join follow pursue escape visit cross climb sail retreat',
    ),
    passes: ['The president went to see the flooded villages.'],
    flags: ['The president went to the villages and said help would come.'],
  },
  {
    name: 'hitting, killing, destroying (18, 42, 44)',
    sort: 'act',
    lemmas: words(
      'hit strike shoot kill bomb stab beat punch injure wound destroy demolish burn arrest capture raid detain jail',
    ),
    passes: ['In reply, the navy bombed a warehouse on the coast.'],
    flags: ['The navy bombed a warehouse, two officers said.'],
  },
  {
    name: 'making (26, 29.2)',
    sort: 'act',
    lemmas: words(
      'make create construct build form found establish launch file draft sign enact pass adopt publish release issue produce design',
    ),
    passes: ['Two charities filed suit against the county.', 'Most countries signed the treaty.'],
    flags: ['Two charities filed suit, saying the county broke the law.'],
  },
  {
    name: 'changing (45)',
    sort: 'act',
    lemmas: words(
      'change alter amend cut slash reduce increase expand extend boost improve weaken strengthen restore modernise modernize',
    ),
    passes: ['The state had extended the deadline after the storm.'],
    flags: ['The state extended the deadline because, it said, roads were shut.'],
  },
  {
    name: 'beginning and ending (55)',
    sort: 'act',
    lemmas: words('begin start end halt stop cancel suspend resume finish complete quit'),
    passes: ['The club suspended its captain for a month.'],
    flags: ['The club suspended its captain after he admitted that he had cheated.'],
  },
  {
    name: 'meeting and fighting (36)',
    sort: 'act',
    lemmas: words(
      'meet marry fight battle compete interrupt gather assemble convene vote play perform dance',
    ),
    passes: ['A group of senators met the envoy to discuss the files.'],
    flags: ['A group of senators met the envoy and told him to resign.'],
  },
  {
    name: 'appointing and ruling (29.1, 64, 67)',
    sort: 'act',
    lemmas: words(
      'appoint elect nominate hire fire recruit impose authorize authorise ban bar block outlaw sanction lift',
    ),
    passes: ['Parliament imposed a curfew on three towns.'],
    flags: ['Parliament imposed a curfew, arguing that it would save lives.'],
  },
  {
    name: 'seeing and hearing (30.1)',
    sort: 'act',
    lemmas: words('watch spot overhear glimpse attend'),
    passes: ['Thousands watched the boats leave.'],
    flags: ['Thousands watched the boats leave, police said.'],
  },
  {
    name: 'helping and defying (72, 77)',
    sort: 'act',
    lemmas: words('help aid assist protect rescue save obey defy violate comply break breach'),
    passes: ['Farmers defied the ban and drove into the square.'],
    flags: ['Farmers defied the ban, which they called a joke.'],
  },
  {
    name: 'having, causing, needing (47, 59, 27)',
    sort: 'act',
    lemmas: words(
      'have own include contain feature require need involve face lack force cause lead trigger spend invest fund finance use',
    ),
    passes: ['The plan requires a deposit of half the price.'],
    flags: ['The plan requires a deposit, the bank says.'],
  },
  {
    name: 'pushing and promoting',
    sort: 'act',
    lemmas: words('push promote advance pressure press mobilise mobilize campaign lobby'),
    passes: ['Her government promoted schooling for girls.'],
    flags: ['Her government promoted schooling for girls because, she wrote, “nobody else would.”'],
  },
  {
    name: 'trying and managing (61)',
    sort: 'act',
    lemmas: words('try attempt manage fail struggle prepare'),
    passes: ['The rebels tried to persuade a second garrison to give up.'],
    flags: ['The rebels tried to persuade the garrison, a captain said.'],
  },
  {
    name: 'what moves others to feel (31.1)',
    sort: 'act',
    lemmas: words('surprise frustrate irritate shock please amuse delight annoy astonish'),
    passes: ['The magazine has long irritated presidents.'],
    flags: ['The magazine has irritated presidents, its editor said.'],
  },
  {
    name: 'talking, citing, praising (37.1, 37.5, 33)',
    sort: 'speech-act',
    lemmas:
      words(`talk speak discuss address refer point cite quote reference endorse thank apologize apologise brag rail
      protest comment elaborate tout applaud hail salute mock
      credit attack identify name specify clarify`),
    passes: ['The coach has not apologised for the remarks.'],
    flags: ['The coach apologised for the remarks.', 'The coach talked about the need for a new stand.'],
  },
  {
    name: 'wanting and standing to a thing (31.2, 32)',
    sort: 'attitude',
    lemmas:
      words(`support oppose back favor favour prefer advocate champion defend resent regret like dislike love hate admire respect value
      trust distrust mourn appreciate enjoy disapprove approve want wish desire intend plan aim seek refuse decline threaten question
      challenge view regard consider deem recognize recognise see propose offer voice express rule decide judge`),
    passes: ['The new bridge would offer a way around the town.'],
    flags: ['The union opposes the plan.', 'Most bakers do not want a ban on plastic bags.'],
  },
  {
    name: 'finding out (14, 84)',
    sort: 'attitude',
    lemmas: words('learn hear discover realise realize'),
    passes: ['The orchestra will learn a new piece.'],
    flags: ['A private clinic in Leeford used expired vaccines for six months, the BBC has learned.'],
  },
];

/** The sort of each of these verbs, by lemma. */
export const VERB_SORTS: ReadonlyMap<string, VerbSort> = new Map(
  OTHER_VERBS.flatMap(({ sort, lemmas }) => lemmas.map((lemma) => [lemma, sort] as const)),
);

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
