import { leastOf } from '../text/ranges.ts';

/**
 * What a text must hold for a regular expression to match in it: one of a few strings, read off the expression. "(?:hits?|hitting) out"
 * needs " out"; "(?:lash|hit)\w* (?:at|against)" needs "lash" or "hit". To look for them takes no expression to be compiled, which
 * V8 does anew in each process, some of them for a millisecond.
 */

/** More strings than this are no help. */
const MOST = 24;

/** Characters that stand for themselves, the last of them without a quantifier: most of an expression, in one go. */
const PLAIN = /[\w ’',;-]+(?![*+?{])/y;
const LETTER_OR_DIGIT = /[a-zA-Z0-9]/;
const LOOKAROUND = /^\?(?:[=!]|<[=!])/;

/** Strings in small letters, one of which is in each match; null where nothing can be said. */
export type Needed = readonly string[] | null;

/** What `expression` needs, in lower case: a text in lower case without any of it has no match. */
export function neededText({ source, flags }: RegExp): Needed {
  // By Unicode's folding a letter may be matched by one whose small letter is another ("ſ" and "s"); "v" has classes within classes.
  if (flags.includes('v') || (flags.includes('i') && flags.includes('u'))) return null;
  return new Reader(source).alternatives();
}

/** Reads an expression once, from left to right. */
class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** What all alternatives up to the end of the group need between them. */
  alternatives(): Needed {
    let all: string[] | null = [];
    for (;;) {
      const needed = this.#sequence();
      all = all && needed ? [...all, ...needed] : null;
      if (this.#source[this.#at] !== '|') break;
      this.#at++;
    }
    return all && all.length <= MOST ? [...new Set(all)] : null;
  }

  /** The best of what its parts need, up to the end of the alternative. */
  #sequence(): Needed {
    let best: Needed = null;
    let run = '';
    const endRun = () => {
      if (run) best = better(best, [run.toLowerCase()]);
      run = '';
    };
    for (;;) {
      const next = this.#source[this.#at];
      if (next === undefined || next === '|' || next === ')') break;
      PLAIN.lastIndex = this.#at;
      const [plain] = PLAIN.exec(this.#source) ?? [];
      if (plain) {
        run += plain;
        this.#at += plain.length;
        continue;
      }
      const part = this.#part();
      const least = this.#leastTimes();
      const isLetter = typeof part === 'string';
      if (isLetter && least === null) run += part;
      else {
        if (isLetter && least) run += part;
        endRun();
        if (!isLetter && least !== 0) best = better(best, part);
      }
    }
    endRun();
    return best;
  }

  /** One character that stands for itself, or what a group needs; null for anything else. */
  #part(): string | Needed {
    const character = this.#source[this.#at++] as string;
    if (character === '\\') return this.#escape();
    if (character === '[') return this.#class();
    if (character === '(') return this.#group();
    return isHalf(character) || '.^$'.includes(character) ? null : character;
  }

  #escape(): string | null {
    const character = this.#source[this.#at++] as string;
    if (character === 'u') return this.#codeUnit();
    if ('cx'.includes(character)) throw new RangeError(`unknown escape in ${this.#source}`);
    if ('pP'.includes(character)) this.#at = this.#source.indexOf('}', this.#at) + 1;
    if (character === 'k') this.#at = this.#source.indexOf('>', this.#at) + 1;
    // Other letters and digits are classes, borders and references to groups.
    return LETTER_OR_DIGIT.test(character) ? null : character;
  }

  /** "\u2019", as the build writes every character beyond ASCII. Null for half a character, and for more than one unit: "\u{1f600}". */
  #codeUnit(): string | null {
    if (this.#source[this.#at] === '{') {
      this.#at = this.#source.indexOf('}', this.#at) + 1;
      return null;
    }
    const character = String.fromCharCode(Number.parseInt(this.#source.slice(this.#at, this.#at + 4), 16));
    this.#at += 4;
    return isHalf(character) ? null : character;
  }

  #class(): null {
    for (; this.#source[this.#at] !== ']'; this.#at++) if (this.#source[this.#at] === '\\') this.#at++;
    this.#at++;
    return null;
  }

  #group(): Needed {
    let isLookaround = false;
    if (this.#source[this.#at] === '?') {
      isLookaround = LOOKAROUND.test(this.#source.slice(this.#at, this.#at + 3));
      // What stands before the group's own words ends with one of these, or with the name.
      while (!':=!>'.includes(this.#source[this.#at] as string)) this.#at++;
      this.#at++;
    }
    const needed = this.alternatives();
    this.#at++;
    return isLookaround ? null : needed;
  }

  /** How often the part before must stand at least; null without a quantifier. */
  #leastTimes(): number | null {
    const quantifier = this.#source[this.#at] ?? '';
    if (!quantifier || !'*+?{'.includes(quantifier)) return null;
    let least = quantifier === '+' ? 1 : 0;
    if (quantifier === '{') {
      least = Number.parseInt(this.#source.slice(this.#at + 1), 10);
      this.#at = this.#source.indexOf('}', this.#at);
    }
    this.#at++;
    if (this.#source[this.#at] === '?') this.#at++;
    return least;
  }
}

/** Half a character may be quantified with its other half. */
function isHalf(unit: string): boolean {
  return unit >= '\ud800' && unit <= '\udfff';
}

/** The one that is rarer in texts, so far as length tells: the longer its shortest string. */
function better(one: Needed, other: Needed): Needed {
  if (!one || !other) return one ?? other;
  return shortest(other) > shortest(one) ? other : one;
}

function shortest(strings: readonly string[]): number {
  return leastOf(strings, ({ length }) => length);
}
