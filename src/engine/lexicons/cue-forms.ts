import { WordSet } from './word-list.ts';

/**
 * Verbs, auxiliaries and nouns by whose form a cue is found or ruled out. Verbs that report stand in `cue-verbs.ts`, those that look like
 * it in `other-verbs.ts`.
 */

export const MAINTAINING = new WordSet({
  decides: 'verbs that report where a clause follows; with an object they don’t',
  provenance: 'Compiled for Sourcelight: verbs of belief and of keeping, which are transitive, too.',
  shouldFlag: [
    'Ana Ruiz maintained the drug could still help.',
    'Local farmer Col Jessup reckons he lost 400 sheep.',
  ],
  shouldPass: ['She maintains the garden.', 'He believed in hard work.'],
  words: 'maintain, believe, think, hope, fear, suspect, reckon, feel, doubt, figure',
});

export const HEARSAY_PASSIVES = new WordSet({
  decides: 'passives with “to” or “that” behind which nobody stands: “is said to”',
  provenance:
    'Compiled for Sourcelight: verbs of saying and thinking that form the passive with an infinitive.',
  shouldFlag: ['He is expected to resign.', 'The price is expected to fall.'],
  shouldPass: ['They know what to expect.'],
  words: `
    say, believe, think, expect, report, allege, understand, fear, suspect, claim, assume, know, learn, gather, rumor,
    rumour, tip`,
});

export const RULING = new WordSet({
  decides: 'verbs that report with a clause behind “that”; with an object they are acts',
  provenance:
    'Compiled for Sourcelight: verbs of courts, elders and posts that also mean to govern, to keep and to send.',
  shouldFlag: ['The umpires held that the ball was out.', 'The theory holds that prices fall.'],
  shouldPass: ['Members can vote by post.', 'He said the bridge might not hold.'],
  words: 'rule, hold, post',
});

export const ACCUSING_PASSIVES = new WordSet({
  decides: 'passives by themselves behind which nobody stands: “was accused”',
  provenance:
    'Compiled for Sourcelight: verbs of blame; the label guide counts "was accused of" as nobody’s word.',
  shouldFlag: ['Mr. Hale has been accused of fraud.', 'The newspaper was accused of bad taste.'],
  shouldPass: ['She accused him of lying.'],
  words: 'accuse, criticize, criticise, blame, condemn, denounce',
});

export const RECORDED_IN = new WordSet({
  decides: 'passives that report where a record follows: “was named in court papers”',
  provenance: 'Compiled for Sourcelight: verbs of naming, describing and listing.',
  shouldFlag: [
    'The clerk was named in court papers as a suspect.',
    'The steps are outlined in a letter to staff.',
  ],
  shouldPass: ['The clerk was named after his uncle.', 'The steps are outlined in white paint.'],
  words: `
    name, describe, list, mention, quote, cite, detail, outline, accuse, identify, document, allege, depict, portray, state,
    disclose, explain, summarise, summarize, reference`,
});

export const SEEING_AS = new WordSet({
  decides: 'verbs that tell somebody’s view with “as”',
  provenance: 'Compiled for Sourcelight: verbs of regarding and presenting that take "as".',
  shouldFlag: ['The bird has been wrongly described as a gull.'],
  shouldPass: ['He was able to tout his record.'],
  words: 'see, view, regard, hail, bill, describe, tout, perceive',
});

export const CALLING = new WordSet({
  decides: 'verbs that give a thing somebody’s name for it: “what the mayor calls progress”',
  provenance: 'Compiled for Sourcelight: verbs of naming and judging that take an object and its complement.',
  shouldFlag: ['The move ended what analysts consider the worst strike in years.'],
  shouldPass: ['They asked what to call the bridge.'],
  words: 'call, term, dub, label, brand, deem, consider',
});

export const REFUSING = new WordSet({
  decides: 'verbs of not answering with “to”',
  provenance: 'Compiled for Sourcelight: the two verbs of refusal that take "to".',
  shouldFlag: ['Enrolment declined to 300 pupils.'],
  shouldPass: ['The horse refused to jump.'],
  words: 'decline, refuse',
});

