import { AGENT_ENDS, CLAUSE_PRONOUNS } from '../../lexicons/clause-words.ts';
import { LINKING } from '../../lexicons/cue-forms.ts';
import { PASSIVE_VERBS } from '../../lexicons/passive-verbs.ts';
import type { Span } from '../../report.ts';
import { mostOf } from '../../text/ranges.ts';
import { SAYING } from '../cue-lemmas.ts';
import type { Draft } from '../finding/drafts.ts';
import { recordHolding } from '../finding/record-nouns.ts';
import { phraseAfter, phraseBefore } from '../phrases.ts';
import type { View } from '../view.ts';

const PASSIVES = new Set(PASSIVE_VERBS.lemmas);
const PARTICIPLE = /(?:ed|en|said|thought|known|understood)$/;
/** How far behind a passive its agent may stand, in tokens, and what it never stands behind. */
const AGENT_REACH = 12;
/** How far before "told" whoever tells may begin, in tokens. */
const TELLER_REACH = 40;
const BE = /^(?:be|is|are|was|were|been|being|['’](?:s|re))$/;

/**
 * A draft of the tagger's without what grammar knows to be wrong. In a passive that names nobody ("was accused of …") the
 * subject is not who says so but part of what is said. And a source begins behind a relative word: in "an attack that
 * the mayor called …" it is the mayor. "It" says nothing in "it is unclear whether …".
 */
export function repaired(view: View, draft: Draft): Draft {
  return withOwnClause(
    view,
    withoutAside(
      view,
      withoutExpletive(
        view,
        withSpeaker(
          view,
          withName(
            view,
            withSubject(view, withSubjectBefore(view, withoutHearer(view, turned(view, draft)))),
          ),
        ),
      ),
    ),
  );
}

/** "Two were siblings, said police in Marsh": no comma parts a subject from its verb, so that what stands before it is said. */
function turned(view: View, draft: Draft): Draft {
  const [source] = draft.source;
  const [what] = draft.content;
  const [verb = -1, ...others] = view.tokensOf(draft.cue);
  if (!source || !what || draft.content.length > 1 || others.length > 0 || !SAYING.has(view.lemma(verb)))
    return draft;
  const tokens = view.tokensIn(...source);
  const behind = view.tokensIn(...what);
  const floor = view.sentenceStart(verb);
  if (!view.isFiniteVerb(verb) || tokens[0] !== floor || view.lower(verb - 1) !== ',') return draft;
  // "The firm is working with a bank and has asked around, said the people": a clause before the comma, of which the tagger took the subject.
  const clause = view.tokensIn(...view.span(floor, verb - 1));
  if (clause.some((token) => view.lower(token) === ',')) return draft;
  if (tokens.at(-1) !== verb - 2 && !clause.some((token) => view.isFiniteVerb(token))) return draft;
  if (
    behind[0] !== verb + 1 ||
    tokens.some((token) => view.lower(token) === ',' || view.quotation(token) >= 0)
  )
    return draft;
  if (!behind.some((token) => view.isFiniteVerb(token)))
    return { ...draft, source: [what], content: [view.span(floor, verb - 1)] };
  // "The plan, said Ruiz, is late": the clause goes on behind whoever speaks.
  const comma = behind.find((token) => view.lower(token) === ',');
  if (comma === undefined || !view.is(comma + 1, 'AUX', 'VERB') || !view.is(comma - 1, 'PROPN')) return draft;
  return {
    ...draft,
    source: [view.span(verb + 1, comma)],
    content: [source, view.span(comma + 1, (behind.at(-1) ?? comma) + 1)],
  };
}

/** "The bus was old, PTI reported.": what stands before the comma is said, not the quotation of the sentence before. */
function withOwnClause(view: View, draft: Draft): Draft {
  const [source] = draft.source;
  const [cue] = draft.cue;
  if (!source || !cue || source[0] > cue[0] || draft.content.length === 0) return draft;
  const [first = 0] = view.tokensIn(...source);
  const floor = view.sentenceStart(first);
  if (view.lower(first - 1) !== ',' || first - floor < 4) return draft;
  if (draft.content.some((span) => span[1] > view.start(floor))) return draft;
  return { ...draft, content: [view.span(floor, first - 1)] };
}

/**
 * The subject as a whole, and no more: "two residents reached *by telephone* said" are residents; "*the team counted eggs and* found" is
 * the team.
 */
function withSubject(view: View, draft: Draft): Draft {
  const [source] = draft.source;
  const [cue] = draft.cue;
  if (!source || !cue || draft.source.length > 1 || source[1] > cue[0]) return draft;
  const tokens = view.tokensIn(...source);
  const [first, last] = [tokens[0], tokens.at(-1)];
  const [verb] = view.tokensIn(...cue);
  if (first === undefined || last === undefined || verb === undefined) return draft;
  const cut = tokens.findIndex((token) => view.isFiniteVerb(token));
  const joined = view.is(last, 'CCONJ') || view.is(last + 1, 'CCONJ');
  const clear = tokens
    .slice(0, Math.max(cut, 0))
    .every((token) => !CLAUSE_PRONOUNS.has(view.lower(token)) && !view.is(token, 'PUNCT'));
  if (cut > 0 && joined && clear) return { ...draft, source: [view.span(first, tokens[cut] as number)] };
  // "*A man faces prison* after a jury found him guilty": the verb has a subject of its own.
  if (cut > 0 && clear && last + 1 < verb && view.is(verb, 'VERB') && view.is(verb - 1, 'NOUN', 'PROPN')) {
    const own = phraseBefore(view, verb, last + 1);
    if (own) return { ...draft, source: [view.span(own.from, own.to)] };
  }
  // "A plaque there calls him a hero.": the place is not who calls him so.
  if (tokens.length === 1 && view.lower(first) === 'there' && view.is(first - 1, 'NOUN')) {
    const thing = phraseBefore(view, first, view.sentenceStart(first));
    return thing ? { ...draft, source: [view.span(thing.from, thing.to)] } : draft;
  }
  if (!view.is(first - 1, 'ADP') || last + 1 !== verb || !view.is(last, 'NOUN', 'PROPN')) return draft;
  if (!view.isFiniteVerb(verb)) return draft;
  const whole = phraseBefore(view, verb, view.sentenceStart(verb));
  return whole && whole.from < first && whole.to > last
    ? { ...draft, source: [view.span(whole.from, whole.to)] }
    : draft;
}

/** "Prosecutors *say* Amy Brandt took the cash": with a subject before the verb and no mark between, nobody behind it speaks. */
function withSubjectBefore(view: View, draft: Draft): Draft {
  const [source] = draft.source;
  const verb = view.tokensOf(draft.cue).at(-1);
  if (!source || verb === undefined || draft.cue.length > 1 || view.tokensIn(...source)[0] !== verb + 1)
    return draft;
  const floor = view.sentenceStart(verb);
  if (!view.is(verb, 'VERB') || !view.is(verb - 1, 'NOUN', 'PROPN') || view.quotation(verb - 1) >= 0)
    return draft;
  const subject = phraseBefore(view, verb, floor);
  if (subject?.from !== floor) return draft;
  return {
    ...draft,
    source: [view.span(subject.from, subject.to)],
    content: [
      [
        source[0],
        Math.max(
          source[1],
          mostOf(draft.content, ([, end]) => end),
        ),
      ],
    ],
  };
}

/** "Hale, *a warden at the northern lock*, called it a mistake": a description between commas belongs to the name before it. */
function withName(view: View, draft: Draft): Draft {
  const [source] = draft.source;
  const [cue] = draft.cue;
  if (!source || !cue || draft.source.length > 1 || source[1] > cue[0]) return draft;
  const tokens = view.tokensIn(...source);
  const [first = 0, last = 0] = [tokens[0], tokens.at(-1)];
  if (!/^(?:an?|the)$/.test(view.lower(first)) || view.lower(first - 1) !== ',') return draft;
  if (view.lower(last + 1) !== ',' || !view.is(first - 2, 'PROPN')) return draft;
  let name = first - 2;
  const floor = view.sentenceStart(first);
  while (name > floor && view.is(name - 1, 'PROPN')) name--;
  return name === floor ? { ...draft, source: [view.span(name, last + 1)] } : draft;
}

/** "…, the source, who was there, told Reuters": who is told is not who tells. */
function withoutHearer(view: View, draft: Draft): Draft {
  const [source] = draft.source;
  const verb = view.tokensOf(draft.cue).at(-1);
  if (!source || verb === undefined || view.lower(verb) !== 'told') return draft;
  if (view.tokensIn(...source)[0] !== verb + 1) return draft;
  const teller = phraseBefore(view, verb, Math.max(0, verb - TELLER_REACH));
  return teller ? { ...draft, source: [view.span(teller.from, teller.to)] } : draft;
}

function withSpeaker(view: View, draft: Draft): Draft {
  const [source] = draft.source;
  const [cue] = draft.cue;
  if (!source && cue) {
    const [record] = agentOfPassive(view, draft.cue) ?? [];
    return record ? { ...draft, source: [record] } : draft;
  }
  if (!source || !cue || draft.source.length > 1 || source[0] > cue[0]) return draft;
  const agent = agentOfPassive(view, draft.cue);
  if (agent) return { ...draft, source: agent, content: inOrder([source, ...draft.content]) };
  return behindRelative(view, draft, source);
}

/**
 * Who says so where the cue is a passive: nobody, or the agent that stands behind what is said ("was described as a
 * disgrace by the mayor"). Null where the cue is no passive or itself leads to the agent ("was accused by").
 */
function agentOfPassive(view: View, cue: readonly Span[]): Span[] | null {
  const tokens = view.tokensOf(cue);
  const verb = tokens.findIndex(
    (token) => PASSIVES.has(view.lemma(token)) && PARTICIPLE.test(view.lower(token)),
  );
  if (!tokens.slice(0, Math.max(verb, 0)).some((token) => BE.test(view.lower(token)))) return null;
  const next = (tokens.at(-1) ?? 0) + 1;
  if ([...tokens, next].some((token) => view.lower(token) === 'by')) return null;
  const record = recordHolding(view, next, next + AGENT_REACH);
  if (record) return [view.span(record.from, record.to)];
  for (let token = next; token < next + AGENT_REACH; token++) {
    if (AGENT_ENDS.has(view.lower(token))) break;
    if (view.lower(token) !== 'by' || view.quotation(token) >= 0) continue;
    const agent = phraseAfter(view, token + 1, next + AGENT_REACH);
    if (agent) return [view.span(agent.from, agent.to)];
  }
  return [];
}

function behindRelative(view: View, draft: Draft, source: Span): Draft {
  const tokens = view.tokensIn(...source);
  const at = tokens.findLastIndex((token) => CLAUSE_PRONOUNS.has(view.lower(token)));
  const relative = tokens[at];
  const subject = tokens.slice(at + 1);
  const [first] = subject;
  const last = subject.at(-1);
  if (relative === undefined || first === undefined || last === undefined) return draft;
  // "the board, which sets the rules, said": the clause describes the source, who speaks outside it.
  const closed = view.lower(last) === ',' || view.lower(last + 1) === ',';
  if (closed || subject.some((token) => view.is(token, 'VERB', 'AUX'))) return draft;
  const stands = at === 0 && draft.content.length > 0 ? [view.span(relative, relative + 1)] : [];
  return {
    ...draft,
    source: [view.span(first, last + 1)],
    content: inOrder([...stands, ...draft.content]),
  };
}

/** "It was unclear whether …", "it seems that …": the subject stands for what follows, and nobody says so. */
function withoutExpletive(view: View, draft: Draft): Draft {
  const subject = view.tokensOf(draft.source);
  if (subject.length !== 1 || !/^(?:it|there)$/.test(view.lower(subject[0] ?? -1))) return draft;
  const cue = view.tokensOf(draft.cue);
  const seems = cue.some((token) => /^(?:seem|appear)$/.test(view.lemma(token)));
  const links = seems || cue.some((token) => LINKING.has(view.lemma(token)) || view.lower(token) === "'s");
  const bare = cue.every((token) => view.is(token, 'AUX', 'VERB', 'ADV', 'PART'));
  const adjective = cue.some((token) => view.is(token, 'ADJ'));
  return (links && adjective) || (seems && bare) ? { ...draft, source: [] } : draft;
}

/** "“It is,” she said of the plan": what the quotation is about, behind the cue, is no part of it. */
function withoutAside(view: View, draft: Draft): Draft {
  const { content, cue } = draft;
  const end = cue.at(-1)?.[1];
  if (content.length < 2 || end === undefined) return draft;
  const quoted = (span: Span) => view.tokensIn(...span).some((token) => view.quotation(token) >= 0);
  if (!content.some((span) => span[1] <= end && quoted(span))) return draft;
  const isSaid = (span: Span) => view.tokensIn(...span).some((token) => view.isFiniteVerb(token));
  return { ...draft, content: content.filter((span) => span[0] < end || quoted(span) || isSaid(span)) };
}

function inOrder(spans: readonly Span[]): Span[] {
  return [...spans].sort((a, b) => a[0] - b[0]);
}
