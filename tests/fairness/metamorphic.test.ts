import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../src/engine/report.ts';
import { PAIRS } from './pairs/index.ts';
import type { Version } from './pairs/pair.ts';
import { points, rank, type Shown, show } from './showing.ts';

/** What a careless hand does to a careful sentence. Null where there is nothing to do. */
type Carelessness = (text: string, shown: Shown) => string | null;

const stories = Object.values(PAIRS).flatMap((pairs) =>
  pairs.map(({ name, careful }) => ({ name, careful })),
);

const removeAttribution: Carelessness = (text, { report, sentence }) => {
  const { content } = mainClaim({ report, sentence });
  const claim = content.map(([start, end]) =>
    text.slice(start, end).replace(/^[\s,“”"]*(?:that\s)?|[\s,“”".]*$/g, ''),
  );
  if (claim.join('').length < 12) return null;
  const bare = claim.join(' ');
  return `${text.slice(0, sentence.start)}${bare.charAt(0).toUpperCase()}${bare.slice(1)}.${text.slice(sentence.end)}`;
};

const inventExperts: Carelessness = (text, { report, sentence }) => {
  const [first, ...rest] = mainClaim({ report, sentence }).source;
  if (!first || rest.length > 0) return null;
  const experts = first[0] === sentence.start ? 'Experts' : 'experts';
  return text.slice(0, first[0]) + experts + text.slice(first[1]);
};

const dropHedges: Carelessness = (text, { sentence }) => without(text, sentence.hedges);

const deleteAlleged: Carelessness = (text, { sentence }) => {
  const found = [
    ...text.slice(sentence.start, sentence.end).matchAll(/\b(?:allegedly|alleged|suspected of) /g),
  ];
  return without(
    text,
    found.map((match) => {
      const start = sentence.start + match.index;
      return { start, end: start + match[0].length };
    }),
  );
};

describe.each<[string, Carelessness, 'sourcing' | 'both']>([
  ['attribution removed', removeAttribution, 'both'],
  ['"experts" invented', inventExperts, 'both'],
  // A hedge is a matter of certainty: sourcing alone must not gain by its loss.
  ['hedges dropped', dropHedges, 'sourcing'],
  ['"alleged" deleted', deleteAlleged, 'both'],
])('%s', (_, careless, axes) => {
  const changed = stories.flatMap(({ name, careful }) => {
    const shown = show(careful);
    const text = careless(careful.text, shown);
    return text === null ? [] : [{ name, careful: shown, careless: show(retold(careful, text, shown)) }];
  });

  test('has stories to be tried on', () => expect(changed.length).toBeGreaterThan(0));

  test.each(changed)('$name', ({ careful, careless }) => {
    // Own voice has no level, so that it can't look better than any.
    if (careless.sentence.kinds?.length === 0) return expect(careless.sentence.level).toBeNull();
    expect(rank(careful.sentence)).toBeGreaterThanOrEqual(rank(careless.sentence) ?? 0);
    expect(points(careful.sentence, axes)).toBeGreaterThanOrEqual(points(careless.sentence, axes));
  });
});

function mainClaim({ report, sentence }: Shown): Attribution {
  const claim = report.attributions.find(({ id }) => id === sentence.attributions[0]);
  if (!claim)
    throw new Error(`nothing is attributed in "${report.text.slice(sentence.start, sentence.end)}"`);
  return claim;
}

/** The changed text, looked at where the claim's sentence begins; links would stand elsewhere now. */
function retold({ options }: Version, text: string, { sentence }: Shown): Version {
  return { text, claimAt: sentence.start, options: { ...options, links: [] } };
}

/** The text without these stretches; null where there are none. */
function without(text: string, stretches: readonly { start: number; end: number }[]): string | null {
  if (stretches.length === 0) return null;
  let kept = '';
  let from = 0;
  for (const { start, end } of stretches) {
    kept += text.slice(from, start);
    from = end;
  }
  return (kept + text.slice(from)).replace(/ {2,}/g, ' ').replace(/^ /, '');
}
