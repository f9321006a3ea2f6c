import { phrases, type WordList, WordSet } from './word-list.ts';

/** What heads a line or a paragraph like a speaker and is none. */
export const sectionLabels: WordList = {
  decides: 'labels of sections and formats before a colon',
  provenance:
    'Compiled for Sourcelight from the labels that English-language news sites put before headlines and paragraphs: formats, sections, notes to readers.',
  shouldFlag: [
    'The Latest: Two bakeries close in Leeford',
    'Analysis: Bread is too cheap',
    'Correction: The mill was built in 1890.',
  ],
  shouldPass: ['Union chief: Two bakeries will close', 'Report: Bread will cost twice as much'],
  words: phrases(`
    the latest, latest, live, live updates, live blog, update, updates, breaking, breaking news, exclusive, analysis, opinion, editorial, comment, letters, letter, review, preview,
    recap, report card, explainer, explained, fact check, fact-check, factbox, timeline, video, watch, listen, photos, photo, pictures, gallery, graphic, map, infographic,
    interview, profile, podcast, quiz, poll results, correction, clarification, editor's note, editors' note, note, notes, disclosure, source, sources, credit, related, more, read more, see also, background,
    context, what we know, key points, highlights, at a glance, summary, in brief, in pictures, quote of the day, tip, warning, spoiler alert, spoiler, contact, phone, email, address, price, rating, where, when, who, what, why, how, time, date, place, tickets, result, results, score, scores, final score,
    obituary, obituaries, weather, traffic, sport, business, politics, world, local, national, health, science, culture, travel, food, tech, technology, entertainment, faq, q&a, ps, p.s., nb,
    the facts, facts, fact, assessment, our assessment, ap's assessment, ap’s assessment, verdict, our verdict, the verdict, our rating, our ruling, conclusion, the bottom line, bottom line, pros, cons, specs, specifications, key takeaways, takeaways, true, false, misleading, missing context, the background, the details, the stakes, the big picture, why it matters, zoom out, zoom in, go deeper, between the lines, what's next, what’s next, driving the news, the intrigue, yes, but, by the numbers, state of play, catch up quick`),
};

export const OWNED_LABELS = new WordSet({
  decides: 'what of somebody’s stands before a colon and their words: “Ruiz’s advice: …”',
  provenance: 'Compiled for Sourcelight: nouns for advice, answers and judgments that a colon may lead to.',
  shouldFlag: ['Ana Ruiz’s advice: never use the link.', 'The coach’s verdict: a fair draw.'],
  shouldPass: ['The advice was free.'],
  words: `
    advice, verdict, answer, reply, response, reaction, message, warning, prediction, plea, tip, conclusion, explanation,
    take, view, opinion, theory, argument, complaint, suggestion, recommendation, rule, motto, assessment, diagnosis, retort,
    forecast, comment, claim`,
});
