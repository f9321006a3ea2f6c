import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP, { type TokenItsFunction } from 'wink-nlp';
import { PARTS_OF_SPEECH } from '../../../src/engine/text/document.ts';
import { readText, readTextInSteps } from '../../../src/engine/text/index.ts';
import { MAX_TOKEN } from '../../../src/engine/text/scan.ts';
import { newsText } from '../news-text.ts';

/** The text's tokens as they stand, with a space between them. */
function tokens(text: string): string {
  const { tokens } = readText(text);
  return Array.from(tokens.start, (start, i) => text.slice(start, tokens.end[i])).join(' ');
}

/** The text's tokens with their parts of speech and lemmas. */
function tagged(text: string): string {
  const { tokens } = readText(text);
  return Array.from(
    tokens.pos,
    (pos, i) => `${tokens.lower[i]}/${PARTS_OF_SPEECH[pos]}/${tokens.lemma[i]}`,
  ).join(' ');
}

describe('tokens', () => {
  test.each([
    // Contractions and possessives
    ["don't can't won't", "do n't ca n't wo n't"],
    ['don’t can’t won’t', 'do n’t ca n’t wo n’t'],
    ["CNN's CNN’s Trump'll who'd've", "CNN 's CNN ’s Trump 'll who 'd 've"],
    ["O'Brien O’Brien ma'am y'all o'clock", "O'Brien O’Brien ma'am y'all o'clock"],
    ["U.S.'s “X”’s workers' 1990's", "U.S. 's “ X ” ’s workers ' 1990 's"],
    ["the '90s ’em 'twas", "the '90s ’em 'twas"],
    // Periods that belong to a word, and those that don't
    ['U.S. U.K. e.g. a.m. J.K. J. K. Doe', 'U.S. U.K. e.g. a.m. J.K. J. K. Doe'],
    ['Sen. Mr. St. Inc. Jan. 5 No. 5', 'Sen. Mr. St. Inc. Jan. 5 No. 5'],
    ['He said no. He sat.', 'He said no . He sat .'],
    ['Plan B. The end.', 'Plan B . The end .'],
    ['you and I. The end of I. M. Pei.', 'you and I . The end of I. M. Pei .'],
    ['end.The next', 'end . The next'],
    // Numbers
    ['$1.5 £3m 10,000.50 3.5% .5 9/11', '$ 1.5 £ 3m 10,000.50 3.5 % .5 9/11'],
    ['5:30pm 1990s 20th 2015-16 20-year-old', '5:30pm 1990s 20th 2015-16 20 - year - old'],
    // Hyphens and dashes
    ['e-mail anti-war vice-president COVID-19 F-35', 'e-mail anti-war vice-president COVID-19 F-35'],
    [
      'self-help U.S.-backed non-U.S. Anglo-American',
      'self - help U.S. - backed non - U.S. Anglo - American',
    ],
    ['Al-Qaeda al-Assad’s El-Sisi', 'Al-Qaeda al-Assad ’s El-Sisi'],
    ['word—word word -- word', 'word — word word -- word'],
    // Signs
    ['AT&T R&D and/or C++', 'AT&T R&D and / or C + +'],
    ['@user #tag a@b.co first.last@x.co.uk', '@user #tag a@b.co first.last@x.co.uk'],
    ['see http://x.org/a?b=c. Or www.y.org, CNN.com.', 'see http://x.org/a?b=c . Or www.y.org , CNN.com .'],
    ['What?! ... … Oh!!', 'What ? ! ... … Oh ! !'],
    ["''No,'' ``yes''", "'' No , '' `` yes ''"],
    ['😀 👩‍👧 🇺🇸 ½ 中文', '😀 👩‍👧 🇺🇸 ½ 中文'],
  ])('%s', (text, expected) => {
    expect(tokens(text)).toBe(expected);
  });

  it('have parts of speech and lemmas, typographic apostrophes like straight ones', () => {
    const expected =
      "she/PRON/she did/AUX/do n't/PART/not say/VERB/say cnn/PROPN/cnn 's/PART/'s men/NOUN/man lied/VERB/lie";
    expect(tagged("She didn't say CNN's men lied")).toBe(expected);
    expect(tagged('She didn’t say CNN’s men lied')).toBe(expected);
  });

  test.each([
    // The rest of the text writes it small, or with a capital amid a sentence.
    ['Poll finds fewer jobs. The poll was small.', 'Poll', 'NOUN'],
    ['Pence left. Then Pence came back.', 'Pence', 'PROPN'],
    // It does neither: plurals, adjectives and verbs are common, singular nouns and what begins a longer name are not.
    ['Critics say so.', 'Critics', 'NOUN'],
    ['“Officials said no,” she said.', 'Officials', 'NOUN'],
    ['Several people left.', 'Several', 'ADJ'],
    ['Asked about it, he left.', 'Asked', 'VERB'],
    ['Ted Cruz left. He and Ted Cruz met.', 'Ted', 'PROPN'],
    ['Weaver said so.', 'Weaver', 'PROPN'],
    // The month and the name, not what may be.
    ['The report from May says it.', 'May', 'PROPN'],
    ['It ended. May we go?', 'May', 'AUX'],
    // In a headline every word has a capital.
    ['Mayor Denies Knowing Of Secret Payments', 'Secret', 'ADJ'],
    ['Mayor Denies Knowing Of Secret Payments To Pence\n\nIn May, Pence left.', 'Pence', 'PROPN'],
  ])('tell names from words with a capital: %s', (text, word, expected) => {
    const { tokens } = readText(text);
    expect(PARTS_OF_SPEECH[tokens.pos[tokens.lower.indexOf(word.toLowerCase())] as number]).toBe(expected);
  });

  test.each([
    ['“It is,” states Lee.', 'states'],
    ['"It is," claims the mayor of Lyon.', 'claims'],
    ['“Is it?” the report claims.', 'claims'],
    ["''It is,'' Ann Lee tweets, again.", 'tweets'],
  ])('take the verb of speaking beside a quotation for a verb: %s', (text, verb) => {
    const { tokens } = readText(text);
    const index = tokens.lower.indexOf(verb);
    expect(PARTS_OF_SPEECH[tokens.pos[index] as number]).toBe('VERB');
    expect(tokens.lemma[index]).toBe(verb.slice(0, -1));
  });

  test.each([
    ['He read, “claims of fraud” and left.', 'claims'],
    ['She wrote, "reports are wrong."', 'reports'],
  ])('leave nouns beside a quotation alone: %s', (text, noun) => {
    const { tokens } = readText(text);
    expect(PARTS_OF_SPEECH[tokens.pos[tokens.lower.indexOf(noun)] as number]).toBe('NOUN');
  });

  it('know the base form of new verbs of speaking', () => {
    expect(tagged('He retweeted it, emailed and texted')).toBe(
      'he/PRON/he retweeted/VERB/retweet it/PRON/it ,/PUNCT/, emailed/VERB/email and/CCONJ/and texted/VERB/text',
    );
  });

  it('are read through soft hyphens and other invisible characters', () => {
    expect(tagged('He sa\u00adid')).toBe('he/PRON/he said/VERB/say');
  });

  it('are as wink-nlp tags them where the tokens are the same', { timeout: 60_000 }, () => {
    const nlp = winkNLP(winkModel, ['pos']);
    const pos = nlp.its.pos as TokenItsFunction<string>;
    let same = 0;
    let count = 0;
    const texts = fc.sample(newsText, { seed: 1, numRuns: 60 }).flatMap((text) => text.split('\n'));
    for (const paragraph of texts.filter((line) => line.trim() !== '')) {
      const theirs = nlp.readDoc(paragraph).tokens();
      if (theirs.out().join(' ') !== tokens(paragraph)) continue;
      const ours = readText(paragraph).tokens;
      for (const [i, name] of theirs.out(pos).entries()) {
        // Names are told from common words in another way.
        if (/^\p{Lu}/u.test(paragraph.charAt(ours.start[i] as number))) continue;
        count++;
        if (PARTS_OF_SPEECH[ours.pos[i] as number] === name) same++;
      }
    }
    expect(count).toBeGreaterThan(100);
    expect(same / count).toBeGreaterThan(0.99);
  });
});

