import { listed } from './word-list.ts';

/**
 * Words around an outlet’s name that say whether something was heard through it.
 *
 * Provenance: compiled for Sourcelight from the label guide’s examples ("told the BBC", "first reported by", "in an
 * interview with Fox News") and their like in PolNeAR’s training articles. tests/engine/sources/relay.test.ts shows for
 * each group what it finds and what it must pass by.
 */
export const relayWords = {
  /** "told CNN" */
  told: listed('told, tells, tell, telling, assured, informs, informed'),
  /** "citing Reuters" */
  citing: listed('citing, cites, cited, quoting, quotes, per, via'),
  /** Behind the name: "a CNBC interview". */
  interviews: listed('interview, interviews, appearance'),
  /** Behind the name, where the outlet is a host, a maker or an employer: "CNN debate", "Fox News executives". */
  otherUses: listed(`
    debate, debates, forum, town, poll, polls, executive, executives, employee, employees, building, headquarters, camera, cameras, owner, chairman, ceo, president, viewers, readers, contributor, parent, founder, endorsement, stock, shares, staff, reporters, journalists, lawyers, audience, audiences, listeners, subscribers, management, board, bosses`),
  /** Before "to" and "with": "in a statement to CNN", "in an interview with". */
  spoken: listed(`
    interview, interviews, interviewed, conversation, conversations, statement, statements, comment, comments, remarks, email, e-mail, emails, letter, message, spoke, speak, speaking, speaks, talked, talking, talks, said, says, sat, appearance, exclusively, call, phone, note, wrote, writing, confirm, confirms, confirmed, admit, admits, admitted, explain, explains, explained, reveal, reveals, revealed, down, response, respond, responded, responding, reply, replied, replies, answer, answered, declined, q&a, chat, discussion, according, session`),
  /** Cues behind which "to" leads to whoever heard it: "confirmed the plan to the Courier". */
  telling: listed(`
    confirm, confirms, confirmed, describe, describes, described, explain, explains, explained, recount, recounts, recounted, admit, admits, admitted, reveal, reveals, revealed, disclose, discloses, disclosed, detail, details, detailed, outline, outlined, acknowledge, acknowledges, acknowledged, defend, defends, defended, lament, lamented,
    hint, hints, hinted, complain, complains, complained, deny, denies, denied, express, expressed, relay, relayed`),
  /** Before a name, behind "told": people who ask on behalf of a show. */
  hosts: listed('host, podcaster, presenter, interviewer, anchor, broadcaster, livestreamer, youtuber'),
  /** Somebody is a guest somewhere: what they say next, they say there. */
  appearing: listed(`
    appeared, appears, appearing, appearance, spoke, speaks, speaking, talked, talks, opened, opens, sat, joined, joins, guest, guested, interview, interviewed, discussed, discusses`),
  /** Before "to", of records: "files leaked to the Courier". */
  shared: listed('leaked, handed, provided, given, shown, supplied, passed, forwarded, released'),
  /** Before "for": "in a column for". */
  written: listed(
    'column, essay, article, piece, editorial, story, report, wrote, writes, writing, written, analysis, commentary',
  ),
  /** Before "by": "first reported by". */
  published: listed(`
    reported, published, quoted, cited, interviewed, obtained, released, aired, broadcast, asked, seen, reviewed, conducted, report, article, story, investigation, survey, posted, relayed, carried, disclosed, revealed, viewed, verified, editorial, sent, submitted, reached, pressed, saying, telling`),
  /** Before "of": "the broadcast of". */
  editions: listed('edition, broadcast, episode, airing, taping, installment, instalment, issue, segment'),
  /** Before "on" and "in", where no words are heard: "time on MSNBC", "an ad in the Post". */
  notPlaces: listed(
    'time, career, effect, attack, attacks, ad, ads, based, job, shares, stake, confidence, interest, trust, pressure, lawsuit, wake, role, work, worked, works, working, employed',
  ),
  /** Words that may stand between a preposition and the outlet’s name. */
  attributes: listed(`
    the, a, an, this, his, her, their, last, local, conservative, liberal, british, american, german, french, russian, israeli, cable, network, state, public, talk, radio, tv, television, morning, daily, weekly, sister, rival, anchor, host, reporter, correspondent, program, show, interview, column, editorial, essay, article, story, piece, newspaper, magazine, broadcaster, tabloid, broadsheet, agency, site, website, outlet, podcast, channel, station, news, financial, sports, tuesday, wednesday, recent, exclusive, new`),
  /** Descriptions of outlets that mean too much else to count alone. */
  vagueAlone: listed(
    'media, show, program, programme, channel, station, daily, weekly, journal, network, news, paper, platform',
  ),
  /** Before "interview": "in a radio interview". */
  broadcast: listed('radio, television, tv, televised, broadcast, podcast, magazine, newspaper, cable'),
  /** Behind "in the" and "during the", after an outlet was named: where somebody speaks. */
  sessions: listed('interview, chat, conversation, episode, broadcast, appearance, discussion'),
  /** Behind "told", after an outlet was named: those who hear it. */
  hearers: listed('listeners, viewers, readers'),
  /** Verbs by which a reporter passes on an outlet’s findings. */
  reporting: listed(
    'report, reports, reported, write, writes, wrote, reveal, revealed, reveals, find, found, finds, say, says, claim, claims, claimed, note, notes, noted, add, adds, added',
  ),
  /** Occasions that are nobody’s scoop: whoever was there heard it. */
  openOccasions: listed(`
    rally, rallies, speech, statement, tweet, tweeted, tweets, twitter, facebook, instagram, reporters, conference, briefing, hearing, testimony, testified, debate, forum, event, letter, email, e-mail, memo, crowd, audience, senate, press`),
  /** Before "website" or "channel": whose own it is. */
  owners: listed(
    'club, team, official, company, party, own, federation, league, university, ministry, campaign, government, school',
  ),
  /** People who report for an outlet. */
  reporters: listed('reporter, correspondent, journalist, columnist, writer, editor, blogger'),
  /** Those who see and hear for an outlet: what they watched, it witnessed. */
  eyes: listed('reporter, journalist, correspondent, photographer, videographer, crew'),
} as const;

/**
 * "The Courier ran a feature on …": verbs by which an outlet brings out a piece, and nouns for pieces that a whole article may be about.
 *
 * Provenance: compiled for Sourcelight from the words in which press reviews speak of other outlets’ pieces.
 */
export const publishedPieces = {
  verbs: listed(
    'ran, runs, published, publishes, aired, airs, broadcast, printed, carried, features, featured, devoted, profiled, posted',
  ),
  nouns: listed(
    'feature, profile, story, article, piece, interview, documentary, essay, column, exposé, podcast, segment, portrait, special',
  ),
} as const;

/** Phrases for news without saying whose: "local media", "news reports". */
export const newsPhrase =
  /\b(?:(?:news|media|press|newspaper|published|local|tv|television|radio|wire) reports?|(?:local|state|national|foreign|international|israeli|american|u\.s\.) (?:media|press|television|tv|radio)|news (?:outlets|organizations|organisations|agencies|accounts|stories|sites)|newspapers|media (?:outlets|accounts)|press accounts|tabloids|investigative reporting)\b/;