export const ANSWERING = new WordSet({
  decides: 'verbs whose negation is silence: “did not respond”',
  provenance: 'Compiled for Sourcelight: verbs of answering; silence itself is a response (`responses/`).',
  shouldFlag: ['The agency did not comment.', 'The books were not returned.'],
  shouldPass: ['He answered every question.'],
  words: 'respond, reply, comment, answer, return',
});

export const HEARSAY_ADVERBS = new WordSet({
  decides: 'adverbs that report without a source',
  provenance: 'Compiled for Sourcelight: the adverbs of hearsay; the label guide has them as nobody’s word.',
  shouldFlag: ['The bank reportedly closed.'],
  shouldPass: ['“It reportedly closed,” she said.'],
  words: 'reportedly, allegedly, supposedly, purportedly',
});

export const SURFACING = new WordSet({
  decides: 'verbs of reports that nobody made: “reports surfaced”',
  provenance: 'Compiled for Sourcelight: verbs of coming to light.',
  shouldFlag: ['Reports emerged of a delay.'],
  shouldPass: ['It emerged from the fog at noon.'],
  words: 'emerge, surface, circulate',
});

export const EMERGING_THAT = new WordSet({
  decides: 'verbs of an “it” that becomes known',
  provenance: 'Compiled for Sourcelight: verbs of coming to light that take a clause behind "it".',
  shouldFlag: ['It has emerged that the gate was never locked.'],
  shouldPass: ['It emerged from the fog at noon.'],
  words: 'emerge, transpire',
});

export const RUMOURS = new WordSet({
  decides: 'nouns for reports that surface',
  provenance: 'Compiled for Sourcelight: nouns for reports of which nobody is said to be the author.',
  shouldFlag: ['Reports emerged in June of more.'],
  shouldPass: ['He denied the allegation.'],
  words: 'report, rumor, rumour, allegation, claim',
});

export const SHOWING = new WordSet({
  decides: 'plural verbs at a sentence’s end that a tagger takes for nouns: “…, the figures show.”',
  provenance:
    'Compiled for Sourcelight: verbs by which records speak, whose plural is also a noun or an infinitive.',
  shouldFlag: ['The crane was cracked, documents obtained by the Ledger show.'],
  shouldPass: ['She suggests adding salt.'],
  words: 'show, suggest, indicate, reveal, say, find, report, state, allege, claim, note, detail, confirm',
});

export const PUTTING = new WordSet({
  decides: 'verbs of “as she put it”',
  provenance: 'Compiled for Sourcelight: verbs of phrasing with "it" for an object.',
  shouldFlag: [
    'As Ana Ruiz put it, the mill holds all the cards.',
    'To hear Tom Hale tell it, the mill is finished.',
  ],
  shouldPass: ['They could see their pensions cut.'],
  words: 'put, tell, see, describe, phrase',
});

export const SEEING = new WordSet({
  decides: 'verbs of what a reporter was there for',
  provenance: 'Compiled for Sourcelight: verbs of perception in the past tense.',
  shouldFlag: ['A Marsh Courier reporter watched the bridge close.'],
  shouldPass: ['The neighbour heard the bell.'],
  words: 'saw, watched, witnessed, observed, counted, heard, noticed',
});

export const MISTAKEN_FOR_NOUNS = new WordSet({
  decides: 'records’ verbs that a tagger takes for nouns',
  provenance: 'Compiled for Sourcelight: verbs of `record-verbs.ts` whose forms are nouns as often.',
  shouldFlag: [
    'Leaked files from 2011 show he paid nothing.',
    'The customs file lists 340 shipments in one year.',
  ],
  shouldPass: ['Some states, e.g. Ohio, left.', 'A prime suspect was named.'],
  words: 'states, show, shows, lists, reads, bans, name, names, found, put',
});

