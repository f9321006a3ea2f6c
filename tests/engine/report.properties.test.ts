import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/engine/index.ts';
import {
  type AnalyzeOptions,
  GENRES,
  LEVELS,
  MARK_TYPES,
  type Report,
  SOURCE_KINDS,
  type Span,
} from '../../src/engine/report.ts';
import { anyText, newsText } from './news-text.ts';

/**
 * What the report's contract promises, whatever the text. The page says "English", so that short and odd texts are judged
 * too; those that are clearly in another language are left out here.
 */
const options: fc.Arbitrary<AnalyzeOptions> = fc.record(
  {
    genre: fc.constantFrom(...GENRES),
    publisher: fc.constantFrom('CNN', 'The Daily Planet'),
    outlets: fc.constant(['CNN']),
  },
  { requiredKeys: [] },
);

function check(property: (report: Report, options: AnalyzeOptions) => void): void {
  fc.assert(
    fc.property(fc.oneof(newsText, anyText), options, (text, given) => {
      const report = analyze(text, { language: 'en', ...given });
      fc.pre(report.judged);
      property(report, given);
    }),
    { numRuns: 100 },
  );
}

function expectSpans(spans: readonly Span[], text: string): void {
  let at = 0;
  for (const [start, end] of spans) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(at).toBeLessThanOrEqual(text.length);
}

