import type { FoundAttribution } from '../../attributions/attribution.ts';
import type { ResponseKind, SourceKind } from '../../report.ts';
import { paragraphAt } from '../../text/ranges.ts';
import type { SourceDraft } from '../resolving/cast.ts';
import { placeOf } from '../resolving/resolver.ts';
import type { Appearance } from './appearances.ts';
import { firstHeardThrough } from './first-heard.ts';
import { isLeaked, isPassedOn, isRumour, isTakenUp, isTurn, namesOpenOccasion } from './inheritance-signs.ts';
import { type Piece, pieceOf } from './pieces.ts';
import { type Material, NO_RELAY, type Relay } from './relay.ts';

/** How many paragraphs an interview goes on without being named again. */
const INTERVIEW_REACH = 4;
/** How many paragraphs after an outlet’s report unnamed sources still count as that outlet’s. */
const REPORT_REACH = 3;
/** How many paragraphs after it what is “reportedly” so still counts as that outlet’s. */
const RUMOUR_REACH = 2;
/** How many paragraphs after it a record that nobody publishes ("one email said") still counts as seen by that outlet. */
const RECORD_REACH = 1;
/** How many paragraphs after it an appearance, or an occasion open to all, still counts as where somebody speaks. */
const OCCASION_REACH = 1;
/** Headline and lead: what they say of a speaker is told more fully, and with its place, further on. */
const LEAD_PARAGRAPHS = 3;
/** How many claims of one speaker wait for the sentence that says where they were made. */
const MOST_WAITING = 8;

const PERSONS: ReadonlySet<SourceKind> = new Set(['named', 'unnamed']);

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
  const { attributions } = material.scene;
  const inheritance = new Inheritance(material, stated, appearances);
  const order = attributions
    .map((_, index) => index)
    .sort((a, b) => placeOf(attributions[a]) - placeOf(attributions[b]));
  for (const index of order) inheritance.take(index, sentencesOf(index));
  return inheritance.relays;
}

/** An attribution with what its inheritance depends on. */
interface Claim {
  readonly index: number;
  readonly attribution: FoundAttribution;
  readonly kind: SourceKind;
  /** Absent where nobody is said to say it. */
  readonly speaker: SourceDraft | undefined;
  readonly paragraph: number;
  readonly sentences: readonly number[];
}

/** What the text has said so far of who spoke where, and by which way each claim came. Takes the claims in order. */
class Inheritance {
  /** Parallel to the attributions. */
  readonly relays: Relay[];
  readonly #material: Material;
  readonly #firstHeardThrough: (speaker: SourceDraft) => SourceDraft | null;
  readonly #piece: Piece | null;
  /** An article that names its own outlet asks for itself: its unnamed sources are its own. */
  readonly #asksItself: boolean;
  /** The appearances that are still to come, the next one last. */
  readonly #coming: Appearance[];
  #appearance: Appearance | null = null;
  /** By speaker, with the paragraph in which the interview was last heard of. */
  readonly #interviews = new Map<SourceDraft, { relay: Relay; paragraph: number }>();
  /** By speaker, the claims that were made before the text said where. */
  readonly #waiting = new Map<SourceDraft, { index: number; paragraph: number }[]>();
  /** By speaker, the last paragraph in which they spoke to all, or to this article. */
  readonly #open = new Map<SourceDraft, number>();
  /** Claims of headline and lead that nobody is said to make. */
  readonly #rumours: number[] = [];
  /** The outlet’s report that the text is passing on, and the paragraph in which it was last heard of. */
  #report: { outlet: SourceDraft; paragraph: number } | null = null;
  #previous: Relay = NO_RELAY;

  constructor(material: Material, stated: readonly Relay[], appearances: readonly Appearance[]) {
    this.relays = [...stated];
    this.#material = material;
    this.#firstHeardThrough = firstHeardThrough(material);
    this.#piece = pieceOf(material);
    this.#asksItself = material.scene.names.entities.some((entity) => material.own(entity));
    this.#coming = [...appearances].reverse();
  }

