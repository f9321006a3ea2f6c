import type { FoundAttribution } from '../../attributions/attribution.ts';
import { outletDescriptions } from '../../lexicons/organization-words.ts';
import { newsPhrase, relayWords } from '../../lexicons/relay-words.ts';
import type { FoundResponse } from '../../responses/index.ts';
import { lastStartingBy } from '../../text/ranges.ts';
import type { Entity } from '../names/names.ts';
import type { SourceDraft } from '../resolving/cast.ts';
import { outletTakenUp } from '../resolving/outlet-anaphora.ts';
import type { Resolved, Scene } from '../resolving/scene.ts';
import { lower, tokenAt } from '../words.ts';
import { type Appearance, appearancesIn } from './appearances.ts';
import { withHolders } from './holders.ts';
import { inheritRelays } from './inheritance.ts';
import type { OwnOutlets } from './own-outlets.ts';
import {
  isAppearance,
  isCited,
  isEmerging,
  isPiece,
  isPlaceOfQuoted,
  isToldBehind,
  leadsOn,
  opensWith,
} from './phrases.ts';
import { type RelaySign, relaySigns } from './signs.ts';

/** Through whom one attribution reached this article. */
export interface Relay {
  /** Nearest to the reader first. */
  readonly via: readonly SourceDraft[];
  readonly secondhand: boolean;
  readonly inferred: boolean;
  /** Somebody passes on an outlet’s piece: nothing that they say later comes from there. */
  readonly once?: boolean;
  /** The article’s own outlet was told or asked: nothing of it comes from elsewhere. */
  readonly heardHere?: boolean;
}

/** What is known when the relays are looked for. */
export interface Material {
  readonly scene: Scene;
  readonly resolved: readonly Resolved[];
  readonly own: OwnOutlets;
  /** Whether "the Gazette" is the article’s own outlet, though the text names it nowhere in full. */
  readonly isOwnShort: (words: string) => boolean;
  /** Parallel to the sentences. */
  readonly responses: readonly (FoundResponse | null)[];
}

/** How many names of a source phrase are looked at. */
const MOST_NAMES = 4;

export const NO_RELAY: Relay = { via: [], secondhand: false, inferred: false };
const HEARD_HERE: Relay = { ...NO_RELAY, heardHere: true };

/**
 * The relay of each attribution, parallel to them: what its own sentence says, then what it inherits from the same
 * interview, then what those that hold it add. Linear.
 */
export function relays(material: Material): Relay[] {
  const finder = new RelayFinder(material);
  const stated = material.scene.attributions.map((_, index) => finder.stated(index));
  const inherited = inheritRelays(material, stated, finder.appearances(), (index) =>
    finder.sentencesOf(index),
  );
  return material.scene.attributions.map((_, index) => {
    const relay = withHolders(material, inherited, index);
    const own = material.resolved[index]?.drafts ?? [];
    // Nobody relays their own words: no chain goes in a circle.
    return { ...relay, via: [...new Set(relay.via)].filter((draft) => !own.includes(draft)) };
  });
}

class RelayFinder {
  readonly #m: Material;
  readonly #signs: Map<number, RelaySign[]>;
  readonly #sentences: readonly (readonly number[])[];
  readonly #bySentence = new Map<number, number[]>();

  constructor(material: Material) {
    this.#m = material;
    this.#signs = relaySigns(material.scene.document, material.scene.names);
    this.#sentences = material.scene.attributions.map((attribution) => this.#find(attribution));
    for (const [index, sentences] of this.#sentences.entries()) {
      for (const sentence of sentences) {
        const list = this.#bySentence.get(sentence);
        if (list) list.push(index);
        else this.#bySentence.set(sentence, [index]);
      }
    }
  }

  /** Sentences that hold its source or cue, else the first of its content. */
  sentencesOf(index: number): readonly number[] {
    return this.#sentences[index] ?? [];
  }

