import type { TextDocument } from '../../text/document.ts';
import { lastStartingBy, sentenceAt } from '../../text/ranges.ts';
import type { Gender, NameMention, Names } from '../names/names.ts';
import { isPersonEntity } from '../names/names.ts';
import { lower, partOfSpeech } from '../words.ts';
import type { SourceDraft } from './cast.ts';

/** A source that spoke, and where. */
interface Turn {
  readonly draft: SourceDraft;
  /** All who spoke with one voice there. */
  readonly together: readonly SourceDraft[];
  readonly sentence: number;
  /** The last sentence of what was said there: who speaks for ten sentences is still near after them. */
  readonly until: number;
}

/** How many sentences back a description or pronoun may reach. */
const REACH = 6;
/** How many turns of outlets are looked at: bounds the work. */
const MOST_OUTLETS = 200;
/** How many names of a sentence are looked at. */
const NEAR = 6;
/** How many sentences back anybody may have begun to speak who is still near. */
const FARTHEST = 40;

/**
 * Remembers who spoke and who was named, in reading order, and says whom a pronoun or a description most likely
 * takes up. Precision first: where nobody fits it answers null.
 */
export class Antecedents {
  readonly #document: TextDocument;
  readonly #names: Names;
  readonly #turns: Turn[] = [];
  readonly #lastByHead = new Map<string, SourceDraft>();
  readonly #outlets: { readonly draft: SourceDraft; readonly start: number }[] = [];

  constructor(document: TextDocument, names: Names) {
    this.#document = document;
    this.#names = names;
  }

  /** Notes that `drafts` are together the source of something at `offset` that goes on to `end`. Offsets must not decrease. */
  spoke(drafts: readonly SourceDraft[], offset: number, end = offset): void {
    const sentence = this.sentenceAt(offset);
    const until = Math.max(sentence, this.sentenceAt(end - 1));
    for (const draft of drafts) {
      this.#turns.push({ draft, together: drafts, sentence, until });
      if (draft.head) this.#lastByHead.set(draft.head, draft);
      if (draft.outlet) this.#outlets.push({ draft, start: offset });
    }
  }

  sentenceAt(offset: number): number {
    return sentenceAt(this.#document, offset);
  }

  /** The last source described by this noun. */
  lastWithHead(head: string): SourceDraft | null {
    return this.#lastByHead.get(head) ?? null;
  }

  /** The last outlet that fits and spoke before `token`, however long ago. */
  lastOutlet(token: number, fits: (draft: SourceDraft) => boolean): SourceDraft | null {
    const offset = this.#document.tokens.start[token] ?? this.#document.text.length;
    const end = lastStartingBy(this.#outlets, offset - 1) + 1;
    const near = this.#outlets.slice(Math.max(0, end - MOST_OUTLETS), end);
    return near.findLast(({ draft }) => fits(draft))?.draft ?? null;
  }

  /** Whom "he" or "she" at `token` means: a named person, or a described one who spoke last. */
  person(gender: Gender | null, token: number): NameMention | SourceDraft | null {
    const offset = this.#document.tokens.start[token] ?? 0;
    const sentence = this.sentenceAt(offset);
    const quotation = this.#quotationAt(offset);
    const here = this.#subject(sentence, gender, token, quotation) ?? this.#owner(sentence, gender, token);
    if (here) return here;
    const turn = this.#turn(sentence, ({ draft }) => this.#isPerson(draft, gender));
    for (let s = sentence - 1; s >= Math.max(0, sentence - REACH); s--) {
      if (turn && turn.until >= s) return turn.draft;
      const subject = this.#subject(s, gender, Number.POSITIVE_INFINITY, quotation);
      if (subject) return subject;
    }
    return turn?.draft ?? null;
  }

  /** Whom "they" means: the first plural source, or body, of the last sentence that has one. */
  group(token: number): readonly SourceDraft[] {
    const fits = ({ draft, together }: Turn): boolean =>
      together.length > 1 ||
      draft.plural ||
      draft.kind === 'organization' ||
      draft.kind === 'vague' ||
      draft.kind === 'unnamed';
    const turn = this.#first(token, fits);
    if (turn?.draft.kind === 'organization' && turn.together.length === 1) {
      const people = this.#peopleBefore(turn.sentence, token);
      if (people) return people.together;
    }
    return turn?.together ?? [];
  }

  /** "Norvo had hoped for more, they said": several people who spoke just before are "they" sooner than a body in what they say. */
  #peopleBefore(spoke: number, token: number): Turn | null {
    const sentence = this.sentenceAt(this.#document.tokens.start[token] ?? 0);
    if (spoke !== sentence) return null;
    return this.#turn(
      sentence,
      (turn) => turn.sentence < sentence && turn.draft.plural && turn.draft.kind === 'unnamed',
      2,
    );
  }

  /** The people who last spoke together by name, at most `reach` sentences back. */
  namedGroup(token: number, reach: number): readonly SourceDraft[] {
    const sentence = this.sentenceAt(this.#document.tokens.start[token] ?? 0);
    const turn = this.#turn(
      sentence,
      ({ together }) => together.filter(({ kind }) => kind === 'named').length > 1,
      reach,
    );
    return (turn?.together ?? []).filter(({ kind }) => kind === 'named');
  }

  /** What "it" means: the last body or document that spoke. */
  thing(token: number): SourceDraft | null {
    return (
      this.#first(token, ({ draft }) => draft.kind === 'organization' || draft.kind === 'document')?.draft ??
      null
    );
  }

  /** The last source that fits, at most `reach` sentences back. */
  last(token: number, fits: (draft: SourceDraft) => boolean, reach = REACH): SourceDraft | null {
    return this.lastTurn(token, fits, reach)?.draft ?? null;
  }

  /** That source and the last sentence of what it said. */
  lastTurn(
    token: number,
    fits: (draft: SourceDraft) => boolean,
    reach: number,
  ): { readonly draft: SourceDraft; readonly until: number } | null {
    const sentence = this.sentenceAt(this.#document.tokens.start[token] ?? 0);
    return this.#turn(sentence, ({ draft }) => fits(draft), reach);
  }

  #first(token: number, fits: (turn: Turn) => boolean): Turn | null {
    const sentence = this.sentenceAt(this.#document.tokens.start[token] ?? 0);
    const last = this.#turn(sentence, fits);
    if (!last) return null;
    if (last.sentence === sentence) return last;
    // Subjects are taken up sooner than what they speak of: the first source of that sentence.
    let first = last;
    for (let i = this.#turns.length - 1; i >= 0; i--) {
      const turn = this.#turns[i];
      if (!turn || turn.sentence < last.sentence) break;
      if (turn.sentence === last.sentence && fits(turn)) first = turn;
    }
    return first;
  }

  #turn(sentence: number, fits: (turn: Turn) => boolean, reach = REACH): Turn | null {
    for (let i = this.#turns.length - 1; i >= 0; i--) {
      const turn = this.#turns[i];
      if (!turn || turn.sentence < sentence - FARTHEST) return null;
      if (turn.until >= sentence - reach && fits(turn)) return turn;
    }
    return null;
  }

  /** Whose thing the sentence is about, where it names nobody else: "Lee’s visit, during which he said …". */
  #owner(sentence: number, gender: Gender | null, token: number): NameMention | null {
    const start = this.#document.sentences[sentence]?.start ?? 0;
    const people = this.#names
      .before(token, NEAR)
      .filter(({ start: at, entity }) => at >= start && isPersonEntity(entity));
    const [last] = people;
    const alone = last !== undefined && people.every(({ entity }) => entity === last.entity);
    const owns = alone && /^['’]s?$/.test(lower(this.#document, last.endToken));
    return owns && this.#quotationAt(last.start) < 0 && fitsGender(last.entity.gender, gender) ? last : null;
  }

  /** Index of the quotation around an offset, or -1. */
  #quotationAt(offset: number): number {
    const { quotations } = this.#document;
    const index = lastStartingBy(quotations, offset);
    return index >= 0 && offset < (quotations[index]?.end ?? 0) ? index : -1;
  }

