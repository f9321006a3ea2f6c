import { privateRecords } from '../../lexicons/document-words.ts';
import { relayWords } from '../../lexicons/relay-words.ts';
import type { TextDocument } from '../../text/document.ts';
import { lastStartingBy, paragraphAt } from '../../text/ranges.ts';
import type { Draft } from '../resolving/cast.ts';
import { placeOf } from '../resolving/resolver.ts';
import type { Resolved } from '../resolving/scene.ts';
import { beforeArticle, isPossessiveMark, lower } from '../words.ts';
import type { Appearance } from './appearances.ts';
import { pieceOf } from './pieces.ts';
import { type Material, NO_RELAY, type Relay } from './relay.ts';

/** How many paragraphs an interview goes on without being named again. */
const INTERVIEW_REACH = 4;
/** How many paragraphs after an outlet’s report unnamed sources still count as that outlet’s. */
const REPORT_REACH = 3;
/** How many paragraphs after it what is “reportedly” so still counts as that outlet’s. */
const RUMOUR_REACH = 2;
/** How many paragraphs after it a record that nobody publishes ("one email said") still counts as seen by that outlet. */
const RECORD_REACH = 1;
const PERSONS: ReadonlySet<string> = new Set(['named', 'unnamed']);
/** Headline and lead: what they say of a speaker is told more fully, and with its place, further on. */
const LEAD_PARAGRAPHS = 3;

/**
 * Lets an interview’s later sentences, and the headline before it, reach the article by the same way as the sentence that
 * names the outlet; ends where the text names another occasion. `stated` and the result are parallel to the attributions.
 */
