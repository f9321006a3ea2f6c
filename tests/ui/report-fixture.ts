import type {
  Attribution,
  Hedge,
  Level,
  Reason,
  Report,
  SentenceReport,
  Source,
} from '../../src/engine/report.ts';

/** A sentence as the tests write it: its text, and only what matters of the rest. */
export interface SentenceDraft {
  text: string;
  kinds?: SentenceReport['kinds'];
  level?: Level;
  strength?: number;
  secondhand?: boolean;
  response?: SentenceReport['response'];
  /** Words of the sentence that hedge it. */
  hedges?: { words: string; sort: Hedge['sort']; by?: Hedge['by'] }[];
  reasons?: { code: string; effect: number; basis?: Reason['basis'] }[];
  claims?: Partial<Attribution>[];
}

const STRENGTH: Record<Level, number> = { strong: 90, good: 70, fair: 50, weak: 30, untraceable: 10 };

export function source(draft: Partial<Source> & Pick<Source, 'id' | 'name' | 'kind'>): Source {
  return {
    outlet: false,
    mentions: [],
    speaksFor: null,
    description: null,
    number: null,
    knowledge: null,
    anonymityReason: null,
    ...draft,
  };
}

/** A report with the offsets, counts and ids that fit its sentences. */
export function report(
  drafts: readonly SentenceDraft[],
  rest: { sources?: Source[]; article?: Partial<Report['article']>; leansOn?: string; judged?: boolean } = {},
): Report {
  const attributions: Attribution[] = [];
  let text = '';
  const sentences = drafts.map((draft): SentenceReport => {
    const start = text.length;
    text += `${draft.text} `;
    const kinds = draft.kinds === undefined ? [] : draft.kinds;
    const level = draft.level ?? null;
    const strength = kinds?.length ? (draft.strength ?? (level ? STRENGTH[level] : 50)) : null;
    const reasons = (draft.reasons ?? []).map(
      ({ code, effect, basis = 'stated' }): Reason => ({
        code,
        effect,
        basis,
        axis: 'sourcing',
        start,
        end: start + 1,
      }),
    );
    const claims = (draft.claims ?? (kinds?.length ? [{}] : [])).map(
      (claim): Attribution => ({
        id: '',
        source: [],
        cue: [],
        content: [],
        kind: kinds?.[0] ?? 'impersonal',
        sources: [],
        via: [],
        access: null,
        secondhand: draft.secondhand ?? false,
        quote: false,
        strength: strength ?? 0,
        level,
        reasons,
        confidence: 0.9,
        foundBy: 'model',
        rule: null,
        ...claim,
      }),
    );
    const first = attributions.length;
    claims.forEach((claim, position) => {
      attributions.push({ ...claim, id: `a${first + position + 1}` });
    });
    return {
      start,
      end: start + draft.text.length,
      kinds,
      secondhand: draft.secondhand ?? false,
      hedges: (draft.hedges ?? []).map(({ words, sort, by = 'unclear' }) => {
        const at = start + draft.text.indexOf(words);
        return { start: at, end: at + words.length, sort, by, rule: `hedges/rules/${sort}#${words}` };
      }),
      quote: draft.text.includes('“'),
      response: draft.response ?? null,
      strength,
      level,
      attributions: attributions.slice(first).map(({ id }) => id),
      reasons,
    };
  });
  const mentions = (rest.sources ?? []).map((found): Source => {
    const at = text.indexOf(found.name);
    return at < 0
      ? found
      : { ...found, mentions: [{ start: at, end: at + found.name.length, basis: 'stated' }] };
  });
  return {
    engine: 'fixture@0',
    text,
    article: { title: null, byline: null, publisher: null, date: null, genre: 'news', ...rest.article },
    language: 'en',
    judged: rest.judged ?? true,
    sentences,
    attributions,
    sources: mentions,
    marks: [],
    faintMarks: [],
    summary: summarize(sentences, attributions, rest.leansOn ?? null),
    flatHeadline: null,
  };
}

function summarize(
  sentences: SentenceReport[],
  attributions: Attribution[],
  leansOn: string | null,
): Report['summary'] {
  const judged = sentences.filter(({ kinds }) => kinds !== null);
  const responses = judged.filter(({ response }) => response);
  const attributed = judged.filter(({ response, kinds }) => !response && kinds?.length);
  const level = (name: Level): number => attributed.filter((sentence) => sentence.level === name).length;
  const tracing = attributed.filter((sentence) =>
    attributions.some(
      ({ id, sources, via }) =>
        sentence.attributions.includes(id) && [...sources, ...via].includes(leansOn ?? ''),
    ),
  );
  return {
    attributed: attributed.length,
    ownVoice: judged.length - attributed.length - responses.length,
    responses: responses.length,
    hedged: judged.filter(({ hedges }) => hedges.length > 0).length,
    secondhand: judged.filter(({ secondhand }) => secondhand).length,
    unnamed: judged.filter(({ kinds }) => kinds?.includes('unnamed')).length,
    levels: {
      strong: level('strong'),
      good: level('good'),
      fair: level('fair'),
      weak: level('weak'),
      untraceable: level('untraceable'),
    },
    leansOn: leansOn
      ? {
          source: leansOn,
          share: tracing.length / attributed.length,
          inferred: tracing.filter(({ reasons }) => reasons.some(({ basis }) => basis === 'inferred')).length,
        }
      : null,
    independentSources: new Set(attributions.flatMap(({ sources }) => sources)).size,
  };
}