  #isPerson(draft: SourceDraft, gender: Gender | null): boolean {
    if (draft.entity) return isPersonEntity(draft.entity) && fitsGender(draft.entity.gender, gender);
    // "A spokesman for the firm blamed the heat. It would pass, he said."
    if (draft.head === 'spokesperson') return !draft.plural;
    return draft.kind === 'unnamed' && draft.number === 'one';
  }

  /** The first person named in the sentence before `token`, outside prepositional phrases and possessives. */
  #subject(sentence: number, gender: Gender | null, token: number, quotation: number): NameMention | null {
    const range = this.#document.sentences[sentence];
    if (!range) return null;
    let index = lastStartingBy(this.#names.mentions, range.start - 1) + 1;
    for (; index < this.#names.mentions.length; index++) {
      const mention = this.#names.mentions[index];
      if (!mention || mention.start >= range.end || mention.firstToken >= token) return null;
      if (
        !isPersonEntity(mention.entity) ||
        (mention.entity.type === 'unknown' &&
          mention.entity.gender === null &&
          mention.entity.mentions.length < 2)
      )
        continue;
      if (!fitsGender(mention.entity.gender, gender)) continue;
      // Whom a quotation speaks of, nobody outside of it takes up.
      const quoted = this.#quotationAt(mention.start);
      if (quoted >= 0 && quoted !== quotation) continue;
      if (partOfSpeech(this.#document, mention.firstToken - 1) === 'ADP') continue;
      if (/^(?:['’]s?|-)$/.test(lower(this.#document, mention.endToken))) continue;
      return this.#isCoordinated(mention, gender) ? null : mention;
    }
    return null;
  }

  /** "Adam Okafor and Peter Marsh met. He said": which of the two, nobody can say. */
  #isCoordinated({ entity, endToken }: NameMention, gender: Gender | null): boolean {
    if (lower(this.#document, endToken) !== 'and') return false;
    const other = this.#names.at(endToken + 1)?.entity;
    return other !== undefined &&
      other !== entity &&
      isPersonEntity(other) &&
      gender !== null &&
      entity.gender !== null
      ? fitsGender(other.gender, gender)
      : false;
  }
}

function fitsGender(known: Gender | null, wanted: Gender | null): boolean {
  return known === null || wanted === null || known === wanted;
}
