import { WordSet } from './word-list.ts';

/** Small words by which a source phrase is read: its determiners, its quantity, where its own words end. Most are closed classes of English. */

export const DEFINITE = new WordSet({
  decides: 'determiners of what is known',
  provenance:
    'Compiled for Sourcelight: a closed class of English: the definite article and demonstratives, with those of legal and official style.',
  shouldFlag: ['The port declined to comment.'],
  shouldPass: ['The guard denied assault.'],
  words: 'the, this, that, these, those, said, such',
});

export const INDEFINITE = new WordSet({
  decides: 'determiners of one who is not known',
  provenance:
    'Compiled for Sourcelight: a closed class of English: the indefinite article, and determiners of single members of a group.',
  shouldFlag: ['Each guide tells a story.', 'A climber said the ice broke at nine.'],
  shouldPass: ['No deal has been reached.'],
  words: 'a, an, one, another, each, every, any, no',
});

export const POSSESSIVES = new WordSet({
  decides: 'determiners that say whose',
  provenance: 'Compiled for Sourcelight: a closed class of English: possessive determiners.',
  shouldFlag: ['Her opponent called the ad dishonest.'],
  shouldPass: ['He pushed back his chair.'],
  words: 'his, her, their, its, my, our, your, whose',
});

export const SEVERAL = new WordSet({
  decides: 'words for a number of people that somebody could count',
  provenance:
    'Compiled for Sourcelight: numerals up to twelve, in words and figures, and nouns for small numbers.',
  shouldFlag: ['Three engineers said it leaked.'],
  shouldPass: ['On May 4 the ship sailed.'],
  words: `
    two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, several, dozens, multiple, both, 2, 3, 4, 5, 6, 7,
    8, 9, 10, couple, trio, pair, dozen`,
});

export const MANY = new WordSet({
  decides: 'words for a number of people that nobody counts',
  provenance: 'Compiled for Sourcelight: a closed class of English: quantifiers and approximators.',
  shouldFlag: ['More than 40 officials said it was late.'],
  shouldPass: ['Few could afford the fare.'],
  words: `
    some, many, most, few, all, more, fewer, certain, various, numerous, countless, other, much, least, none, plenty,
    nearly, almost`,
});

export const PHRASE_BREAKS = new WordSet({
  decides: 'words at which a noun phrase’s own words end and what modifies it begins',
  provenance:
    'Compiled for Sourcelight: prepositions, relative words, conjunctions and auxiliaries, with the participles and adjectives by which news describes sources.',
  shouldFlag: ['The report from May says it.'],
  shouldPass: ['No deal has been reached.'],
  words: `
    of, in, at, for, from, with, behind, above, below, beyond, despite, amid, aboard, along, beside, beneath, until, toward,
    towards, upon, by, about, on, to, into, inside, within, under, over, against, among, between, near, around, across,
    outside, like, including, such, who, whom, whose, which, that, where, when, while, as, after, before, during, through,
    since, because, if, but, than, via, close, familiar, briefed, speaking, involved, based, representing, called, named,
    known, interviewed, reached, present, loyal, opposed, sympathetic, affiliated, aware, knowledgeable, privy, led,
    published, released, conducted, obtained, reviewed, seen, filed, issued, written, posted, sent, circulated, compiled,
    commissioned, sponsored, prepared, dated, working, living, running, attending, watching, waiting, hoping, seeking,
    supporting, opposing, surveyed, polled, and, or, nor, plus, alike, alone, still, also, then, there, here, now, not, is,
    was, are, were, has, have, had, be, been, will, would`,
});

export const DATES = new WordSet({
  decides: 'words of time behind a noun phrase',
  provenance: 'Compiled for Sourcelight: days of the week, and words with which dates begin.',
  shouldFlag: ['Verdant Foods today announced a new drink.', 'Officials last week said it was late.'],
  shouldPass: ['He was denied bail on Friday.'],
  words: `
    this, last, next, yesterday, today, tonight, earlier, later, recently, monday, tuesday, wednesday, thursday, friday,
    saturday, sunday`,
});

export const PHRASE_COORDINATORS = new WordSet({
  decides: 'words that join two phrases',
  provenance: 'Compiled for Sourcelight: a closed class of English: coordinators.',
  shouldFlag: ['Local and national officials said it was late.'],
  shouldPass: ['He asked, “Why?”, and left.'],
  words: 'and, or, but',
});

export const PHRASE_EDGES = new WordSet({
  decides: 'words at the ends of a source that are no part of who speaks',
  provenance:
    'Compiled for Sourcelight: a closed class of English: prepositions, coordinators and focusing adverbs.',
  shouldFlag: ['Both brothers deny the charges.'],
  shouldPass: ['The “both” was struck out.'],
  words: `
    but, and, or, to, by, of, from, in, among, at, for, with, according, even, only, just, as, then, so, yet, while, not,
    also, both`,
});

export const LEADING_IN = new WordSet({
  decides: 'words that lead to the noun phrase behind them',
  provenance:
    'Compiled for Sourcelight: a closed class of English: simple prepositions that no description of a person begins with.',
  shouldFlag: ['The mill was bought by a firm which said it would reopen.'],
  shouldPass: ['Members can vote by post.'],
  words: 'with, by, to, among, than, against, between, like',
});

export const PLACING = new WordSet({
  decides: 'prepositions before a place',
  provenance: 'Compiled for Sourcelight: a closed class of English: prepositions of place.',
  shouldFlag: ['Ana Ruiz met a nurse in Ohio, who said it was late.'],
  shouldPass: ['He believed in hard work.'],
  words: 'in, on, at, near, across, around, from',
});

export const INVARIANT_PLURALS = new WordSet({
  decides: 'plurals that do not look like it',
  provenance: 'Compiled for Sourcelight: irregular plurals, collective nouns and quantifiers.',
  shouldFlag: ['Staff told the Herald that as many as 40 homes might be affected.'],
  shouldPass: ['Women were denied the vote.'],
  words: `
    people, men, women, children, others, folks, police, staff, media, data, some, many, most, both, few, several`,
});

export const BEHIND_BARE_CROWDS = new WordSet({
  decides: 'what may follow a crowd’s bare word: “many in the party”',
  provenance: 'Compiled for Sourcelight: a closed class of English: simple prepositions and “who”.',
  shouldFlag: ['Many in the party say the mayor must go.', 'Some of them said the gate was open.'],
  shouldPass: ['Critics of the plan said it was late.'],
  words: 'in, of, who, on, at, within, among, from',
});
