import fc from 'fast-check';

/**
 * Texts as a reporter could have written them, put together at random: every way of attributing that the engine knows, in
 * any order, with quotations that split, nest and go on over paragraphs.
 */
const sources = fc.constantFrom(
  ...[
    'CNN',
    'Mayor Ann Lee',
    'Lee',
    'She',
    'They',
    'The ministry',
    'a spokesman for the ministry',
    'The news outlet',
  ],
  ...[
    'two people briefed on the talks',
    'officials',
    'a senior official',
    'critics',
    'some experts',
    'The report',
  ],
  ...[
    'a Pentagon document reviewed by CNN',
    'Lee, a former judge,',
    'the CIA, NSA and FBI',
    'police',
    'one resident',
  ],
);
const verbs = fc.constantFrom(
  'said',
  'told CNN',
  'reported',
  'added',
  'believes',
  'denied',
  'noted',
  'has acknowledged',
);
const claims = fc.constantFrom(
  ...[
    'the bridge could collapse',
    'talks will probably resume in May',
    'the suspect allegedly fled',
    'nothing was stolen',
  ],
  ...['it appears to be safe', 'the U.S. paid $1.5 million', 'prices may rise', '“a disaster” was near'],
);

const sentence: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(sources, verbs, claims).map(([who, says, what]) => `${who} ${says} that ${what}.`),
  fc.tuple(claims, sources, verbs).map(([what, who, says]) => `“I think ${what},” ${who} ${says}.`),
  fc
    .tuple(claims, verbs, sources, claims)
    .map(([a, says, who, b]) => `“We know ${a},” ${says} ${who}, “and ${b}.”`),
  fc.tuple(sources, claims).map(([who, what]) => `According to ${who}, ${what}.`),
  fc
    .tuple(sources, verbs, sources, verbs, claims)
    .map(([a, x, b, y, what]) => `${a} ${x} that ${b} ${y} that ${what}.`),
  fc
    .tuple(claims, sources)
    .map(([what, who]) => `Reportedly ${what}, ${who} said, adding that it was believed to be over.`),
  claims.map((what) => `${what.charAt(0).toUpperCase()}${what.slice(1)}.`),
  claims.map((what) => `“It is so: ${what}. And there is more.”`),
  sources.map((who) => `${who} declined to comment.`),
  sources.map((who) => `${who} did not respond to CNN’s request for comment.`),
  fc.constantFrom(
    'Reports emerged in June of more.',
    'He was accused of fraud.',
    '“It goes on and on',
    'WASHINGTON (AP) —',
  ),
);

export const newsText: fc.Arbitrary<string> = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { maxLength: 6 })
  .map((paragraphs) => paragraphs.map((sentences) => sentences.join(' ')).join('\n\n'));

/** Anything that a string can hold, half of it in pieces that look like news. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.oneof(
        sentence,
        fc.string({ unit: 'binary', maxLength: 8 }),
        fc.constantFrom('“', '”', '"', '\n', '\r', ' said '),
      ),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join('')),
);
