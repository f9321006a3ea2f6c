/**
 * What editors, broadcasters and analysts have agreed on about sources. The rubric's rules rest on these; its numbers
 * do not: no body publishes numbers.
 */
export const GUIDANCE = {
  'ap-anonymous': {
    body: 'The Associated Press',
    title: 'Statement of News Values and Principles',
    section: 'Anonymous sources',
    says: 'Only for information, not opinion, that is vital and not to be had otherwise, from someone in a position to know; describe the source and say why it is not named.',
  },
  'ap-attribution': {
    body: 'The Associated Press',
    title: 'Statement of News Values and Principles',
    section: 'Anonymous sources',
    says: 'Attribute information to somebody, and say as much about the source as possible.',
  },
  'ap-alleged': {
    body: 'The Associated Press',
    title: 'The Associated Press Stylebook',
    section: 'allege, accused, suspect',
    says: 'Make clear that an accusation is not proven, and say whose it is.',
  },
  'reuters-sourcing': {
    body: 'Reuters',
    title: 'Handbook of Journalism',
    section: 'The essentials of Reuters sourcing',
    says: 'A reporter or camera that saw the event is the best source, a named source comes next, the weakest are those whose name cannot be published; a single unnamed source is rarely enough.',
  },
  'bbc-accuracy': {
    body: 'BBC',
    title: 'Editorial Guidelines',
    section: '3 Accuracy',
    says: 'Prefer first-hand sources, corroborate claims and allegations, attribute what cannot be corroborated.',
  },
  'bbc-fairness': {
    body: 'BBC',
    title: 'Editorial Guidelines',
    section: '6 Fairness to contributors and consent',
    says: 'Give a right of reply to those accused; protect contributors who would come to harm.',
  },
  'spj-identify': {
    body: 'Society of Professional Journalists',
    title: 'Code of Ethics',
    section: 'Seek truth and report it',
    says: 'Identify sources clearly: the public is entitled to as much as possible to judge how reliable they are and what moves them.',
  },
  'spj-anonymity': {
    body: 'Society of Professional Journalists',
    title: 'Code of Ethics',
    section: 'Seek truth and report it',
    says: 'Keep anonymity for sources who may come to harm and have what cannot be had elsewhere; explain why it was granted.',
  },
  'spj-reply': {
    body: 'Society of Professional Journalists',
    title: 'Code of Ethics',
    section: 'Seek truth and report it',
    says: 'Let those who are criticised or accused respond.',
  },
  'spj-harm': {
    body: 'Society of Professional Journalists',
    title: 'Code of Ethics',
    section: 'Minimize harm',
    says: 'Take special care with young people, victims of sex crimes and those who cannot judge what it means to speak.',
  },
  'nyt-others': {
    body: 'The New York Times',
    title: 'Guidelines on Integrity',
    section: 'Other people’s reporting',
    says: 'Say so where facts were gathered by another organization.',
  },
  'nyt-anonymity': {
    body: 'The New York Times',
    title: 'Guidelines on Integrity',
    section: 'Anonymity and its devices',
    says: 'Anonymity is a last resort; tell readers what can be told about the source’s position and motives.',
  },
  'icd-203': {
    body: 'US Office of the Director of National Intelligence',
    title: 'Intelligence Community Directive 203, Analytic Standards',
    section: 'Analytic tradecraft standards',
    says: 'Describe the quality of sources; keep information apart from assumption and judgment; say how uncertain a judgment is.',
  },
  'icd-206': {
    body: 'US Office of the Director of National Intelligence',
    title: 'Intelligence Community Directive 206, Sourcing Requirements for Disseminated Analytic Products',
    section: 'Source descriptors',
    says: 'Say how a source came to know, and whether the information is first-hand.',
  },
} as const satisfies Record<string, { body: string; title: string; section: string; says: string }>;

export type GuidanceId = keyof typeof GUIDANCE;