export function inheritRelays(
  material: Material,
  stated: readonly Relay[],
  appearances: readonly Appearance[],
  sentencesOf: (index: number) => readonly number[],
): Relay[] {
  const { scene } = material;
  const { attributions, document } = scene;
  const { resolved, responses } = material;
  const relays = [...stated];
  const order = attributions
    .map((_, index) => index)
    .sort((a, b) => placeOf(attributions[a]) - placeOf(attributions[b]));
  const interviews = new Map<Draft, { relay: Relay; paragraph: number }>();
  const heard = firstHeardThrough(material);
  // An article that names its own outlet asks for itself: its unnamed sources are its own.
  const asks = scene.names.entities.some((entity) => material.own(entity));
  const waiting = new Map<Draft, { index: number; paragraph: number }[]>();
  const open = new Map<Draft, number>();
  const rumours: number[] = [];
  const piece = pieceOf(material);
  let report: { draft: Draft; paragraph: number } | null = null;
  let previous: Relay = NO_RELAY;
  let appeared: Appearance | null = null;
  /** Where the text has just said that somebody appeared: whoever speaks next, unless it named another. */
  const guestOf = (speaker: Draft, { kind }: Resolved, paragraph: number) => {
    if (!appeared || kind !== 'named' || paragraph - appeared.paragraph > 1) return undefined;
    const { who, outlet } = appeared;
    if (who !== null && who !== speaker.entity) return undefined;
    return { relay: { via: [outlet], secondhand: true, inferred: true }, paragraph: appeared.paragraph };
  };
  const coming = [...appearances].reverse();
  for (const index of order) {
    const attribution = attributions[index];
    const one = resolved[index];
    if (!attribution || !one) continue;
    const paragraph = paragraphAt(document, placeOf(attributions[index]));
    let relay = relays[index] ?? NO_RELAY;
    const origin = attribution.continues === null ? undefined : relays[attribution.continues];
    if (!relay.secondhand && origin?.secondhand) relay = { ...origin, inferred: true };
    if (!relay.secondhand && previous.secondhand && isTurn(material, index))
      relay = { ...previous, inferred: true };
    const speaker = one.drafts[0];
    while ((coming.at(-1)?.start ?? Number.POSITIVE_INFINITY) < placeOf(attribution))
      appeared = coming.pop() ?? null;
    if (relay.heardHere && speaker) {
      interviews.delete(speaker);
      waiting.delete(speaker);
      open.set(speaker, paragraph);
      previous = relay;
      continue;
    }
    // What nobody is said to say, right after an outlet’s report, is of that report.
    if (
      !speaker &&
      !relay.secondhand &&
      one.kind === 'impersonal' &&
      isRumour(material, index) &&
      report &&
      paragraph - report.paragraph <= RUMOUR_REACH
    )
      relay = { via: [report.draft], secondhand: true, inferred: true };
    if (!speaker && !relay.secondhand && one.kind === 'named' && piece?.holds(paragraph, undefined))
      relay = { via: [piece.outlet], secondhand: true, inferred: true };
    // Denials are asked for, also by whoever only passes a report on.
    const replies = sentencesOf(index).some((at) => responses[at] !== null && responses[at] !== undefined);
    // Whoever refuses a comment refuses it to whoever asks for this article.
    const refuses = sentencesOf(index).some((at) => responses[at]?.kind === 'no-comment');
    const denies = sentencesOf(index).some((at) => responses[at]?.kind === 'denial');
    // What an outlet dug out or was told by people without a name is its report, too.
    const dug = relay.secondhand && !relay.inferred && (one.kind === 'document' || one.kind === 'unnamed');
    if (dug && relay.via[0]?.outlet) report = { draft: relay.via[0], paragraph };
    if (speaker?.outlet) {
      if (relay.secondhand) report = { draft: speaker, paragraph };
    } else if (speaker) {
      if (relay.once) {
        open.set(speaker, paragraph);
      } else if (relay.secondhand) {
        for (const earlier of waiting.get(speaker) ?? []) {
          if (earlier.paragraph < LEAD_PARAGRAPHS || paragraph - earlier.paragraph <= 1)
            relays[earlier.index] = { ...relay, inferred: true };
        }
        waiting.delete(speaker);
        interviews.set(speaker, { relay, paragraph });
        if (report && relay.via.includes(report.draft)) report = { draft: report.draft, paragraph };
      } else if (one.kind !== 'document' && namesOpenOccasion(material, index, sentencesOf(index))) {
        interviews.delete(speaker);
        waiting.delete(speaker);
        open.set(speaker, paragraph);
      } else if (!refuses) {
        const interview = interviews.get(speaker) ?? guestOf(speaker, one, paragraph);
        if (interview && paragraph - interview.paragraph <= INTERVIEW_REACH) {
          relay = { ...interview.relay, inferred: true };
          interviews.set(speaker, { relay, paragraph });
        } else if (one.kind !== 'organization' && heard(speaker) && !denies) {
          relay = { via: [heard(speaker) as Draft], secondhand: true, inferred: true };
        } else if (!denies && PERSONS.has(one.kind) && piece?.holds(paragraph, speaker)) {
          relay = { via: [piece.outlet], secondhand: true, inferred: true };
        } else if (
          !denies &&
          report &&
          ((one.kind === 'unnamed' && !asks) || isTakenUp(material, index)
            ? paragraph - report.paragraph <= REPORT_REACH
            : !asks && isLeaked(speaker) && paragraph - report.paragraph <= RECORD_REACH)
        ) {
          relay = { via: [report.draft], secondhand: true, inferred: true };
          interviews.set(speaker, { relay, paragraph });
          report = { draft: report.draft, paragraph };
        } else {
          if (
            !replies &&
            attribution.within === null &&
            (one.kind === 'named' || one.kind === 'organization')
          )
            report = null;
          // Whoever has just spoken elsewhere goes on speaking there.
          const list =
            paragraph - (open.get(speaker) ?? Number.NEGATIVE_INFINITY) <= 1
              ? []
              : (waiting.get(speaker) ?? []);
          if (paragraph - (open.get(speaker) ?? Number.NEGATIVE_INFINITY) > 1)
            list.push({ index, paragraph });
          waiting.set(speaker, list.slice(-8));
        }
      }
    }
    if (
      !speaker &&
      !relay.secondhand &&
      one.kind === 'impersonal' &&
      paragraph < LEAD_PARAGRAPHS &&
      isRumour(material, index)
    )
      rumours.push(index);
    // "Mayor reportedly ill", says the headline; by whose report, the next sentences.
    if (
      relay.secondhand &&
      relay.via.length + (speaker?.outlet ? 1 : 0) > 0 &&
      paragraph < LEAD_PARAGRAPHS + 1
    ) {
      const outlet = speaker?.outlet ? speaker : relay.via[0];
      for (const earlier of rumours.splice(0))
        if (outlet) relays[earlier] = { via: [outlet], secondhand: true, inferred: true };
    }
    relays[index] = relay;
    previous = relay;
  }
  return relays;
}

