import { WordSet } from './word-list.ts';

/** The pronouns of English, by what the steps ask of them. */

export const SOURCE_PRONOUNS = new WordSet({
  decides: 'pronouns that may be a whole source',
  provenance:
    'Compiled for Sourcelight: a closed class of English: personal, possessive, reflexive, relative and demonstrative pronouns, as far as they may be people or bodies.',
  shouldFlag: ['He believed in hard work.'],
  shouldPass: ['They took the wrong road.'],
  words: `
    he, she, it, they, him, her, them, his, hers, their, theirs, its, i, me, my, mine, we, us, our, ours, you, your, who,
    whom, whose, which, that, himself, herself, themselves, itself, myself, ourselves, yourself, this, these, those, both,
    neither, either`,
});

export const PERSONAL = new WordSet({
  decides: 'personal pronouns with words behind them: “he and his wife”',
  provenance: 'Compiled for Sourcelight: a closed class of English: personal pronouns in the subject’s form.',
  shouldFlag: ['He and his wife said it was late.'],
  shouldPass: ['They took the wrong road.'],
  words: 'he, she, they, it, i, we',
});

export const RELATIVE_PRONOUNS = new WordSet({
  decides: 'relative pronouns that stand for the noun before them',
  provenance: 'Compiled for Sourcelight: a closed class of English: relative pronouns.',
  shouldFlag: ['One witness, who said it fell.'],
  shouldPass: ['That is not what we ordered.'],
  words: 'who, whom, whose, which, that',
});

export const FIRST_PERSON_PRONOUNS = new WordSet({
  decides: 'pronouns for whoever speaks',
  provenance: 'Compiled for Sourcelight: a closed class of English: pronouns of the first person.',
  shouldFlag: [
    'I believe that the bridge is safe.',
    'Accounts filed in Lisbon show that the firm made a loss.\n\n“My father sold our house.”',
  ],
  shouldPass: ['“I think officials knew,”'],
  words: 'i, me, my, mine, myself, we, us, our, ours, ourselves',
});

export const HE = new WordSet({
  decides: 'pronouns for a man',
  provenance: 'Compiled for Sourcelight: a closed class of English: masculine pronouns.',
  shouldFlag: ['He denied the allegation.'],
  shouldPass: ['Ana Ruiz gave him a hat.'],
  words: 'he, him, his, himself',
});

export const SHE = new WordSet({
  decides: 'pronouns for a woman',
  provenance: 'Compiled for Sourcelight: a closed class of English: feminine pronouns.',
  shouldFlag: ['She accused him of lying.'],
  shouldPass: ['Ben Okafor gave her a hat.'],
  words: 'she, her, hers, herself',
});

export const THEY = new WordSet({
  decides: 'pronouns for several',
  provenance:
    'Compiled for Sourcelight: a closed class of English: plural pronouns, and those for one or both of two.',
  shouldFlag: ['They said the dam was safe.'],
  shouldPass: ['They took the wrong road.'],
  words: 'they, them, their, theirs, themselves, both, neither, either',
});

export const IT = new WordSet({
  decides: 'pronouns for a body or a thing',
  provenance: 'Compiled for Sourcelight: a closed class of English: neuter pronouns.',
  shouldFlag: ['It said the gate was open.'],
  shouldPass: ['It sounds like a mistake.'],
  words: 'it, its, itself',
});

export const BARE_PRONOUNS = new WordSet({
  decides: 'sources of which a mark would say nothing: a pronoun',
  provenance:
    'Compiled for Sourcelight: a closed class of English: personal and demonstrative pronouns, and “one”.',
  shouldFlag: ['She maintains the garden.'],
  shouldPass: ['They took the wrong road.'],
  words: 'he, she, it, they, who, which, that, this, these, those, him, her, them, one',
});

export const READ_PRONOUNS = new WordSet({
  decides: 'sources whose reading is ours: a pronoun',
  provenance:
    'Compiled for Sourcelight: a closed class of English: personal, possessive, relative and demonstrative pronouns, and “one”.',
  shouldFlag: [
    'On The Marsh Show on Tuesday, Ana Ruiz criticized the police.\n\n“How often must we see this? It is unbearable,” she said.',
  ],
  shouldPass: ['She maintains the garden.'],
  words: `
    he, she, it, they, him, her, them, his, hers, its, their, theirs, who, whom, whose, which, that, this, these, those, one`,
});

export const CREDITED_RELATIVES = new WordSet({
  decides: 'pronouns for the outlet named before: “the Courier, which first reported …”',
  provenance: 'Compiled for Sourcelight: a closed class of English: relative pronouns in the subject’s form.',
  shouldFlag: ['Ana Ruiz told the Courier, which first reported the plan, that the mill would close.'],
  shouldPass: ['The Courier, which first reported the plan, said the mill would close.'],
  words: 'who, which, that',
});
