/**
 * Every setting of the extension: its default, its validator and how an older version is brought up to date.
 * Pure: reading and writing storage is `browser/`'s work.
 */
import { MARK_TYPES, type MarkType } from './engine/report.ts';
import { isSite } from './sites.ts';

/** How many marks a page shows: only those on the thinnest sourcing, the usual ones, or also unsure and legal ones. */
export const DENSITIES = ['thin', 'standard', 'everything'] as const;
export type Density = (typeof DENSITIES)[number];

/** Colours of the marks. In each, the kinds differ for colour-blind readers too; "plain" has no colour at all. */
export const PALETTES = ['standard', 'contrast', 'plain'] as const;
export type Palette = (typeof PALETTES)[number];

/** Look of the extension's own screens; "auto" follows the system. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Languages of the interface, each a folder of `_locales`. */
export const CATALOGUES = ['en', 'es', 'fr', 'de'] as const;
export type Catalogue = (typeof CATALOGUES)[number];
/** "auto" follows the browser. */
export const LANGUAGES = ['auto', ...CATALOGUES] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the reader wants on one site, whatever holds elsewhere. */
export const SITE_RULES = ['always', 'never'] as const;
export type SiteRule = (typeof SITE_RULES)[number];

/** Bounds of a weight of the rubric, in points. */
export const WEIGHT_BOUNDS = { min: -100, max: 100 } as const;

export interface Options {
  /** Version of this shape; older ones are migrated on reading. */
  version: 2;
  /** Which kinds of marks a page shows. */
  marks: Record<MarkType, boolean>;
  density: Density;
  /** Whether a tint in the margin shows each sentence's answer to "Could you check this?". */
  levelTint: boolean;
  /** Whether marks are printed with the page. */
  printMarks: boolean;
  palette: Palette;
  theme: Theme;
  language: Language;
  /** Weights by reason code that replace the rubric's own, in whole points; the engine ignores codes that it lacks. */
  rubric: Record<string, number>;
  /**
   * The reader's rule by site (`sites.ts`). A wish, not a grant: the browser may not have given access to a site with
   * "always", or may have taken it back.
   */
  sites: Record<string, SiteRule>;
  /** Whether articles are read without a click everywhere but on sites with "never". A wish, too. */
  allArticles: boolean;
}

export const DEFAULT_OPTIONS: Options = {
  version: 2,
  marks: { 'weak-source': true, secondhand: true, hedge: true },
  density: 'standard',
  levelTint: false,
  printMarks: false,
  palette: 'standard',
  theme: 'auto',
  language: 'auto',
  rubric: {},
  sites: {},
  allArticles: false,
};

/** Told the path of each value that is there but can't be used, such as "marks.hedge". */
export type OnFault = (path: string) => void;

/**
 * Options from whatever storage holds. What is missing or can't be used falls back to its default, field by field: a
 * damaged setting never costs the reader the others. Version 1 held the marks alone, as they still are; what is younger
 * than it gets its default. Of a newer version, what we know is read.
 */
export function readOptions(stored: unknown, onFault: OnFault = () => {}): Options {
  const from = isRecord(stored) ? stored : {};
  if (stored !== undefined && !isRecord(stored)) onFault('');
  const at = <Key extends keyof Options>(key: Key, isValid: (value: unknown) => boolean): Options[Key] => {
    const value = from[key];
    if (isValid(value)) return value as Options[Key];
    if (value !== undefined) onFault(key);
    return DEFAULT_OPTIONS[key];
  };
  const entries = <Value>(key: keyof Options, isValid: (key: string, value: unknown) => boolean) =>
    Object.entries(at(key, isRecord) as object).filter(([name, value]) => {
      const valid = isValid(name, value);
      if (!valid) onFault(`${key}.${name}`);
      return valid;
    }) as [string, Value][];
  const isMark = (type: string, value: unknown): boolean =>
    isOneOf(MARK_TYPES)(type) && typeof value === 'boolean';
  return {
    version: 2,
    marks: { ...DEFAULT_OPTIONS.marks, ...Object.fromEntries(entries<boolean>('marks', isMark)) },
    density: at('density', isOneOf(DENSITIES)),
    levelTint: at('levelTint', isBoolean),
    printMarks: at('printMarks', isBoolean),
    palette: at('palette', isOneOf(PALETTES)),
    theme: at('theme', isOneOf(THEMES)),
    language: at('language', isOneOf(LANGUAGES)),
    rubric: Object.fromEntries(entries<number>('rubric', isWeight)),
    sites: Object.fromEntries(
      entries<SiteRule>('sites', (site, rule) => isSite(site) && isOneOf(SITE_RULES)(rule)),
    ),
    allArticles: at('allArticles', isBoolean),
  };
}

function isWeight(code: string, value: unknown): boolean {
  const { min, max } = WEIGHT_BOUNDS;
  return (
    /^[a-z]+(?:-[a-z]+)*$/.test(code) &&
    Number.isInteger(value) &&
    Number(value) >= min &&
    Number(value) <= max
  );
}

const isBoolean = (value: unknown): boolean => typeof value === 'boolean';

const isOneOf =
  (choices: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === 'string' && choices.includes(value);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
