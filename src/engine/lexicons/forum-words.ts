import { listed, type WordList } from './word-list.ts';

/** Those before whom things are said: what they hear or are told was said there. */
export const forumWords: WordList = {
  decides: 'attribution: who hears or is told in "the court heard that …"',
  provenance:
    'Compiled for Sourcelight from British, Irish, Indian and Australian reports of courts, inquests, inquiries and parliaments, which cite what was said there in this way.',
  shouldFlag: [
    'Gareth Pell took the money from 19 accounts, Marsh Crown Court heard.',
    'The jury heard that the gate had been open.',
    'Jurors were told that he had sold the boat.',
    'The inquest was told that the alarm had failed.',
  ],
  shouldPass: [
    'The neighbour heard the bell.',
    'The court will hear the case in May.',
    'The girls heard that song in May.',
  ],
  words: listed(
    'court, tribunal, jury, juror, inquest, inquiry, enquiry, hearing, panel, committee, commission, parliament, trial, magistrate, judge, bench, meeting',
  ),
};