  /** Settles by which way the next claim came. `sentences` are those in which it is made. */
  take(index: number, sentences: readonly number[]): void {
    const { scene, resolved } = this.#material;
    const attribution = scene.attributions[index];
    const one = resolved[index];
    if (!attribution || !one) return;
    const place = placeOf(attribution);
    const paragraph = paragraphAt(scene.document, place);
    const claim = { index, attribution, kind: one.kind, speaker: one.drafts[0], paragraph, sentences };
    while ((this.#coming.at(-1)?.start ?? Number.POSITIVE_INFINITY) < place)
      this.#appearance = this.#coming.pop() ?? null;
    const known = this.#goingOn(claim);
    this.#noteReport(claim, known);
    const relay = claim.speaker ? this.#ofSpeaker(claim, claim.speaker, known) : this.#ofNobody(claim, known);
    this.#settleRumours(claim, relay);
    this.relays[index] = relay;
    this.#previous = relay;
  }

  /** What is stated of the claim, or else of the one that it goes on with. */
  #goingOn({ index, attribution: { continues } }: Claim): Relay {
    const stated = this.relays[index] ?? NO_RELAY;
    if (stated.secondhand) return stated;
    const origin = continues === null ? undefined : this.relays[continues];
    if (origin?.secondhand) return { ...origin, inferred: true };
    const isHandedOn = isTurn(this.#material, index) || isPassedOn(this.#material, index);
    return this.#previous.secondhand && isHandedOn ? { ...this.#previous, inferred: true } : stated;
  }

  /** An outlet reports, or what it dug out or was told by people without a name is passed on: its report, too. */
  #noteReport({ kind, speaker, paragraph }: Claim, { secondhand, inferred, via }: Relay): void {
    if (!secondhand) return;
    const dugOut = !inferred && (kind === 'document' || kind === 'unnamed');
    const outlet = speaker?.outlet ? speaker : dugOut ? via[0] : undefined;
    if (outlet?.outlet) this.#report = { outlet, paragraph };
  }

  /** What nobody is said to say, right after an outlet’s report or amid its piece, is of that. */
  #ofNobody({ index, kind, paragraph }: Claim, known: Relay): Relay {
    if (known.secondhand) return known;
    const report = this.#reportWithin(RUMOUR_REACH, paragraph);
    if (report && kind === 'impersonal' && isRumour(this.#material, index)) return through(report);
    if (kind === 'named' && this.#piece?.holds(paragraph, undefined)) return through(this.#piece.outlet);
    return known;
  }

  #ofSpeaker(claim: Claim, speaker: SourceDraft, known: Relay): Relay {
    const { index, kind, paragraph, sentences } = claim;
    if (known.heardHere) this.#leave(speaker, paragraph);
    else if (speaker.outlet) return known;
    else if (known.once) this.#open.set(speaker, paragraph);
    else if (known.secondhand) this.#begin(speaker, paragraph, known);
    else if (kind !== 'document' && namesOpenOccasion(this.#material, index, sentences))
      this.#leave(speaker, paragraph);
    // Whoever refuses a comment refuses it to whoever asks for this article.
    else if (!this.#responds(claim, 'no-comment')) {
      const inherited = this.#inherited(claim, speaker);
      if (inherited) return inherited;
      this.#wait(claim, speaker);
    }
    return known;
  }

  /** The text says by which way a speaker came: so did what waited for that, in the headline or just before. */
  #begin(speaker: SourceDraft, paragraph: number, relay: Relay): void {
    for (const earlier of this.#waiting.get(speaker) ?? []) {
      if (earlier.paragraph < LEAD_PARAGRAPHS || paragraph - earlier.paragraph <= 1)
        this.relays[earlier.index] = { ...relay, inferred: true };
    }
    this.#waiting.delete(speaker);
    this.#interviews.set(speaker, { relay, paragraph });
    if (this.#report && relay.via.includes(this.#report.outlet))
      this.#report = { outlet: this.#report.outlet, paragraph };
  }

  /** The speaker speaks to all, or to this article. */
  #leave(speaker: SourceDraft, paragraph: number): void {
    this.#interviews.delete(speaker);
    this.#waiting.delete(speaker);
    this.#open.set(speaker, paragraph);
  }

  /** The way by which the speaker, or what the text passes on, came before; null where the claim has none of it. */
  #inherited(claim: Claim, speaker: SourceDraft): Relay | null {
    const { index, kind, paragraph } = claim;
    const interview = this.#interviews.get(speaker) ?? this.#guestAppearance(claim, speaker);
    if (interview && paragraph - interview.paragraph <= INTERVIEW_REACH) {
      const relay = { ...interview.relay, inferred: true };
      this.#interviews.set(speaker, { relay, paragraph });
      return relay;
    }
    // Denials are asked for, also by whoever only passes a report on.
    if (this.#responds(claim, 'denial')) return null;
    const firstHeard = kind === 'organization' ? null : this.#firstHeardThrough(speaker);
    if (firstHeard) return through(firstHeard);
    if (PERSONS.has(kind) && this.#piece?.holds(paragraph, speaker)) return through(this.#piece.outlet);
    const isReported = (kind === 'unnamed' && !this.#asksItself) || isTakenUp(this.#material, index);
    const isSeen = !this.#asksItself && isLeaked(speaker);
    const report = this.#reportWithin(isReported ? REPORT_REACH : RECORD_REACH, paragraph);
    if (!report || !(isReported || isSeen)) return null;
    const relay = through(report);
    this.#interviews.set(speaker, { relay, paragraph });
    this.#report = { outlet: report, paragraph };
    return relay;
  }

  /** Where the text has just said that somebody appeared: whoever speaks next, unless it named another. */
  #guestAppearance(
    { kind, paragraph }: Claim,
    speaker: SourceDraft,
  ): { relay: Relay; paragraph: number } | undefined {
    const appearance = this.#appearance;
    if (!appearance || kind !== 'named' || paragraph - appearance.paragraph > OCCASION_REACH)
      return undefined;
    if (appearance.who !== null && appearance.who !== speaker.entity) return undefined;
    return { relay: through(appearance.outlet), paragraph: appearance.paragraph };
  }

  /** Keeps a claim that came by no way that is known yet. Whoever has just spoken to all goes on speaking there. */
  #wait(claim: Claim, speaker: SourceDraft): void {
    const { index, attribution, kind, paragraph } = claim;
    const speaksUp = attribution.within === null && (kind === 'named' || kind === 'organization');
    if (speaksUp && !this.#responds(claim)) this.#report = null;
    const isOpen = paragraph - (this.#open.get(speaker) ?? Number.NEGATIVE_INFINITY) <= OCCASION_REACH;
    const waiting = isOpen ? [] : [...(this.#waiting.get(speaker) ?? []), { index, paragraph }];
    this.#waiting.set(speaker, waiting.slice(-MOST_WAITING));
  }

  /** "Mayor reportedly ill", says the headline; by whose report, the next sentences. */
  #settleRumours({ index, kind, speaker, paragraph }: Claim, relay: Relay): void {
    if (!relay.secondhand) {
      if (!speaker && kind === 'impersonal' && paragraph < LEAD_PARAGRAPHS && isRumour(this.#material, index))
        this.#rumours.push(index);
      return;
    }
    const outlet = speaker?.outlet ? speaker : relay.via[0];
    if (!outlet || paragraph > LEAD_PARAGRAPHS) return;
    for (const earlier of this.#rumours.splice(0)) this.relays[earlier] = through(outlet);
  }

  /** The outlet whose report was heard of at most `reach` paragraphs ago. */
  #reportWithin(reach: number, paragraph: number): SourceDraft | null {
    return this.#report && paragraph - this.#report.paragraph <= reach ? this.#report.outlet : null;
  }

  /** Whether the claim’s sentences hold a response, or one of that kind. */
  #responds({ sentences }: Claim, kind?: ResponseKind): boolean {
    return sentences.some((at) => {
      const response = this.#material.responses[at];
      return kind === undefined ? Boolean(response) : response?.kind === kind;
    });
  }
}

function through(outlet: SourceDraft): Relay {
  return { via: [outlet], secondhand: true, inferred: true };
}
