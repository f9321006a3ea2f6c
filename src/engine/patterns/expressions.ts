import { type Needed, neededText } from './needed-text.ts';

/** Regular expressions that are tried in order, each only on texts that hold what it needs. */
export class Expressions {
  readonly #expressions: readonly RegExp[];
  #needed: readonly Needed[] | null = null;

  constructor(expressions: readonly RegExp[]) {
    this.#expressions = expressions;
  }

  /** Whether any of them matches in a text. */
  fit(text: string): boolean {
    for (const expression of this.for(text)) if (expression.test(text)) return true;
    return false;
  }

  /** Those that may match in a text. */
  *for(text: string): Generator<RegExp> {
    this.#needed ??= this.#expressions.map(neededText);
    const lower = text.toLowerCase();
    for (const [index, expression] of this.#expressions.entries())
      if (this.#needed[index]?.some((needed) => lower.includes(needed)) ?? true) yield expression;
  }
}
