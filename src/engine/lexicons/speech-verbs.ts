/**
 * Base forms of verbs that introduce or follow direct speech so regularly that one or two words in quotation marks
 * beside them are speech ("No," she said) and not a scare quote or a title.
 *
 * Provenance: the reporting verbs that Quirk et al., A Comprehensive Grammar of the English Language, 14.28–29, list
 * for direct speech, with "email", "post", "retweet", "text" and "tweet". The attribution rules have a wider list of their own.
 */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  `add admit announce answer argue ask assert boast claim comment complain concede conclude confess continue cry declare email
  exclaim explain exhort insist interject joke maintain muse note observe post proclaim promise pronounce protest quip recall
  reason reiterate remark repeat reply report respond retort retweet scream shout snap state stress sigh tell text think tweet
  urge utter warn whisper wonder write yell say`
    .trim()
    .split(/\s+/),
);
