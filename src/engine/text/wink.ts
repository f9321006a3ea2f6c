import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsHelpers, type TokenItsFunction, type WinkMethods } from 'wink-nlp';

/** The helpers' declared types give `addons` a shape that `out` doesn't accept. */
type Column = TokenItsFunction<string>;

/** What wink-nlp says about one piece of text, token by token. */
export interface Tagged {
  readonly values: readonly string[];
  readonly pos: readonly string[];
  readonly lemmas: readonly string[];
}

let loaded: { nlp: WinkMethods; its: ItsHelpers } | undefined;

/**
 * Tokens, parts of speech and lemmas of a short English text. The model (about 0.1 s) loads at the first call.
 * The caller keeps the text short and free of what wink drops: see `pieces.ts`.
 */
export function tag(text: string): Tagged {
  if (!loaded) {
    // Only the tagger: sentences, entities and sentiment would cost time and aren't used.
    const nlp = winkNLP(model, ['pos']);
    loaded = { nlp, its: nlp.its };
  }
  const { nlp, its } = loaded;
  const tokens = nlp.readDoc(text).tokens();
  return {
    values: tokens.out(),
    pos: tokens.out(its.pos as Column),
    lemmas: tokens.out(its.lemma as Column),
  };
}
