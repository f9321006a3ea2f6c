import { WordSet } from './word-list.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/**
 * Words that, capitalised amid text, almost certainly begin a sentence rather than a name: the closed classes of
 * English (articles, pronouns, conjunctions, prepositions, auxiliaries) and adverbs that link sentences.
 *
 * Provenance: the closed classes as grammars list them (Quirk et al., A Comprehensive Grammar of the English
 * Language, chapters 2, 6, 7 and 13). Left out: what also begins names of offices, places and bodies.
 */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  list(`
    the a an this that these those each every either neither both some any all no another such
    i he she it we they you his her its our their my your who whom whose which what nobody everybody somebody anybody everyone someone anyone nothing everything something where when why how
    and but or nor so yet if because although though while whereas unless until since once after before as than
    in on at by for from with without into onto about against among between through during despite amid within under over
    of to upon beyond besides instead toward towards across along behind below beneath beside except inside outside via
    is are was were be been has have had do does did can could will would shall should may might must
    there here then now today yesterday tomorrow also however moreover furthermore meanwhile nevertheless nonetheless still
    even just only not never often sometimes perhaps maybe therefore thus hence otherwise rather again later earlier soon
    already according asked many most few several one two three`),
);

export const LEADING_ON = new WordSet({
  decides: 'words that no sentence ends with',
  provenance: 'Compiled for Sourcelight: a closed class of English: articles, conjunctions and prepositions.',
  shouldFlag: ['“I saw the... They ran,” she said.'],
  shouldPass: ['The guard denied assault.'],
  words: 'the, a, an, and, or, but, of, to, for, from, with, by, at, into, as, if',
});