export const RECKONING = new WordSet({
  decides: 'verbs of thinking in the third person that a tagger takes for nouns',
  provenance:
    'Compiled for Sourcelight: verbs of belief and of saying whose form in "-s" is a plural noun, too.',
  shouldFlag: ['Ben Okafor figures his corn will fail.'],
  shouldPass: ['The sales figures are wrong.'],
  words: 'figures, reckons, hopes, fears, doubts, thinks, guesses, estimates, bets, claims, notes',
});

export const LINKING = new WordSet({
  decides: 'verbs that link a subject to what it is',
  provenance: 'Compiled for Sourcelight: a closed class of English: copular verbs.',
  shouldFlag: ['There is little doubt that critics will claim victory.'],
  shouldPass: ['The rent will become clear in May.'],
  words: 'be, become, remain',
});

export const PLANNING = new WordSet({
  decides: 'with “to” behind them, plans that are mistaken for reports',
  provenance:
    'Compiled for Sourcelight: verbs of intention; the label guide counts a plan only as somebody’s word.',
  shouldFlag: ['The council plans to release its figures next week.'],
  shouldPass: ['The union opposes the plan.'],
  words: 'plan, aim, intend, weigh',
});

export const ACTS = new WordSet({
  decides: 'verbs that with an object are acts, and with a clause reports',
  provenance:
    'Compiled for Sourcelight: verbs of deciding that report a clause and perform an act on an object.',
  shouldFlag: ['Voters rejected the plan.', 'The union rejected the offer.'],
  shouldPass: ['She declined to be named.', 'The generator ran in reverse order.'],
  words: 'order, reject, withdraw, confront, decline',
});

export const REQUESTS = new WordSet({
  decides: 'what is rejected by an act: a request, where claims are denied',
  provenance: 'Compiled for Sourcelight: what one asks of another, and what parliaments and parties vote on.',
  shouldFlag: ['Lawmakers rejected the bill.'],
  shouldPass: ['No deal has been reached.'],
  words: `
    request, requests, offer, offers, bid, bids, appeal, appeals, motion, motions, petition, petitions, application,
    applications, proposal, proposals, bill, bills, amendment, amendments, plan, plans, deal, deals`,
});

export const UNREALISED = new WordSet({
  decides: 'auxiliaries behind which nobody has said anything yet',
  provenance:
    'Compiled for Sourcelight: a closed class of English: modal auxiliaries of the future, of duty and of conditions, as they are split into tokens.',
  shouldFlag: [
    'The ministry will announce that the bridge is closed.',
    'The owners should make clear what they want.',
  ],
  shouldPass: ['She would not wear the hat.'],
  words: `
    will, would, should, must, shall, 'll, 'd, wo`,
});

export const POSSIBLE = new WordSet({
  decides: 'auxiliaries behind which somebody may say something',
  provenance:
    'Compiled for Sourcelight: a closed class of English: modal auxiliaries of possibility, as they are split into tokens.',
  shouldFlag: ['The judge said the defendant could have called for help.'],
  shouldPass: ['Members can vote by post.'],
  words: 'could, can, may, might, ca',
});

export const NEGATIONS = new WordSet({
  decides: 'words by which a cue says that nobody said so',
  provenance:
    'Compiled for Sourcelight: a closed class of English: negative particles, as they are split into tokens.',
  shouldFlag: ['Lawmakers have not said when the bridge will reopen.'],
  shouldPass: ['What seemed safe was not.'],
  words: `
    not, n't, never`,
});

export const UNACHIEVED = new WordSet({
  decides: 'whoever tries, fails or is about to say something has not said it',
  provenance: 'Compiled for Sourcelight: verbs and adjectives of trying, failing and being about to.',
  shouldFlag: ['He was able to tout his record.', 'The mayor has yet to explain why the gate was locked.'],
  shouldPass: ['The team has yet to score.'],
  words: `
    try, attempt, fail, struggle, able, unable, free, yet, ready, easy, hard, impossible, difficult, unlikely, hesitate`,
});
