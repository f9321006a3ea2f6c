import { listed } from './word-list.ts';

/**
 * Words beside a name nobody knows that show that it is an outlet's: "Fenwatch's reporter", "an article in Fenwatch".
 *
 * Provenance: compiled for Sourcelight from how articles of many countries take over other outlets' news.
 * tests/engine/sources/outlet-evidence.test.ts shows for each group what it finds and what it must pass by.
 */
export const outletSigns = {
  /** Behind a possessive: what only outlets make. Reports and investigations are others' as well. */
  work: listed('story, stories, scoop, exposé, article, articles, reporting, newsroom, coverage, editorial'),
  /** Right behind the name. */
  staff: listed('reporter, reporters, correspondent, journalist, journalists, columnist, interview'),
  /** Companies report earnings, so that these alone prove nothing. */
  reports: listed('reported, reports, revealed, reveals'),
  /** Before "by" and the name: what outlets do with records and people. */
  handled: listed('seen, obtained, reviewed, viewed, interviewed, quoted, reported, published, spotted'),
  /** Before "in", "by", "from" and the name. */
  pieces: listed('article, articles, story, interview, column, editorial, exposé, scoop, podcast'),
  /** Before "told" or "spoke to" and the name: people whom only outlets quote. */
  insiders: listed('sources, source, insiders, insider, pal, pals, tipster, tipsters'),
  /** Beside a title in quotation marks: what is on the air. */
  aired: listed('podcast, programme, program'),
} as const;

/** Call signs of American stations, which are outlets wherever they are told things or report: "told WKYV". */
export const callSigns = {
  pattern: /^[KW][A-Z]{3}(?:-(?:TV|FM|AM|DT))?$/,
  /** Bodies whose initials look the same. */
  others: listed('wada, kpmg, kfor, wipo, wasp, kkrs, waco, kfcs, wwii, wnba, kuka'),
} as const;

/**
 * How an article speaks of its own outlet, which asks but is never cited. The evidence
 * is thin (docs/decisions/0009-who-only-asks-is-the-article-s-own.md).
 *
 * Provenance: compiled for Sourcelight from notes on verification and requests for comment in news agencies' and papers' articles.
 * tests/engine/sources/own-outlets.test.ts shows what they find.
 */
export const ownSigns = {
  /** Behind the name, in lower case, words parted by a blank. */
  inquiring:
    /^(?:could not|couldn't|could n't|was not able to|was unable to|has not been able to|has not) (?:[a-z]+ )?(?:verify|verified|confirm|confirmed|reach|authenticate)\b|^(?:has|have|had) (?:reached out|contacted|approached|asked|sought)\b/,
  reporting: listed(
    'reported, reports, said, says, found, revealed, reveals, published, writes, wrote, claims, claimed, notes, noted, added, adds, understands, cited, citing, quoted, quotes, broke, obtained',
  ),
} as const;