describe('hostile texts', { timeout: 60_000 }, () => {
  const texts: Record<string, string> = {
    'a word of a megabyte': 'x'.repeat(1_000_000),
    'hyphens without end': 'a-'.repeat(500_000),
    'periods between letters': 'a.'.repeat(500_000),
    'apostrophes between letters': "a'".repeat(500_000),
    'quotation marks alone': '"'.repeat(200_000),
    'opening marks alone': '“'.repeat(200_000),
    'opening marks, each in a paragraph': '“a\n'.repeat(100_000),
    'unpaired surrogates': '\ud800'.repeat(200_000) + '\udc00'.repeat(200_000),
    'a paragraph of 100,000 words': 'He said so, and “went” home. '.repeat(17_000),
    'white space alone': ' '.repeat(1_000_000),
    'white space and periods': ' .'.repeat(300_000),
    'a link without end': `http://${'a.'.repeat(300_000)}`,
    'addresses without end': 'a@'.repeat(300_000),
    'lines alone': '\n'.repeat(1_000_000),
  };

  test.each(Object.keys(texts))('%s: tokens stay short and cover it', (name) => {
    const text = texts[name] as string;
    const { tokens } = readText(text);
    let at = 0;
    let longest = 0;
    let leftOut = 0;
    for (let i = 0; i < tokens.count; i++) {
      const start = tokens.start[i] as number;
      const end = tokens.end[i] as number;
      if (text.slice(at, start).trim() !== '') leftOut++;
      longest = Math.max(longest, end - start);
      at = end;
    }
    expect(leftOut).toBe(0);
    expect(text.slice(at).trim()).toBe('');
    expect(longest).toBeLessThanOrEqual(MAX_TOKEN + 2);
  });

  it('are read in slices even where they are one paragraph', () => {
    const text = texts['a paragraph of 100,000 words'] as string;
    const steps = readTextInSteps(text);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    expect(pauses).toBeGreaterThan(50);
    expect(step.value.sentences).toHaveLength(17_000);
  });
});
