import type { AnalyzeOptions } from '../../src/engine/report.ts';

interface Version {
  readonly text: string;
  /** Words of the sentence that makes the claim. */
  readonly claim: string;
  readonly options?: AnalyzeOptions;
}

/** The same news told with care and without. The careful version must never show lower. */
export interface Pair {
  readonly name: string;
  readonly careful: Version;
  readonly careless: Version;
  /**
   * The careful version only sounds less sure: certainty is a matter of its own and may lower strength, which ranks by
   * both, but nothing that a reader is shown as sourcing.
   */
  readonly differsInCertainty?: true;
}

export const PAIRS: readonly Pair[] = [
  {
    name: 'court: "allegedly" kept or deleted',
    careful: {
      text: 'Daniel Weir, 34, was arrested on Monday. Weir allegedly set fire to a warehouse, police said.',
      claim: 'allegedly set fire',
    },
    careless: {
      text: 'Daniel Weir, 34, was arrested on Monday. Weir set fire to a warehouse, police said.',
      claim: 'set fire to',
    },
  },
  {
    name: 'court: the accuser named or left out',
    careful: {
      text: 'Prosecutors in Harrow County accused Daniel Weir of setting the fire.',
      claim: 'accused Daniel Weir',
    },
    careless: { text: 'Daniel Weir was accused of setting the fire.', claim: 'was accused' },
  },
  {
    name: 'court: the charge cited from the filing or told as a rumour',
    careful: {
      text: 'According to the indictment, Weir bought petrol on the night of the fire.',
      claim: 'According to the indictment',
    },
    careless: { text: 'Weir reportedly bought petrol on the night of the fire.', claim: 'reportedly bought' },
  },
  {
    name: 'science: "may" kept or dropped',
    careful: {
      text: 'The drug may slow the disease, said Ana Ruiz, a doctor who led the trial.',
      claim: 'may slow',
    },
    careless: {
      text: 'The drug slows the disease, said Ana Ruiz, a doctor who led the trial.',
      claim: 'drug slows',
    },
    differsInCertainty: true,
  },
  {
    name: 'science: "suggests" or "proves"',
    careful: {
      text: 'A study in the Norland Medical Journal suggests that tea lowers blood pressure.',
      claim: 'suggests',
    },
    careless: {
      text: 'A study in the Norland Medical Journal proves that tea lowers blood pressure.',
      claim: 'proves',
    },
    differsInCertainty: true,
  },
  {
    name: 'science: the researcher named or "experts" invented',
    careful: {
      text: 'Prices will fall, said Hana Sato, an economist at Norland University.',
      claim: 'Hana Sato',
    },
    careless: { text: 'Prices will fall, experts say.', claim: 'experts say' },
  },
  {
    name: 'protected victim: why she is not named, or a bare "woman"',
    careful: {
      text: 'The doors were locked, said a nurse at the clinic, who asked not to be named because she fears her former husband.',
      claim: 'doors were locked',
    },
    careless: { text: 'The doors were locked, a woman said.', claim: 'doors were locked' },
  },
  {
    name: 'explained anonymity: described people or bare "sources"',
    careful: {
      text: 'The bank will close 40 branches, said two people briefed on the plan, who spoke on condition of anonymity because they were not authorized to discuss it.',
      claim: 'close 40 branches',
    },
    careless: { text: 'The bank will close 40 branches, sources said.', claim: 'close 40 branches' },
  },
  {
    name: 'wire pick-up: the agency credited or "reportedly"',
    careful: {
      text: 'The bank will close 40 branches, Reuters reported on Tuesday.',
      claim: 'close 40 branches',
    },
    careless: { text: 'The bank will reportedly close 40 branches.', claim: 'close 40 branches' },
  },
  {
    name: 'wire pick-up: the agency’s own source passed on or left out',
    careful: {
      text: 'The bank will close 40 branches, its chief executive, Lena Ode, told Reuters.',
      claim: 'close 40 branches',
    },
    careless: { text: 'The bank will close 40 branches, Reuters reported.', claim: 'close 40 branches' },
  },
  {
    name: 'denial: reported or left out',
    careful: {
      text: 'The mayor, Iris Vale, took cash from builders, two of her former aides said. Ms. Vale has denied the allegation.',
      claim: 'took cash',
    },
    careless: {
      text: 'The mayor, Iris Vale, took cash from builders, two of her former aides said.',
      claim: 'took cash',
    },
  },
  {
    name: 'refused comment: reported or left out',
    careful: {
      text: 'Harbour Bank hid the losses, a report by the Norland Audit Office says. The bank did not respond to a request for comment.',
      claim: 'hid the losses',
    },
    careless: {
      text: 'Harbour Bank hid the losses, a report by the Norland Audit Office says.',
      claim: 'hid the losses',
    },
  },
  {
    name: 'eyewitness: named or "witnesses"',
    careful: {
      text: 'Maria Lopez, who lives across the street, said she saw two men run from the house.',
      claim: 'two men run',
    },
    careless: { text: 'Witnesses said they saw two men run from the house.', claim: 'two men run' },
  },
  {
    name: 'press release: attributed or told in the article’s own voice',
    careful: {
      text: 'The battery lasts ten years, Norland Power Company said in a statement.',
      claim: 'lasts ten years',
    },
    careless: { text: 'The battery lasts ten years.', claim: 'lasts ten years' },
  },
  {
    name: 'attribution kept or removed',
    careful: { text: 'The minister will resign, officials said.', claim: 'will resign' },
    careless: { text: 'The minister will resign.', claim: 'will resign' },
  },
  {
    name: 'record: which one, or just "a report"',
    careful: {
      text: 'A report by the Norland Audit Office found that 40 million crowns were missing.',
      claim: '40 million crowns',
    },
    careless: { text: 'A report found that 40 million crowns were missing.', claim: '40 million crowns' },
  },
  {
    name: 'record: linked or not',
    careful: {
      text: 'A report by the Norland Audit Office found that 40 million crowns were missing.',
      claim: '40 million crowns',
      options: { links: [{ start: 0, end: 37, href: 'https://audit.example/report.pdf' }] },
    },
    careless: {
      text: 'A report by the Norland Audit Office found that 40 million crowns were missing.',
      claim: '40 million crowns',
    },
  },
  {
    name: 'somebody’s words quoted or told again',
    careful: {
      text: '“We closed the bridge on Monday because the cables were rusty,” said Iris Vale, the mayor.',
      claim: 'cables were rusty',
    },
    careless: {
      text: 'Iris Vale, the mayor, said they closed the bridge on Monday because the cables were rusty.',
      claim: 'cables were rusty',
    },
  },
  {
    name: 'hearsay said to be hearsay, or a rumour',
    careful: { text: 'Omar Bell, a guard, said he was told that the safe was open.', claim: 'safe was open' },
    careless: { text: 'It is said that the safe was open.', claim: 'safe was open' },
  },
];
