/**
 * Verbs whose passive reports something without saying who reports it: "was accused of", "is believed to". Lemmas.
 *
 * Members: the verbs of Levin, "English Verb Classes and Alternations" (1993), classes 33 (judgment), 29 (characterize,
 * conjecture, declare) and 37.7 (say), that take a subject of which something is said when passive, and of asking, whose passive names
 * who is asked. Not: "told", whose passive names the hearer, and participles that say how somebody feels ("is convinced").
 */
export const PASSIVE_VERBS = {
  lemmas:
    words(`accuse blame suspect criticize criticise condemn denounce believe think expect say allege report rumor rumour
    consider deem regard perceive know estimate claim assume presume describe portray praise credit fear understand suppose
    hail mock ridicule slam view see ask press question show announce charge release mention confirm reveal
    challenge recognize recognise disclose nominate attack reject echo boo`),
  flags: [
    'The guards have been accused of sleeping on duty.',
    'Two firms are suspected of fixing prices.',
    'The mayor is believed to be abroad.',
    'The mayor is asked about the missing files.',
  ],
  passes: [
    'The guards were told that the gate was shut.',
    'The mayor is convinced that the plan will work.',
    'The guards were accused by the union of sleeping on duty.',
  ],
} as const;

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
