import type { AnalyzeOptions } from '../../../src/engine/report.ts';

/** One telling of the news. The words between ⟦ and ⟧ stand in the sentence that makes the claim; the marks are taken out. */
export interface Version {
  readonly text: string;
  /** Where the marked words begin in `text`. */
  readonly claimAt: number;
  readonly options: AnalyzeOptions;
}

/** The same news told with care and without. The careful version must never show lower. */
export interface Pair {
  readonly name: string;
  readonly careful: Version;
  readonly careless: Version;
  /**
   * The careful version only sounds less sure: certainty is a matter of its own and may lower strength, which ranks by
   * both, but nothing that a reader is shown as sourcing.
   */
  readonly differsInCertainty: boolean;
}

interface Extra extends AnalyzeOptions {
  readonly differsInCertainty?: true;
}

/** `extra`: what the caller of `analyze` knows of both, and whether only certainty differs. */
export function pair(name: string, careful: string, careless: string, extra: Extra = {}): Pair {
  const { differsInCertainty = false, ...options } = extra;
  return {
    name,
    careful: version(careful, options),
    careless: version(careless, options),
    differsInCertainty,
  };
}

export function version(marked: string, options: AnalyzeOptions = {}): Version {
  const claimAt = marked.indexOf('⟦');
  if (claimAt < 0 || !marked.includes('⟧')) throw new Error(`no claim is marked in "${marked}"`);
  return { text: marked.replace(/[⟦⟧]/g, ''), claimAt, options };
}