describe('a report, whatever the text', { timeout: 60_000 }, () => {
  it('is about the text exactly as given, and JSON-safe', () => {
    fc.assert(
      fc.property(fc.oneof(newsText, anyText), (text) => {
        const report = analyze(text);
        expect(report.text).toBe(text);
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same for the same text', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        expect(JSON.stringify(analyze(text))).toBe(JSON.stringify(analyze(text)));
      }),
      { numRuns: 50 },
    );
  });

  it('has sentences in order that cover everything but white space, none across a line break', () => {
    check(({ text, sentences }) => {
      let at = 0;
      for (const { start, end } of sentences) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).not.toMatch(/[\n\r\u2028\u2029]/);
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    });
  });

  it('has sorted, disjoint spans inside the text', () => {
    check(({ text, attributions, sources }) => {
      for (const { source, cue, content } of attributions) {
        for (const spans of [source, cue, content]) expectSpans(spans, text);
        expect(source.length + cue.length + content.length).toBeGreaterThan(0);
      }
      for (const { mentions } of sources)
        expectSpans(
          mentions.map(({ start, end }) => [start, end]),
          text,
        );
    });
  });

  it('names no id that does not exist, and none twice', () => {
    check(({ attributions, sources, sentences, marks, faintMarks, summary, flatHeadline }) => {
      const attributionIds = new Set(attributions.map(({ id }) => id));
      const sourceIds = new Set(sources.map(({ id }) => id));
      expect(attributionIds.size).toBe(attributions.length);
      expect(sourceIds.size).toBe(sources.length);
      for (const attribution of attributions) {
        for (const id of [...attribution.sources, ...attribution.via]) expect(sourceIds).toContain(id);
      }
      for (const { speaksFor } of sources) if (speaksFor !== null) expect(sourceIds).toContain(speaksFor);
      for (const sentence of sentences) {
        expect(new Set(sentence.attributions).size).toBe(sentence.attributions.length);
        for (const id of sentence.attributions) expect(attributionIds).toContain(id);
      }
      for (const { attribution } of [...marks, ...faintMarks])
        if (attribution !== null) expect(attributionIds).toContain(attribution);
      if (summary.leansOn) expect(sourceIds).toContain(summary.leansOn.source);
      if (flatHeadline) expect(attributionIds).toContain(flatHeadline.attribution);
    });
  });

  it('lists for each sentence exactly the attributions that touch it', () => {
    check(({ sentences, attributions }) => {
      for (const sentence of sentences) {
        const touching = attributions.filter(({ source, cue, content }) =>
          [...source, ...cue, ...content].some(
            ([start, end]) => start < sentence.end && sentence.start < end,
          ),
        );
        expect([...sentence.attributions].sort()).toEqual(touching.map(({ id }) => id).sort());
      }
    });
  });

  it('takes each sentence’s main kind, strength, level and reasons from its first attribution', () => {
    check(({ sentences, attributions }) => {
      for (const sentence of sentences) {
        const main = attributions.find(({ id }) => id === sentence.attributions[0]);
        expect(sentence.kinds?.[0]).toBe(main?.kind);
        expect(sentence.strength).toBe(main?.strength ?? null);
        if (sentence.response || !main) expect(sentence.level).toBeNull();
        // A denial's attribution has no level; a sentence that it goes on in has.
        else if (main.level) expect(sentence.level).toBe(main.level);
        expect(sentence.reasons).toEqual(main?.reasons ?? []);
        expect(new Set(sentence.kinds).size).toBe(sentence.kinds?.length);
        for (const id of sentence.attributions) {
          expect(sentence.kinds).toContain(attributions.find((attribution) => attribution.id === id)?.kind);
        }
        expect(SOURCE_KINDS).toEqual(expect.arrayContaining(sentence.kinds ?? []));
      }
    });
  });

  it('has strengths that are the sums of their reasons, and levels that are the sums over sourcing', () => {
    const bounds = { strong: 80, good: 60, fair: 40, weak: 20, untraceable: 0 } as const;
    check(({ text, attributions }) => {
      for (const { strength, level, reasons } of attributions) {
        const sum = (axis?: string) =>
          reasons
            .filter((reason) => !axis || reason.axis === axis)
            .reduce((total, { effect }) => total + effect, 0);
        expect(sum()).toBe(strength);
        expect(strength).toBeGreaterThanOrEqual(0);
        expect(strength).toBeLessThanOrEqual(100);
        expect(reasons.length).toBeGreaterThan(0);
        expect(reasons[0]?.axis).toBe('sourcing');
        for (const reason of reasons) expectSpans([[reason.start, reason.end]], text);
        if (level)
          expect(LEVELS.find((name) => sum('sourcing') >= bounds[name]) ?? 'untraceable').toBe(level);
      }
    });
  });

  it('has hedges in order within their sentence', () => {
    check(({ sentences }) => {
      for (const { start, end, hedges } of sentences) {
        let at = start;
        for (const hedge of hedges) {
          expect(hedge.start).toBeGreaterThanOrEqual(at);
          expect(hedge.end).toBeGreaterThan(hedge.start);
          at = hedge.end;
        }
        expect(at).toBeLessThanOrEqual(end);
      }
    });
  });

  it('has marks in order, each once, each within its sentence and of one type', () => {
    check(({ sentences, marks, faintMarks }) => {
      for (const list of [marks, faintMarks]) {
        let at = 0;
        for (const mark of list) {
          const sentence = sentences[mark.sentence];
          expect(mark.start).toBeGreaterThanOrEqual(Math.max(at, sentence?.start ?? Number.NaN));
          expect(mark.end).toBeGreaterThan(mark.start);
          expect(mark.end).toBeLessThanOrEqual(sentence?.end ?? Number.NaN);
          expect(MARK_TYPES).toContain(mark.type);
          if (mark.attribution !== null) expect(sentence?.attributions).toContain(mark.attribution);
          at = mark.start;
        }
      }
      const all = [...marks, ...faintMarks];
      expect(new Set(all.map(({ type, start, end }) => `${type} ${start} ${end}`)).size).toBe(all.length);
    });
  });

  it('has a summary that adds up', () => {
    check(({ sentences, summary }, { genre }) => {
      expect(summary.attributed + summary.ownVoice + summary.responses).toBe(sentences.length);
      const levels = Object.values(summary.levels).reduce((total, count) => total + count, 0);
      const levelled = sentences.filter(({ level }) => level !== null).length;
      expect(levels).toBe(levelled);
      if (genre === undefined || genre === 'news') expect(levels).toBe(summary.attributed);
      expect(summary.responses).toBe(sentences.filter(({ response }) => response !== null).length);
      expect(summary.hedged).toBe(sentences.filter(({ hedges }) => hedges.length > 0).length);
      expect(summary.secondhand).toBe(sentences.filter(({ secondhand }) => secondhand).length);
      if (summary.attributed < 3) expect(summary.leansOn).toBeNull();
      if (summary.leansOn) {
        const { share, inferred } = summary.leansOn;
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(inferred).toBeLessThanOrEqual(Math.round(share * summary.attributed));
      }
    });
  });
});

describe('a text that there is nothing to say about', () => {
  it('may be empty', () => {
    expect(analyze('')).toMatchObject({ text: '', sentences: [], attributions: [], sources: [], marks: [] });
  });

  it('has no sentence where there is nothing but white space', () => {
    expect(analyze(' \n\u00a0\r\n').sentences).toEqual([]);
  });

  it('is not judged where it is in another language', () => {
    const text =
      'Der Minister sagte am Montag, die Brücke werde geschlossen. „Das ist nötig“, sagte er der Zeitung.';
    const report = analyze(text);
    expect(report).toMatchObject({ language: 'de', judged: false, attributions: [], sources: [], marks: [] });
    expect(report.sentences).toHaveLength(2);
    for (const sentence of report.sentences) {
      expect(sentence).toMatchObject({
        kinds: null,
        strength: null,
        level: null,
        response: null,
        hedges: [],
      });
    }
    expect(report.summary).toMatchObject({ attributed: 0, ownVoice: 0, responses: 0, leansOn: null });
  });
});
