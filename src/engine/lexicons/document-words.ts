import { listed, type WordList } from './word-list.ts';

/** Records that can be looked up, at least by somebody: what they state has the record as its source. */
export const documentWords: WordList = {
  decides: 'document: nouns for records',
  provenance:
    'Compiled for Sourcelight from the guide’s list (report, study, poll, data set, court filing, law, e-mail, letter, transcript, video, tweet) and source phrases of PolNeAR’s training articles.',
  shouldFlag: [
    'a new poll',
    'the complaint',
    'court documents',
    'a study by Harvard',
    'internal emails',
    'federal statistics',
    'the indictment',
  ],
  shouldPass: ['a pollster', 'the author of the study', 'reports', 'the Statistics Bureau'],
  words: listed(`
    document, report, study, poll, survey, census, letter, memo, memorandum, memoir, e-mail, email, mail, text, message, note, statement, rules, records, communique, communiqué, declaration, release, filing, lawsuit, suit, complaint, petition, brief, affidavit, indictment, warrant,
    subpoena, ruling, opinion, verdict, judgment, judgement, decision, order, injunction, decree, proclamation, law, act, bill, statute, amendment, constitution, resolution, treaty, convention, agreement, accord, contract, deal, regulation, rule, guideline, guidance, directive, code, policy, platform, plan, proposal, data, dataset, database, figure,
    statistic, number, result, finding, estimate, projection, forecast, index, tally, count, rating, average, table, chart, graph, map, spreadsheet, record, file, paper, papers, archive, transcript, minutes, testimony, deposition, video, footage, clip, film, documentary, recording, tape, audio, photo, photograph, image,
    picture, screenshot, tweet, post, posting, blog, page, website, site, wiki, article, story, editorial, essay, column, dispatch, book, biography, textbook, chapter, novel, manual, handbook, dossier, assessment, analysis, review, audit, evaluation, investigation, inquiry, research, experiment, trial, model, simulation, evidence, log, diary, journal,
    receipt, invoice, certificate, license, licence, passport, application, form, questionnaire, budget, return, disclosure, ledger, prospectus, cable, ad, advertisement, commercial, advert, leaflet, flyer, flier, poster, sign, banner, slogan, placard, caption, headline, speech, address, remarks, manifesto, charter, scripture, bible, koran, quran, verse, encyclopedia, dictionary, announcement, notice, advisory, bulletin, alert, summary, abstract, list, roster,
    prediction, polling, answer, response, script, lyrics, song, portrait, profile, biopic, presentation, slide, schedule, timeline, calendar, terms, precedent, precedents, findings, doctrine, surveys, statistics, s-1, readout, piece, feature, exposé, copy, copies, account, interview, ranking, sheet, scorecard, online, draft, blueprint, returns, voiceover, listing, bio, quote,
    logbook, slip, payslip, deck, legislation, ordinance, protocol, inventory, tender, minute, docket, motion, dashboard, timetable, annex, appendix, autopsy, bylaw, memoirs, appraisal, submission, thread, dissertation, thesis, preprint, brochure, factsheet, newsletter, booklet, pamphlet, circular, curriculum, syllabus, paperwork, valuation, imagery, test, scan, x-ray, sample, swab, inquest, examination, post-mortem, postmortem, inspection, probe, notebook, notebooks, filings, reanalysis, newspoll`),
};

/** Records by which one issuer speaks: "the statement said" is its issuer's word when the article names the issuer. */
export const statementWords: ReadonlySet<string> = listed(
  'statement, communique, communiqué, release, announcement, readout, declaration',
);

/** Pieces of journalism: citing one is citing the outlet that published it. */
export const journalismWords: ReadonlySet<string> = listed(
  'article, story, report, editorial, column, dispatch, investigation, essay, exposé, expose, piece, profile, interview, analysis, account, coverage, reporting, newscast, broadcast, documentary, podcast, survey, review, tally, magazine, blog, scoop, item, feature, obituary',
);

/** Pieces that only outlets publish: "the article" right after an outlet’s report is that outlet’s. */
export const articleWords: ReadonlySet<string> = listed(
  'article, story, piece, feature, profile, column, editorial, exposé, essay',
);

/** Records that people and bodies keep to themselves, unlike polls, laws and court papers, until somebody leaks them. */
export const privateRecords: ReadonlySet<string> = listed(
  'email, e-mail, memo, memorandum, message, text, chat, letter, recording, tape, audio, video, footage, clip, photo, photograph, image, picture, screenshot, spreadsheet, slide, presentation, deck, invoice, receipt, note, transcript, log, logbook, diary, ledger, dossier, draft, file, voicemail, payslip',
);
