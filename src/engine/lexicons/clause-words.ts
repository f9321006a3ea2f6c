import { WordSet } from './word-list.ts';

/** Small words around a cue: what opens and ends clauses, contents and source phrases. Most are closed classes of English. */

export const CONTENT_OPENERS = new WordSet({
  decides: 'words that open what a cue reports',
  provenance:
    'Compiled for Sourcelight: a closed class of English: subordinators of nominal clauses, and the colon.',
  shouldFlag: ['Ana Ruiz said in an interview with the BBC that it is safe.'],
  shouldPass: ['What seemed safe was not.'],
  words: 'that, whether, if, how, why, what, :',
});

export const CIRCUMSTANCES = new WordSet({
  decides: 'words before a participle of saying that tell when or how: “after ruling that”',
  provenance:
    'Compiled for Sourcelight: a closed class of English: prepositions and subordinators that take a participle.',
  shouldFlag: ['The court closed the pier after ruling that it was rotten.'],
  shouldPass: ['The speaker adjourned the house after the vote.'],
  words: 'after, before, by, while, when, in, despite, besides, upon, on, without',
});

export const CLAUSE_OPENERS = new WordSet({
  decides: 'words that open a clause, so that a verb before them reports it',
  provenance:
    'Compiled for Sourcelight: a closed class of English: subordinators and pronouns that open nominal clauses, and the colon.',
  shouldFlag: ['The board ordered that the pool be closed.'],
  shouldPass: ['What seemed safe was not.'],
  words: 'that, whether, if, how, why, what, when, where, who, :',
});

export const PHRASE_ENDS = new WordSet({
  decides: 'words at which the phrase behind a verb ends',
  provenance:
    'Compiled for Sourcelight: coordinators, pronouns and marks behind which another phrase begins.',
  shouldFlag: ['The mayor backs the farmers and wants more.'],
  shouldPass: ['She declined to be named.'],
  words: ';, and, or, but, that, which, who, as, to',
});

export const CLAUSE_PRONOUNS = new WordSet({
  decides: 'pronouns that open a clause of their own',
  provenance: 'Compiled for Sourcelight: a closed class of English: relative and interrogative words.',
  shouldFlag: ['Critics who like Ana Ruiz say it is late.'],
  shouldPass: ['“That’s not true,” he said.'],
  words: 'which, that, who, whom, whether, what, how, why',
});

export const COORDINATORS = new WordSet({
  decides: 'conjunctions before another cue of the same sentence',
  provenance:
    'Compiled for Sourcelight: a closed class of English: coordinators, and the subordinators by which news sets two statements against each other.',
  shouldFlag: ['The minister handed in her keys and said she would not return.'],
  shouldPass: ['He asked, “Why?”, and left.'],
  words: 'and, but, while, although, though, whereas',
});

export const BEFORE_RECORDS = new WordSet({
  decides: 'words and marks before the record that a clause begins with',
  provenance:
    'Compiled for Sourcelight: a closed class of English: subordinators and coordinators, with the marks that divide clauses.',
  shouldFlag: ['Because the audit found cracks, the bridge is closed.'],
  shouldPass: ['If possible, leave early.'],
  words: `
    that, and, but, while, because, although, though, as, after, if, whereas, since, how, :, —, –, ;`,
});

export const PREPOSITIONS = new WordSet({
  decides: 'prepositions within a record’s description',
  provenance: 'Compiled for Sourcelight: a closed class of English: simple prepositions.',
  shouldFlag: ['A survey of likely voters put her ahead.'],
  shouldPass: ['Members can vote by post.'],
  words: `
    of, by, from, for, in, on, to, with, about, at, through, into, between, during, after, before, since, under, against,
    over, among, across, within`,
});

export const BEFORE_RECORD_VERBS = new WordSet({
  decides: 'auxiliaries and adverbs between a record and its verb',
  provenance: 'Compiled for Sourcelight: auxiliaries, and adverbs of time, manner and hearsay.',
  shouldFlag: ['A 2021 audit had found cracks in it.', 'The bill would require shops to keep receipts.'],
  shouldPass: ['No deal has been reached.'],
  words: `
    has, have, had, would, will, also, even, then, later, further, clearly, apparently, reportedly, allegedly`,
});

export const WITNESS_DETERMINERS = new WordSet({
  decides: 'determiners of an outlet’s people who were there: “a Courier reporter”',
  provenance: 'Compiled for Sourcelight: determiners of a reporter or a few of them.',
  shouldFlag: ['A Marsh Courier reporter watched the bridge close.'],
  shouldPass: ['The bridge is a disgrace.'],
  words: 'a, an, two, three, several',
});

export const SPEAKERS_WITHOUT_NOUN = new WordSet({
  decides: 'who speaks without a noun: “Another: “I want my money back.””',
  provenance: 'Compiled for Sourcelight: pronouns that stand alone before a colon.',
  shouldFlag: ['One: “I want my money back.”'],
  shouldPass: ['She maintains the garden.'],
  words: 'another, other, others, one, he, she, they',
});

export const PHRASE_LINKS = new WordSet({
  decides: 'prepositions that continue a noun phrase',
  provenance:
    'Compiled for Sourcelight: a closed class of English: simple prepositions, as far as they continue what somebody is called.',
  shouldFlag: ['A request for comment was not returned.'],
  shouldPass: ['Members can vote by post.'],
  words: 'of, for, from, at, in, with, on, to, by, within, inside, about',
});

export const JOINS = new WordSet({
  decides: 'conjunctions within a noun phrase',
  provenance: 'Compiled for Sourcelight: a closed class of English: coordinators of noun phrases.',
  shouldFlag: ['According to the mayor and the police, it is late.'],
  shouldPass: ['It appeared, and it appears.'],
  words: 'and, or, &',
});