/**
 * Which outlet the article knows a person from: "The Courier reported that Ana Ruiz, a nurse, …" first names her in what the
 * Courier says, so her later words come from there too.
 */
function firstHeardThrough({
  scene: { attributions },
  resolved,
  own,
}: Material): (draft: Draft) => Draft | null {
  const reports: { start: number; end: number; outlet: Draft }[] = [];
  for (const [index, { content }] of attributions.entries()) {
    const outlet = resolved[index]?.drafts[0];
    if (!outlet?.outlet || (outlet.entity && own(outlet.entity))) continue;
    for (const [start, end] of content) reports.push({ start, end, outlet });
  }
  reports.sort((a, b) => a.start - b.start);
  return ({ entity }) => {
    const first = entity?.mentions[0]?.start;
    if (first === undefined) return null;
    const report = reports[lastStartingBy(reports, first)];
    return report && first < report.end ? report.outlet : null;
  };
}

/** A record that is of no one by name, and that people keep to themselves: whoever reports on it has seen it. */
function isLeaked({ kind, head, entity }: Draft): boolean {
  return kind === 'document' && entity === null && privateRecords.has(head);
}

/** A record without a name that the text takes up again: "the memo said" after a report on a memo. */
function isTakenUp({ scene: { attributions, document }, resolved }: Material, index: number): boolean {
  const [start, end] = attributions[index]?.source[0] ?? [0, 0];
  return (
    resolved[index]?.kind === 'document' &&
    /^the(?: [a-z]+){1,2}(?:,|$)/.test(document.text.slice(start, end).replace(/^T/, 't'))
  );
}

/** "reportedly", "is said to": what goes around, unlike what is expected or feared. */
function isRumour({ scene: { attributions, document } }: Material, index: number): boolean {
  const cue = attributions[index]?.cue ?? [];
  return cue.some(([start, end]) =>
    /\b(?:report|alleg|sa(?:id|ys)|believe|thought|understood|rumou?r)/i.test(
      document.text.slice(start, end),
    ),
  );
}

/** A turn in a transcript: "WALLACE: Let’s start …". */
function isTurn({ scene: { attributions, document } }: Material, index: number): boolean {
  const attribution = attributions[index];
  return (
    attribution?.source.length === 1 &&
    attribution.cue.length === 1 &&
    attribution.cue.every(([start, end]) => document.text.slice(start, end) === ':')
  );
}

/** Whether the sentence says where else the words were spoken or written: "at a rally", "in a statement". */
function namesOpenOccasion({ scene }: Material, index: number, sentences: readonly number[]): boolean {
  const { attributions, document } = scene;
  for (const at of sentences) {
    const sentence = document.sentences[at];
    if (!sentence) continue;
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      const word = lower(document, token);
      if (
        word === 'speaking' &&
        /^(?:in|at|outside|before|after|during|from|ahead)$/.test(lower(document, token + 1))
      )
        return true;
      if (/^(?:website|site|channel|newsletter|blog)$/.test(word) && isOwner(document, token - 1))
        return true;
      const toAuthor = (word === 'me' || word === 'us') && relayWords.told.has(lower(document, token - 1));
      if (!toAuthor && !relayWords.openOccasions.has(word)) continue;
      const start = document.tokens.start[token] ?? 0;
      // What is said there, by whomever, is no occasion.
      const content = [index, ...scene.inSentence(at)].flatMap((other) => attributions[other]?.content ?? []);
      if (!content.some(([from, to]) => from <= start && start < to)) return true;
    }
  }
  return false;
}

/** "told the club’s website", "told the party channel": its owner brings that out, as it would a statement. */
function isOwner(document: TextDocument, before: number): boolean {
  const owner = isPossessiveMark(lower(document, before)) ? before - 1 : before;
  return (
    relayWords.owners.has(lower(document, owner)) &&
    relayWords.told.has(lower(document, beforeArticle(document, owner)))
  );
}
