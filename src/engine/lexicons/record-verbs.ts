/**
 * What records do in the news: they state, show, list; laws and orders lay down.
 *
 * Provenance: compiled for Sourcelight. The first group are verbs of Levin, "English Verb Classes and Alternations" (1993), classes 37.7
 * (say) and of VerbNet 3.4, class 78 (indicate), that take a record as subject, with those by which an article tells what a table or
 * a file holds; the second are verbs of order, permission and prohibition (VerbNet 60, 64, 67).
 */
export const RECORD_VERBS = {
  states:
    words(`say state note show reveal indicate suggest find conclude warn report claim allege argue describe detail list mention
    estimate confirm read record imply explain acknowledge recommend predict document outline depict portray cite accuse blame agree
    identify name link speak criticize criticise caution assert contend declare put place rate rank project forecast point`),
  lays: words(`require oblige obligate forbid prohibit ban bar guarantee stipulate mandate permit allow entitle compel outlaw exempt
    prescribe order direct instruct restrict define specify provide`),
  /** Records that lay down what is to be done. */
  laws: new Set(
    words(`law act bill statute amendment constitution resolution treaty convention accord agreement regulation rule directive
    proclamation decree ruling verdict charter ordinance injunction legislation protocol guideline contract order`),
  ),
  flags: [
    'The Post said a spreadsheet kept by the roads agency, which it had reviewed, listed all 14 contracts.',
    'A logbook obtained by the Herald says that the gate stood open.',
    'According to Reuters, an internal memo from the ministry, seen by the news agency, said that the ships had left.',
    'Leaked files from 2011 show he paid nothing.',
    'A Mercato poll released on Friday showed his party at 13%, the Herald reported.',
    'The bill would require shops to keep receipts.',
    'A decree issued after the speech banned all rallies.',
  ],
  passes: [
    'An aide who wrote the letter said it was a joke.',
    'In a memo from the ministry, officials said the ships had left.',
    'The author of the report said it was late.',
    'They read the report and found a mistake.',
    'The results were found in a drawer.',
    'The plan to show films in the park failed.',
  ],
} as const;

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