export const ARTICLES = new WordSet({
  decides: 'determiners that open a noun phrase',
  provenance:
    'Compiled for Sourcelight: a closed class of English: articles, demonstratives, quantifiers and numerals.',
  shouldFlag: ['According to the Herald a report said that money was paid.'],
  shouldPass: ['The guard denied assault.'],
  words: 'a, an, the, this, these, those, some, several, many, most, two, three',
});

export const RELATIVES = new WordSet({
  decides: 'pronouns that are nobody who speaks',
  provenance: 'Compiled for Sourcelight: a closed class of English: relative and interrogative words.',
  shouldFlag: ['Households that did not respond to the census will get a visit.'],
  shouldPass: ['What seemed safe was not.'],
  words: 'who, which, whom, whose, that, what, whoever, there, where, when, how',
});

export const TIMES = new WordSet({
  decides: 'words of time and occasion between a speaker and what is said',
  provenance:
    'Compiled for Sourcelight: days, months, parts of the day, and the occasions at which news has people speak.',
  shouldFlag: ['Reports emerged in June of more.', 'On Thursday Vantor admitted it had stored the files.'],
  shouldPass: ['He was denied bail on Friday.'],
  words: `
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, june, july, august,
    september, october, november, december, yesterday, today, tomorrow, tonight, morning, afternoon, evening, night,
    earlier, later, week, month, year, last, recently, statement, interview, email, e-mail, tweet, conference, briefing,
    phone, text, message`,
});

export const ANYBODY = new WordSet({
  decides: 'pronouns for anybody, and the letters that head questions and answers',
  provenance:
    'Compiled for Sourcelight: a closed class of English: generic and indefinite pronouns; letters as interviews print them.',
  shouldFlag: ['You know that the bridge is safe.', 'Nobody can deny the problem.'],
  shouldPass: ['Come as soon as you possibly can.'],
  words: 'you, one, everyone, everybody, anyone, anybody, nobody, q, a',
});

export const FREE_RELATIVES = new WordSet({
  decides: 'pronouns with a relative clause as subject: “everything the mayor says is a lie”',
  provenance:
    'Compiled for Sourcelight: a closed class of English: pronouns that head a relative clause without a noun.',
  shouldFlag: ['Everything the mayor says is a lie.'],
  shouldPass: ['Nothing happened for an hour.'],
  words: 'everything, anything, nothing, all, whatever, most',
});

export const BEHIND_NOUNS = new WordSet({
  decides: 'words behind a noun that is mistaken for a cue',
  provenance:
    'Compiled for Sourcelight: a closed class of English: simple prepositions, relative pronouns and determiners of time.',
  shouldFlag: [
    'Accounts of the firm show that it made a loss.\n\n“My father sold our house.”',
    'Many people involved in the talks assumed that he had the money, but he had not.',
  ],
  shouldPass: ['Members can vote by post.'],
  words: `
    of, in, on, at, for, from, to, with, by, about, over, between, after, against, that, who, which, this, last, next`,
});

export const TAKING_UP = new WordSet({
  decides: 'determiners that take up a thing named before: not “that bill”, which may be any',
  provenance:
    'Compiled for Sourcelight: a closed class of English: the definite article and the plural demonstratives.',
  shouldFlag: ['Reuters reported that a tanker was hit. The tanker was on its way to Oman.'],
  shouldPass: ['They took the wrong road.'],
  words: 'the, these, those',
});

export const AGENT_ENDS = new WordSet({
  decides: 'words and marks behind a passive at which no agent is looked for any more',
  provenance: 'Compiled for Sourcelight: marks that end a clause, and words behind which another verb comes.',
  shouldFlag: ['The plan was criticised as unfair to tenants by the mayor.'],
  shouldPass: ['The council rejects that.'],
  words: '., !, ?, ;, :, to, that',
});

export const BEFORE_OPENING = new WordSet({
  decides: 'words that may stand before a claim’s first words',
  provenance: 'Compiled for Sourcelight: the complementizer, coordinators and interjections.',
  shouldFlag: ['“That is a start,” the captain said.'],
  shouldPass: ['No deal has been reached.'],
  words: 'that, well, look, so, and, but, now, then, also, frankly, yes, yeah, no, oh',
});

export const RECORD_DETERMINERS = new WordSet({
  decides: 'determiners with which a record’s noun phrase begins',
  provenance:
    'Compiled for Sourcelight: a closed class of English: articles, demonstratives and possessive determiners.',
  shouldFlag: ['13:10 A video shared on social media shows part of a roof being torn off.'],
  shouldPass: ['The guard denied assault.'],
  words: 'a, an, the, this, that, these, those, its, his, her, their, another',
});

export const BEHIND_CALLED = new WordSet({
  decides: 'words behind “called” that make it a summons',
  provenance:
    'Compiled for Sourcelight: a closed class of English: prepositions and particles of phrasal verbs with “call”.',
  shouldFlag: ['Officers were called to a bar on Friday.', 'The plan was called off by the mayor.'],
  shouldPass: ['Members can vote in May.'],
  words: 'to, in, up, out, off, on, upon, away',
});

export const SETTING_OPENERS = new WordSet({
  decides:
    'words that open a clause before a quotation which only says when or upon what question somebody spoke',
  provenance: 'Compiled for Sourcelight: conjunctions of time, and participles of verbs of asking.',
  shouldFlag: ['When the gate was opened, Tilda Brandt said, “Please go home now.”'],
  shouldPass: ['When the gate was opened, Tilda Brandt said that it was late.'],
  words: 'as, when, while, after, before, since, asked, pressed, questioned, told',
});
