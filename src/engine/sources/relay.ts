import type { FoundAttribution } from '../attributions/attribution.ts';
import { outletDescriptions } from '../lexicons/organization-words.ts';
import type { TextDocument } from '../text/document.ts';
import type { Cast, Draft } from './cast.ts';
import type { Names } from './names.ts';
import type { OwnOutlets } from './own-outlets.ts';
import { type RelaySign, relaySigns } from './relay-signs.ts';
import type { Resolved } from './resolve.ts';
import { lastStartingBy, lower } from './words.ts';

/** Through whom one attribution reached this article. */
export interface Relay {
  /** Nearest to the reader first. */
  readonly via: readonly Draft[];
  readonly secondhand: boolean;
  readonly inferred: boolean;
}

interface Material {
  readonly document: TextDocument;
  readonly names: Names;
  readonly cast: Cast;
  readonly attributions: readonly FoundAttribution[];
  readonly resolved: readonly Resolved[];
  readonly own: OwnOutlets;
}

/** How many paragraphs an interview goes on without being named again. */
const INTERVIEW_REACH = 4;

const NONE: Relay = { via: [], secondhand: false, inferred: false };

/** The relay of each attribution, parallel to them. Linear. */
export function relays(material: Material): Relay[] {
  return new Relays(material).all();
}

class Relays {
  readonly #m: Material;
  readonly #signs: Map<number, RelaySign[]>;
  readonly #relays: (Relay | undefined)[];

  constructor(material: Material) {
    this.#m = material;
    this.#signs = relaySigns(material.document, material.names);
    this.#relays = new Array(material.attributions.length).fill(undefined);
  }

  all(): Relay[] {
    const { attributions } = this.#m;
    for (const index of attributions.keys()) this.#relay(index, 0);
    this.#inherit();
    return attributions.map((_, index) => this.#relays[index] ?? NONE);
  }

  /** What the attribution’s own words, its holder and its sentence say. */
  #relay(index: number, depth: number): Relay {
    const known = this.#relays[index];
    if (known) return known;
    const attribution = this.#m.attributions[index];
    const resolved = this.#m.resolved[index];
    if (!attribution || !resolved || depth > 20) return NONE;
    this.#relays[index] = NONE; // Guards against a circle of holders.
    const relay = this.#stated(index, attribution, resolved, depth);
    this.#relays[index] = relay;
    return relay;
  }

