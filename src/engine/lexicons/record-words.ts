import { WordSet } from './word-list.ts';

/** Words that say what a record is and how somebody came to see it. Nouns for records stand in `document-words.ts`. */

export const RESEARCH = new WordSet({
  decides: 'research that an outlet publishes: it counts as a record, its articles as the outlet’s word',
  provenance: 'Compiled for Sourcelight: kinds of research that outlets commission or do and publish.',
  shouldFlag: ['The plant will open in May, according to a survey in Nikkei Asia.'],
  shouldPass: ['Reuters carried out a survey of farmers.'],
  words: 'survey, analysis, review, tally, investigation, interview, poll',
});

export const STUDIES = new WordSet({
  decides: 'words for one and the same piece of research',
  provenance: 'Compiled for Sourcelight: nouns for studies and polls.',
  shouldFlag: [
    'A survey of farmers found that the wells were dry. Ana Ruiz said she was not surprised. The study said that most would leave.',
  ],
  shouldPass: ['Ana Ruiz said she would study the wells.'],
  words: 'survey, study, analysis, poll, report, research, review, paper, audit, assessment',
});

export const OCCASIONS = new WordSet({
  decides: 'records that are occasions to speak, or decisions that a body makes',
  provenance: 'Compiled for Sourcelight: records that take place, or that a body makes by deciding.',
  shouldFlag: ['In a 2013 speech, the ministry said the gate was open.'],
  shouldPass: ['In a 2013 memo on the speech, the ministry said the gate was open.'],
  words: `
    speech, address, remarks, interview, tweet, post, posting, page, website, site, online, testimony, announcement,
    decision, trial, investigation, inquiry, research, case, note, text, message`,
});

export const SEEN = new WordSet({
  decides: 'participles before “by” and an outlet that has seen a record',
  provenance:
    'Compiled for Sourcelight: verbs by which outlets say that they hold a record, in stylebooks and news articles.',
  shouldFlag: [
    'A logbook obtained by the Herald says that the gate stood open.',
    'Files leaked to the Marsh Herald show that it fell.',
  ],
  shouldPass: ['The report was published in May.'],
  words: `
    reviewed, seen, obtained, viewed, examined, read, provided, given, shared, published, acquired, verified, leaked, shown,
    sent, analyzed, analysed, released`,
});

export const RECORD_ATTRIBUTES = new WordSet({
  decides: 'attributes of records that a tagger takes for verbs or adverbs',
  provenance: 'Compiled for Sourcelight: participles and adverbs that tell how a record came out.',
  shouldFlag: [
    'Leaked files from 2011 show he paid nothing.',
    'An earlier survey, published in May, found no eels.',
  ],
  shouldPass: ['The firm leaked money.'],
  words: `
    leaked, unpublished, earlier, later, classified, sealed, redacted, published, released, unsealed, draft, proposed`,
});

export const RECORDS_LIKE_VERBS = new WordSet({
  decides: 'nouns for records that a tagger takes for verbs behind an adjective',
  provenance: 'Compiled for Sourcelight: nouns of `document-words.ts` whose form is a verb’s, too.',
  shouldFlag: ['An earlier survey, published in May, found no eels.'],
  shouldPass: ['They will study the wells.'],
  words: 'survey, poll, study, report, review, audit, probe, draft',
});

export const BEFORE_PUBLISHERS = new WordSet({
  decides: 'prepositions between a piece and the outlet that published it',
  provenance: 'Compiled for Sourcelight: a closed class of English: simple prepositions.',
  shouldFlag: ['The plant will open in May, according to a report by Politico.'],
  shouldPass: ['Members can vote on Monday.'],
  words: 'by, in, from, on, at, of',
});

export const AMONG_RESEARCH = new WordSet({
  decides: 'words of research: where two of them stand before “the paper”, it is no newspaper',
  provenance:
    'Compiled for Sourcelight: the nouns by which articles on science speak of research and who does it.',
  shouldFlag: ['The findings of the trial were published in May.\n\nThe paper says the water was warm.'],
  shouldPass: ['A study by the newspaper found eels. The paper said the water was warm.'],
  words: `
    study, studies, journal, preprint, researchers, researcher, scientists, scientist, authors, findings,
    experiment, experiments, trial, research`,
});

export const HOLDING = new WordSet({
  decides: 'verbs of what a record that somebody has seen holds',
  provenance:
    'Compiled for Sourcelight: verbs of containing, which say nothing of records that nobody has seen.',
  shouldFlag: ['Emails seen by the Courier include a warning about the roof.'],
  shouldPass: ['The books include a chart of the coast.'],
  words: 'contain, include, bear, hold, feature, carry, point',
});

export const POLLING = new WordSet({
  decides: 'verbs by which a poll puts somebody somewhere, where figures follow',
  provenance: 'Compiled for Sourcelight: verbs of having and giving in reports of opinion polls.',
  shouldFlag: ['The latest poll had Labour trailing 48-52.', 'A survey gave the mayor a lead of two points.'],
  shouldPass: ['The poll had a long ballot.'],
  words: 'had, has, have, gave, gives, give, saw, sees, placed, places',
});

export const PLACING_IN_POLLS = new WordSet({
  decides: 'words by which a poll says where somebody stands, besides figures',
  provenance:
    'Compiled for Sourcelight: adverbs, participles and nouns of leads in reports of opinion polls.',
  shouldFlag: ['The latest poll had Labour ahead.'],
  shouldPass: ['The poll was ahead of the vote.'],
  words: 'ahead, behind, trailing, leading, level, tied, lead, edge, point, points',
});