  appearances(): Appearance[] {
    return appearancesIn(this.#m, this.#signs, (sentence) => this.#bySentence.has(sentence));
  }

  #find({ source, cue, content }: FoundAttribution): number[] {
    const spans = cue.length + source.length > 0 ? [...cue, ...source] : content.slice(0, 1);
    return [
      ...new Set(
        spans.map(([start]) => Math.max(0, lastStartingBy(this.#m.scene.document.sentences, start))),
      ),
    ];
  }

  /** What the attribution’s own words and its sentence say. */
  stated(index: number): Relay {
    const attribution = this.#m.scene.attributions[index];
    const resolved = this.#m.resolved[index];
    if (!attribution || !resolved) return NO_RELAY;
    // "Axios reported, citing Channel 12": by way of whoever cites.
    const citer = isCited(this.#m.scene.document.text, attribution)
      ? this.sentencesOf(index)
          .map((sentence) => this.#relayerOf(sentence, index, resolved, true))
          .find((draft) => draft)
      : undefined;
    if (citer) return { via: [citer], secondhand: !this.#isOwn(citer), inferred: false };
    const outlet = resolved.drafts.find((draft) => draft.outlet);
    if (outlet) return { via: [], secondhand: !this.#isOwn(outlet), inferred: false };
    const publisher = resolved.kind === 'document' ? this.#publisherIn(attribution) : null;
    if (publisher && !this.#isOwn(publisher)) return { via: [publisher], secondhand: true, inferred: false };
    const reported = this.#reporterFor(attribution, resolved);
    if (reported) return { via: [reported], secondhand: !this.#isOwn(reported), inferred: false };
    for (const sentence of this.sentencesOf(index)) {
      const asked = this.#askerOf(sentence);
      if (asked && this.#isOwn(asked)) return HEARD_HERE;
      if (asked && !resolved.drafts.includes(asked))
        return { via: [asked], secondhand: true, inferred: false };
      const relay = this.#signOf(sentence, attribution, resolved);
      if (relay) return relay;
      const relayer = this.#relayerOf(sentence, index, resolved);
      if (relayer) return { via: [relayer], secondhand: !this.#isOwn(relayer), inferred: false };
    }
    return this.#isUnnamedRelay(attribution, resolved)
      ? { via: [], secondhand: true, inferred: false }
      : NO_RELAY;
  }

  /** The outlet that a record is from: "a tweet from the Courier", "a recording by Radio Fen". */
  #publisherIn({ source }: FoundAttribution): SourceDraft | null {
    const { document, names, cast } = this.#m.scene;
    const [start, end] = source[0] ?? [0, 0];
    for (const name of names.before(tokenAt(document, end), MOST_NAMES)) {
      if (name.start < start) return null;
      const before =
        lower(document, name.firstToken - 1) === 'the' ? name.firstToken - 2 : name.firstToken - 1;
      if (name.entity.type === 'outlet' && /^(?:by|from|in|on|of)$/.test(lower(document, before)))
        return cast.ofEntity(name.entity);
    }
    return null;
  }

  /** The outlet that asked for the response of this sentence: "did not answer questions from CNN". */
  #askerOf(sentence: number): SourceDraft | null {
    const asked = this.#m.responses[sentence]?.askedBy;
    if (!asked) return null;
    const { document, names, cast } = this.#m.scene;
    const entity = names.at(tokenAt(document, asked[0]))?.entity;
    if (entity?.type !== 'outlet') return null;
    return cast.ofEntity(entity);
  }

  #signOf(sentence: number, attribution: FoundAttribution, resolved: Resolved): Relay | null {
    const { text } = this.#m.scene.document;
    let holding: Relay | null = null;
    for (const sign of this.#signs.get(sentence) ?? []) {
      if (sign.told && !isToldBehind(text, attribution, sign)) continue;
      const heldBy = sign.told
        ? undefined
        : attribution.content.find(([start, end]) => start <= sign.start && sign.end <= end);
      // What is refused may say whom: "declined [to comment to the Courier]".
      const held =
        heldBy !== undefined &&
        !opensWith(text, heldBy, sign) &&
        !this.#isOutside(sign) &&
        !isAppearance(text, attribution);
      if (held && this.#m.responses[sentence]?.kind !== 'no-comment') continue;
      if (!leadsOn(text, sign, attribution) && this.#inForeignContent(sign, sentence, attribution)) continue;
      if (!sign.outlet) {
        if (this.#m.isOwnShort(text.slice(sign.start, sign.end))) return HEARD_HERE;
        const outlet = sign.anaphor === null ? null : this.#outletBefore(sign.anaphor, sign.start);
        if (outlet ? this.#isOwn(outlet) : sign.doubtful) continue;
        return { via: outlet ? [outlet] : [], secondhand: true, inferred: outlet !== null };
      }
      const draft = this.#m.scene.cast.ofEntity(sign.outlet.entity);
      if (resolved.drafts.includes(draft)) continue;
      if (this.#isOwn(draft)) return HEARD_HERE;
      const once = heldBy !== undefined && isPiece(text, heldBy, sign);
      const relay: Relay = { via: [draft], secondhand: true, inferred: false, once };
      // "According to Reuters, an aide told the BBC": Reuters holds the aide’s words anyway, the BBC was told.
      const isHolder = this.#m.resolved[attribution.within ?? -1]?.drafts.includes(draft) ?? false;
      if (holding || !isHolder) return isHolder ? holding : relay;
      holding = relay;
    }
    return holding;
  }

  /** "noted the rule [in the interview]", "called it “a wreck” [on CNN]": says where something was said, wherever it stands. */
  #isOutside(sign: RelaySign): boolean {
    const { quotations, text } = this.#m.scene.document;
    const inside = quotations[lastStartingBy(quotations, sign.start)];
    const around = quotations[inside?.within ?? -1];
    if ([inside, around].some((quotation) => quotation && sign.start < quotation.end)) return false;
    return sign.anaphor === 'interview' || isPlaceOfQuoted(text, sign);
  }

  /** An outlet that reports something else in the same sentence: "According to CNN, a document stated …". */
  #relayerOf(sentence: number, index: number, resolved: Resolved, cited = false): SourceDraft | null {
    const weak =
      cited || resolved.kind === 'unnamed' || resolved.kind === 'document' || resolved.kind === 'impersonal';
    for (const other of this.#bySentence.get(sentence) ?? []) {
      const draft = other === index ? undefined : this.#m.resolved[other]?.drafts.find((one) => one.outlet);
      if (!draft || resolved.drafts.includes(draft)) continue;
      const attribution = this.#m.scene.attributions[other];
      if (
        weak ||
        attribution?.cue.some(([start, end]) =>
          /^(?:according to|as|per|via)\b/i.test(this.#m.scene.document.text.slice(start, end)),
        )
      )
        return draft;
    }
    return null;
  }

  /** The sign is part of what somebody else says. */
  #inForeignContent(sign: RelaySign, sentence: number, attribution: FoundAttribution): boolean {
    for (const index of this.#bySentence.get(sentence) ?? []) {
      const other = this.#m.scene.attributions[index];
      if (!other || other === attribution) continue;
      const inside = (offset: number): boolean =>
        other.content.some(([start, end]) => start <= offset && offset < end);
      if (inside(sign.start) && !attribution.cue.some(([start]) => inside(start))) return true;
    }
    return false;
  }

  #outletBefore(head: string, offset: number): SourceDraft | null {
    const { scene } = this.#m;
    const token = tokenAt(scene.document, offset);
    if (head !== 'interview') return outletTakenUp(scene, head, token);
    const entity = scene.names.outletBefore(token, () => true);
    return entity ? scene.cast.ofEntity(entity) : null;
  }

  /** The outlet of a reporter who passes on its findings: "Ben Marsh of the Courier reported". */
  #reporterFor(attribution: FoundAttribution, resolved: Resolved): SourceDraft | null {
    const entity = resolved.drafts[0]?.entity;
    const outlet = entity ? this.#m.scene.roles.reportsFor(entity) : this.#ofReportersSources(attribution);
    if (!outlet) return null;
    if (!entity) return this.#m.scene.cast.ofEntity(outlet);
    const reports = attribution.cue.some(([start, end]) =>
      this.#m.scene.document.text
        .slice(start, end)
        .toLowerCase()
        .split(/\W+/)
        .some((word) => relayWords.reporting.has(word)),
    );
    return reports ? this.#m.scene.cast.ofEntity(outlet) : null;
  }

  /** "His sources say": those of the reporter named before. */
  #ofReportersSources({ source }: FoundAttribution): Entity | null {
    const { document, names, roles } = this.#m.scene;
    const first = tokenAt(document, source[0]?.[0] ?? -1);
    if (!/^(?:his|her|their)$/.test(lower(document, first)) || lower(document, first + 1) !== 'sources')
      return null;
    const reporter = names.before(first, MOST_NAMES).find(({ entity }) => roles.reportsFor(entity));
    return reporter ? roles.reportsFor(reporter.entity) : null;
  }

  /** "reports emerged", "local media said", "according to news reports". */
  #isUnnamedRelay(attribution: FoundAttribution, resolved: Resolved): boolean {
    const place = attribution.source[0] ?? attribution.cue[0];
    if (!place || resolved.kind === 'named') return false;
    const phrase = this.#m.scene.document.text.slice(place[0], place[1]).toLowerCase();
    if (resolved.kind === 'impersonal') return isEmerging(this.#m.scene.document.text, place);
    return (
      newsPhrase.test(phrase) ||
      resolved.drafts.some((draft) => draft.kind === 'vague' && outletDescriptions.words.has(draft.head))
    );
  }

  #isOwn(draft: SourceDraft): boolean {
    return draft.entity !== null && this.#m.own(draft.entity);
  }
}