  #stated(index: number, attribution: FoundAttribution, resolved: Resolved, depth: number): Relay {
    const outlet = resolved.drafts.find((draft) => draft.outlet);
    if (attribution.within !== null && attribution.within !== index) {
      const holder = this.#m.resolved[attribution.within];
      const above = this.#relay(attribution.within, depth + 1);
      const behind = (holder?.drafts ?? []).filter((draft) => !resolved.drafts.includes(draft)).slice(0, 1);
      const via = [...above.via, ...behind];
      const foreign = above.secondhand || (outlet !== undefined && !this.#isOwn(outlet));
      if (via.length > 0 || foreign) return { via, secondhand: foreign, inferred: above.inferred };
    }
    const sign = this.#signOf(attribution, resolved);
    if (outlet) return { via: [], secondhand: !this.#isOwn(outlet), inferred: false };
    if (sign) return sign;
    if (this.#isUnnamedRelay(attribution, resolved)) return { via: [], secondhand: true, inferred: false };
    return NONE;
  }

  #signOf(attribution: FoundAttribution, resolved: Resolved): Relay | null {
    const { document, cast } = this.#m;
    for (const sentence of this.#sentencesOf(attribution)) {
      for (const sign of this.#signs.get(sentence) ?? []) {
        if (attribution.content.some(([start, end]) => start <= sign.start && sign.end <= end)) continue;
        if (this.#inForeignContent(sign, attribution)) continue;
        if (!sign.outlet) {
          const outlet = sign.anaphoric ? this.#outletBefore(sign.start) : null;
          if (outlet && this.#isOwn(outlet)) continue;
          return { via: outlet ? [outlet] : [], secondhand: true, inferred: outlet !== null };
        }
        const draft = cast.ofEntity(sign.outlet.entity);
        if (resolved.drafts.includes(draft)) continue;
        return { via: this.#isOwn(draft) ? [] : [draft], secondhand: !this.#isOwn(draft), inferred: false };
      }
      const relayer = this.#relayerOf(sentence, attribution, resolved);
      if (relayer) return { via: [relayer], secondhand: !this.#isOwn(relayer), inferred: false };
    }
    void document;
    return null;
  }

  /** An outlet that reports something else in the same sentence: "According to CNN, a document stated …". */
  #relayerOf(sentence: number, attribution: FoundAttribution, resolved: Resolved): Draft | null {
    for (const index of this.#bySentence().get(sentence) ?? []) {
      const other = this.#m.attributions[index];
      const draft = this.#m.resolved[index]?.drafts.find((one) => one.outlet);
      if (!other || other === attribution || !draft) continue;
      if (resolved.drafts.includes(draft)) continue;
      const weak =
        resolved.kind === 'unnamed' ||
        resolved.kind === 'document' ||
        resolved.kind === 'impersonal' ||
        resolved.kind === 'vague';
      if (weak || this.#saysAccordingTo(other)) return draft;
    }
    return null;
  }

  #saysAccordingTo(attribution: FoundAttribution): boolean {
    return attribution.cue.some(([start, end]) =>
      /^(?:according to|as|per|via)\b/i.test(this.#m.document.text.slice(start, end)),
    );
  }

  #sentences: Map<number, number[]> | null = null;

  #bySentence(): Map<number, number[]> {
    if (this.#sentences) return this.#sentences;
    const map = new Map<number, number[]>();
    for (const [index, attribution] of this.#m.attributions.entries()) {
      for (const sentence of this.#sentencesOf(attribution)) {
        const list = map.get(sentence);
        if (list) list.push(index);
        else map.set(sentence, [index]);
      }
    }
    this.#sentences = map;
    return map;
  }

  /** Sentences that hold its source or cue, else the first of its content. */
  #sentencesOf(attribution: FoundAttribution): number[] {
    const spans =
      attribution.cue.length + attribution.source.length > 0
        ? [...attribution.cue, ...attribution.source]
        : attribution.content.slice(0, 1);
    return [
      ...new Set(spans.map(([start]) => Math.max(0, lastStartingBy(this.#m.document.sentences, start)))),
    ];
  }

  /** The sign is part of what somebody else says. */
  #inForeignContent(sign: RelaySign, attribution: FoundAttribution): boolean {
    const sentence = Math.max(0, lastStartingBy(this.#m.document.sentences, sign.start));
    for (const index of this.#bySentence().get(sentence) ?? []) {
      const other = this.#m.attributions[index];
      if (!other || other === attribution) continue;
      const holds = other.content.some(([start, end]) => start <= sign.start && sign.end <= end);
      const holdsBoth =
        holds &&
        other.content.some(([start, end]) => attribution.cue.some(([from]) => start <= from && from < end));
      if (holds && !holdsBoth) return true;
    }
    return false;
  }

  #outletBefore(offset: number): Draft | null {
    const { mentions } = this.#m.names;
    for (let i = lastStartingBy(mentions, offset - 1); i >= 0; i--) {
      const one = mentions[i];
      if (one?.entity.type === 'outlet') return this.#m.cast.ofEntity(one.entity);
    }
    return null;
  }

  /** "reports emerged", "local media said", "according to news reports". */
  #isUnnamedRelay(attribution: FoundAttribution, resolved: Resolved): boolean {
    const place = attribution.source[0];
    if (!place) return false;
    const phrase = this.#m.document.text.slice(place[0], place[1]).toLowerCase();
    if (resolved.kind === 'impersonal') return /^(?:[a-z]+ )?(?:reports|stories)$/.test(phrase);
    if (resolved.kind === 'named') return false;
    return (
      NEWS_PHRASE.test(phrase) ||
      resolved.drafts.some((draft) => draft.kind === 'vague' && outletDescriptions.words.has(draft.head))
    );
  }

  #isOwn(draft: Draft): boolean {
    return draft.entity !== null && this.#m.own(draft.entity);
  }

  /** An interview’s later sentences, and the headline before it, reached the article by the same way. */
  #inherit(): void {
    const { attributions, resolved, document } = this.#m;
    const order = attributions.map((_, index) => index).sort((a, b) => this.#place(a) - this.#place(b));
    const last = new Map<Draft, { relay: Relay; paragraph: number }>();
    const waiting = new Map<Draft, number[]>();
    for (const index of order) {
      const attribution = attributions[index];
      const speaker = resolved[index]?.drafts[0];
      if (!attribution) continue;
      const paragraph =
        document.sentences[Math.max(0, lastStartingBy(document.sentences, this.#place(index)))]?.paragraph ??
        0;
      if (attribution.continues !== null) {
        const relay = this.#relays[attribution.continues];
        if (relay && (relay.secondhand || relay.via.length > 0) && !this.#relays[index]?.secondhand)
          this.#relays[index] = { ...relay, inferred: true };
      }
      if (!speaker || speaker.outlet) continue;
      const relay = this.#relays[index] ?? NONE;
      if (relay.secondhand) {
        last.set(speaker, { relay, paragraph });
        for (const earlier of waiting.get(speaker) ?? [])
          this.#relays[earlier] = { ...relay, inferred: true };
        waiting.delete(speaker);
        continue;
      }
      const before = last.get(speaker);
      if (this.#hasOtherPlace(attribution)) {
        last.delete(speaker);
        waiting.delete(speaker);
      } else if (before && paragraph - before.paragraph <= INTERVIEW_REACH) {
        this.#relays[index] = { ...before.relay, inferred: true };
        last.set(speaker, { relay: before.relay, paragraph });
      } else if (paragraph <= 2) {
        const list = waiting.get(speaker) ?? [];
        list.push(index);
        waiting.set(speaker, list);
      }
    }
  }

  /** Whether the sentence says where else the words were spoken or written: "at a rally", "in a statement". */
  #hasOtherPlace(attribution: FoundAttribution): boolean {
    for (const index of this.#sentencesOf(attribution)) {
      const sentence = this.#m.document.sentences[index];
      if (!sentence) continue;
      for (let token = sentence.firstToken; token < sentence.endToken; token++) {
        if (!OTHER_PLACES.has(lower(this.#m.document, token))) continue;
        const start = this.#m.document.tokens.start[token] ?? 0;
        if (!attribution.content.some(([from, to]) => from <= start && start < to)) return true;
      }
    }
    return false;
  }

  #place(index: number): number {
    const attribution = this.#m.attributions[index];
    return attribution?.source[0]?.[0] ?? attribution?.cue[0]?.[0] ?? attribution?.content[0]?.[0] ?? 0;
  }
}

/** Occasions that are nobody’s scoop: whoever was there heard it. */
const OTHER_PLACES: ReadonlySet<string> = new Set(
  'rally,rallies,speech,statement,tweet,tweeted,twitter,facebook,reporters,conference,briefing,hearing,testimony,testified,debate,forum,event,letter,email,e-mail,memo,crowd,audience,remarks,senate,instagram'.split(
    ',',
  ),
);

const NEWS_PHRASE =
  /\b(?:(?:news|media|press|newspaper|published|local|tv|television|radio|wire) reports?|(?:local|state|national|foreign|international|social|israeli|american|u\.s\.) (?:media|press|television|tv|radio)|news (?:outlets|organizations|organisations|agencies|accounts|stories|sites)|newspapers|media (?:outlets|accounts)|press accounts|tabloids)\b/;
