/**
 * Abbreviations that end in a period, by what that period means for the end of a sentence.
 *
 * Provenance: written for Sourcelight from the abbreviations that the Associated Press Stylebook and the Chicago
 * Manual of Style prescribe or list (titles, months, states, companies, units, Latin), nothing from a corpus.
 * In the examples "|" stands where a sentence ends.
 */

/**
 * When a period after the abbreviation ends the sentence, given a space and a capital (or a digit) after it:
 * - `never`: it leads on to what it belongs to ("Sen. Smith", "e.g. Iran")
 * - `before-opener`: only before a capitalised word that hardly begins a name ("the U.S. The", not "the U.S. Senate")
 * - `before-capital`: before any capital, not before a number ("Jan. 5", "p. 12")
 */
export type AbbreviationRule = 'never' | 'before-opener' | 'before-capital';

export interface AbbreviationClass {
  readonly id: string;
  readonly rule: AbbreviationRule;
  /** Words before which even a capital begins no sentence, in lower case. */
  readonly except?: readonly string[];
  /** Lower case, with the period. */
  readonly words: readonly string[];
  /** Only with a capital, because the same letters are a word ("Sat." and "sat.", "Ill." and "ill."). */
  readonly capitalOnly?: boolean;
  /** The same letters are a word: the period belongs to the abbreviation only before a number ("no. 5", "no."). */
  readonly alsoWord?: boolean;
  readonly examples: readonly string[];
}

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

const CALENDAR_AND_ZONES = list(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thurs. fri. sat. sun.
  est edt et cst cdt ct mst mdt mt pst pdt pt gmt bst utc cet eastern central pacific mountain greenwich`);

export const ABBREVIATIONS: readonly AbbreviationClass[] = [
  {
    id: 'title',
    rule: 'never',
    capitalOnly: true,
    words: list(`
      mr. mrs. ms. mx. messrs. mmes. dr. drs. prof. sen. sens. rep. reps. gov. govs. pres. amb. asst. atty. supt. hon. rev.
      fr. msgr. bro. gen. lt. col. maj. capt. cpt. cmdr. comdr. adm. sgt. pfc. pvt. cpl. spc. brig. ens. insp. det. cllr.
      sra. mme. mlle. ald. treas. mt. ft. mts.`),
    examples: ['Sen. Jane Doe and Lt. Gov. Ann Roe met Dr. Lee.', 'He said thanks, bro. | They left.'],
  },
  {
    id: 'leads-on',
    rule: 'never',
    words: list('e.g. i.e. vs. v. cf. viz. approx. incl. esp. aka. a.k.a. d/b/a.'),
    examples: ['Some states, e.g. Ohio, left.', 'In Roe v. Wade and Miller vs. Smith it ruled.'],
  },
  {
    id: 'month',
    rule: 'before-capital',
    words: list('jan. feb. apr. aug. sept. sep. oct. nov. dec. jun. jul.'),
    examples: ['It began on Jan. 5 and ended in Dec. 2019.', 'It began in Jan. | Nobody came.'],
  },
  {
    id: 'day',
    rule: 'before-capital',
    capitalOnly: true,
    alsoWord: true,
    words: list('mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun. mar.'),
    examples: ['It opens Sat. 5 p.m. and Mar. 3.', 'That is where he sat. | 5 people watched.'],
  },
  {
    id: 'number',
    rule: 'before-capital',
    alsoWord: true,
    words: list(
      'no. nos. p. pp. vol. vols. fig. figs. art. arts. sec. sect. ch. chap. par. para. eds. ver. tel. ext. pt.',
    ),
    examples: ['She finished No. 2 on p. 5.', 'She said no. | He agreed.'],
  },
  {
    id: 'time',
    rule: 'before-capital',
    except: CALENDAR_AND_ZONES,
    words: list('a.m. p.m.'),
    examples: ['It began at 5 p.m. Monday and at 7 a.m. EST on Friday.', 'It began at 5 p.m. | Police came.'],
  },
  {
    id: 'company',
    rule: 'before-opener',
    capitalOnly: true,
    words: list(
      'inc. corp. co. cos. ltd. llc. l.l.c. bros. plc. assn. univ. dept. dist. intl. mfg. s.a. n.v. l.p. llp. l.l.p.',
    ),
    examples: ['Apple Inc. Chief Executive Tim Cook spoke.', 'He left Apple Inc. | The company declined.'],
  },
  {
    id: 'after-a-name',
    rule: 'before-opener',
    capitalOnly: true,
    words: list('jr. sr. snr. jnr. esq. ph.d. m.d. d.d.s. r.n. m.a. b.a. m.b.a. j.d. ll.b. ret.'),
    examples: ['Martin Luther King Jr. Day came.', 'She spoke of King Jr. | He had led them.'],
  },
  {
    id: 'place',
    rule: 'before-opener',
    capitalOnly: true,
    words: list(`
      n.y.c. w.va. ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. kans. ky. la. md. mass. mich. minn. miss. mo.
      mont. neb. nebr. nev. okla. ore. pa. penn. tenn. tex. va. vt. wash. wis. wisc. wyo. ont. que. alta. sask.
      st. ste. ave. blvd. rd. ln. sq. hwy. bldg. apt. pkwy.`),
    examples: [
      'The U.S. Senate met in St. Louis, Mo.',
      'He left the U.S. | The party stayed.',
      'They live on Main St. | It is quiet.',
      'She felt ill. | Smith left.',
    ],
  },
  {
    id: 'unit',
    rule: 'before-capital',
    alsoWord: true,
    words: list('lb. lbs. oz. kg. km. mi. mph. min. mins. hr. hrs. yd. yds. tbsp. tsp. gal. pct. mil. bn.'),
    examples: ['It weighs 5 oz. 3 of them fit.', 'It weighs 5 lbs. | Nobody lifted it.'],
  },
  {
    id: 'and-so-on',
    rule: 'before-capital',
    words: list('etc. al. ibid. seq. misc. est. govt. natl.'),
    examples: ['Lee et al. 2019 found it.', 'They sell tea, coffee, etc. | Nobody buys it.'],
  },
];

/**
 * Names that hold a mark which elsewhere ends a sentence, by their last word in lower case. They end one only
 * before a capitalised opener. Provenance: brands and titles with an exclamation mark in everyday news.
 */
export const EXCLAIMED_NAMES: readonly string[] = list('yahoo jeopardy oklahoma jeb e panic yum joomla');

/** An abbreviation as the text spells it; a capital alone is an initial and none of these. */
export function findAbbreviation(lower: string, capitalised: boolean): AbbreviationClass | undefined {
  return BY_WORD.get(lower) ?? (capitalised ? BY_CAPITALISED_WORD.get(lower) : undefined);
}

const BY_WORD = new Map<string, AbbreviationClass>();
const BY_CAPITALISED_WORD = new Map<string, AbbreviationClass>();
for (const entry of ABBREVIATIONS) {
  const map = entry.capitalOnly ? BY_CAPITALISED_WORD : BY_WORD;
  for (const word of entry.words) if (!map.has(word)) map.set(word, entry);
}
