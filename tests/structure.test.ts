import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';
import { describe, expect, test } from 'vitest';

/**
 * The rooms of the project and which way imports point (docs/architecture.md). A file may import from its own room
 * and from those its room is allowed; types may come from `typesFrom` too.
 */
const ROOMS: Record<string, { from: string[]; typesFrom?: string[]; packages: RegExp }> = {
  engine: { from: [], packages: /^(wink-nlp|wink-eng-lite-web-model|franc-min)/ },
  article: { from: ['skeleton.ts'], packages: /^(linkedom|@mozilla\/readability)/ },
  page: { from: ['skeleton.ts'], typesFrom: ['engine'], packages: /^$/ },
  'skeleton.ts': { from: [], packages: /^$/ },
  'messages.ts': { from: [], typesFrom: ['engine', 'article', 'options.ts'], packages: /^$/ },
  'options.ts': { from: ['engine/report.ts', 'sites.ts'], packages: /^$/ },
  'doubts.ts': { from: ['engine/report.ts'], packages: /^$/ },
  'sites.ts': { from: [], typesFrom: ['options.ts'], packages: /^$/ },
  browser: {
    from: ['messages.ts', 'options.ts', 'doubts.ts', 'sites.ts', 'slices.ts'],
    typesFrom: ['engine'],
    packages: /^webextension-polyfill$/,
  },
  content: {
    from: ['card', 'page', 'browser', 'messages.ts', 'options.ts', 'doubts.ts', 'sites.ts', 'slices.ts'],
    typesFrom: ['engine', 'article'],
    packages: /^$/,
  },
  automatic: { from: ['page', 'browser'], packages: /^$/ },
  background: {
    from: [
      'engine',
      'article',
      'browser',
      'ui/text.ts',
      'ui/catalogues.ts',
      'messages.ts',
      'options.ts',
      'sites.ts',
      'slices.ts',
    ],
    packages: /^$/,
  },
  'slices.ts': { from: [], packages: /^$/ },
  cli: { from: ['engine', 'article'], packages: /^node:/ },
  ui: {
    // The rubric is data that code, docs and interface read alike.
    from: [
      'messages.ts',
      'options.ts',
      'doubts.ts',
      'sites.ts',
      'browser',
      'engine/report.ts',
      'engine/strength/rubric.ts',
      'engine/strength/guidance.ts',
    ],
    typesFrom: ['../public/_locales/en/messages.json'],
    packages: /^(preact|@preact\/signals)/,
  },
};
const SCREEN = {
  from: ['ui', 'messages.ts', 'options.ts', 'doubts.ts', 'sites.ts', 'browser', 'engine/report.ts'],
  packages: /^(preact|@preact\/signals)/,
};
for (const screen of ['popup', 'panel', 'card', 'options', 'welcome']) ROOMS[screen] = SCREEN;
// It shows the rubric's numbers.
ROOMS['options'] = { ...SCREEN, from: [...SCREEN.from, 'engine/strength/rubric.ts'] };

/**
 * The engine's rooms in the order of its work: each knows those before it, and none behind. `index.ts`, which runs them all, and the
 * report's types belong to none.
 */
const ENGINE_ROOMS = [
  'lexicons',
  'text',
  'patterns',
  'tagger',
  'responses',
  'attributions',
  'sources',
  'hedges',
  'strength',
  'assembly',
];

const source = resolve(dirname(fileURLToPath(import.meta.url)), '../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  .map((path) => path.replaceAll('\\', '/'));

interface Import {
  specifier: string;
  typeOnly: boolean;
}

function importsOf(path: string): Import[] {
  const { module } = parseSync(path, readFileSync(join(source, path), 'utf8'));
  const staticImports = module.staticImports.map((found) => ({
    specifier: found.moduleRequest.value,
    typeOnly: found.entries.length > 0 && found.entries.every((entry) => entry.isType),
  }));
  const exportsFrom = module.staticExports.flatMap((found) =>
    found.entries.flatMap((entry) =>
      entry.moduleRequest ? [{ specifier: entry.moduleRequest.value, typeOnly: entry.isType }] : [],
    ),
  );
  return [...staticImports, ...exportsFrom];
}

/** Why an import is not allowed, or null. */
function refusal(path: string, { specifier, typeOnly }: Import): string | null {
  const room = path.split('/')[0] ?? '';
  const rules = ROOMS[room];
  if (!rules) return `no room of this name: ${room}`;
  if (!specifier.startsWith('.')) {
    return rules.packages.test(specifier) ? null : `${room} may not use the package ${specifier}`;
  }
  const target = relative(source, resolve(source, dirname(path), specifier)).replaceAll('\\', '/');
  if (target.split('/')[0] === room) return room === 'engine' ? engineRefusal(path, target) : null;
  const allowed = typeOnly ? [...rules.from, ...(rules.typesFrom ?? [])] : rules.from;
  return allowed.some((entry) => target === entry || target.startsWith(`${entry}/`))
    ? null
    : `${room} may not import ${typeOnly ? 'types from ' : ''}${target}`;
}

/** Why one room of the engine may not import from another, or null. */
function engineRefusal(path: string, target: string): string | null {
  const [from, to] = [path, target].map((file) => ENGINE_ROOMS.indexOf(file.split('/')[1] ?? ''));
  if (from === undefined || to === undefined || from < 0) return null;
  return to <= from ? null : `${path} may not import ${target}, which comes later in the engine's work`;
}

describe('imports point one way', () => {
  test.each(files)('%s', (path) => {
    const refused = importsOf(path).flatMap((found) => refusal(path, found) ?? []);
    expect(refused).toEqual([]);
  });

  test('the rules refuse what they should', () => {
    expect(refusal('engine/index.ts', { specifier: '../page/snapshot.ts', typeOnly: false })).not.toBeNull();
    expect(
      refusal('engine/text/tokens.ts', { specifier: '../sources/index.ts', typeOnly: true }),
    ).not.toBeNull();
    expect(
      refusal('engine/sources/names.ts', { specifier: '../text/tokens.ts', typeOnly: false }),
    ).toBeNull();
    expect(refusal('page/painter.ts', { specifier: '../engine/index.ts', typeOnly: false })).not.toBeNull();
    expect(refusal('popup/main.tsx', { specifier: '../engine/report.ts', typeOnly: true })).toBeNull();
    expect(refusal('popup/main.tsx', { specifier: 'webextension-polyfill', typeOnly: false })).not.toBeNull();
  });
});

describe('nothing is exported that no other file uses', () => {
  const root = join(source, '..');
  /** The words of each file, by its path. */
  const words = new Map(
    ['src', 'training', 'tests', 'scripts', 'bench'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.tsx?$/.test(path))
        .map((path) => {
          const file = join(root, folder, path);
          return [file, new Set(readFileSync(file, 'utf8').match(/[\w$]+/g))] as const;
        }),
    ),
  );
  const users = new Map<string, number>();
  for (const own of words.values()) for (const word of own) users.set(word, (users.get(word) ?? 0) + 1);

  /** Types are left out: they say what a function that others call takes and gives. */
  test.each(files)('%s', (path) => {
    const text = readFileSync(join(source, path), 'utf8');
    const exported = [...text.matchAll(/^export (?:async )?(?:const|function\*?|class|let) ([\w$]+)/gm)];
    expect(exported.map(([, name = '']) => name).filter((name) => (users.get(name) ?? 0) < 2)).toEqual([]);
  });
});

test('no file has more than 300 lines', () => {
  const long = files.filter(
    (path) => readFileSync(join(source, path), 'utf8').trimEnd().split('\n').length > 300,
  );
  expect(long).toEqual([]);
});

describe('words are data, not code', () => {
  /** Where lists of words and patterns stand with their provenance and examples (docs/adding-a-rule.md). */
  const DATA =
    /^engine\/(?:lexicons\/|(?:hedges|responses)\/(?:rules\/|classes\.ts)|strength\/(?:signs\/|knowledge-signs\.ts|rubric\.ts|guidance\.ts))/;
  /** As many words may stand in a condition; more are a list. */
  const MOST_IN_ARRAY = 4;
  const MOST_IN_EXPRESSION = 8;
  const WORD = /^[a-z'’-]+$/;

  interface Node {
    readonly type?: string;
    readonly [key: string]: unknown;
  }

  /** The lists of words that a file holds: arrays, strings to be split, and expressions that are nothing but words. */
  function listsIn(path: string, text: string): string[] {
    const found: string[] = [];
    const visit = (node: Node): void => {
      const words = wordsOf(node);
      if (words) found.push(words.join(' '));
      // The names in a type are no words of a language.
      if (node.type === 'TSAsExpression' && text.slice(Number(node['end']) - 5).startsWith('const')) return;
      for (const child of Object.values(node).flat())
        if (typeof child === 'object' && child !== null) visit(child as Node);
    };
    visit(parseSync(path, text).program as unknown as Node);
    return found;
  }

  function wordsOf({ type, elements, regex, callee }: Node): string[] | null {
    const isWord = (word: unknown): word is string => typeof word === 'string' && WORD.test(word);
    if (type === 'ArrayExpression') {
      const words = (elements as (Node | null)[]).map((element) => element?.['value']).filter(isWord);
      return words.length > MOST_IN_ARRAY ? words : null;
    }
    if (type === 'CallExpression') {
      const { object, property } = callee as { object?: Node; property?: Node };
      const text = object?.['value'];
      if (property?.['name'] !== 'split' || typeof text !== 'string') return null;
      const words = text.split(/[\s,]+/).filter(isWord);
      return words.length > MOST_IN_ARRAY ? words : null;
    }
    if (!regex) return null;
    const [, alternatives = ''] = /^\^\(\?:([^()]*)\)\$$/.exec((regex as { pattern: string }).pattern) ?? [];
    const words = alternatives.split('|').filter((word) => WORD.test(word.replace('s?', '')));
    return words.length > MOST_IN_EXPRESSION ? words : null;
  }

  test.each(files.filter((path) => path.startsWith('engine/') && !DATA.test(path)))('%s', (path) => {
    expect(listsIn(path, readFileSync(join(source, path), 'utf8'))).toEqual([]);
  });

  test('lists are found in every form', () => {
    const kinship = 'mother father sister brother aunt uncle cousin niece nephew';
    const list = kinship.split(' ');
    expect(listsIn('a.ts', `const KIN = new Set(${JSON.stringify(list)});`)).toEqual([kinship]);
    expect(listsIn('a.ts', `const KIN = '${kinship}'.split(' ');`)).toEqual([kinship]);
    expect(listsIn('a.ts', `if (/^(?:${list.join('|')})$/.test(word)) count();`)).toEqual([kinship]);
    expect(listsIn('a.ts', `if (/^(?:he|she)$/.test(word) || ['a', 'an'].includes(word)) count();`)).toEqual(
      [],
    );
  });
});

describe('documents and comments name what exists', () => {
  const root = join(source, '..');
  /** Without `bench/`: the data beside the project has a folder of that name, too. */
  const FOLDERS = ['src', 'tests', 'docs', 'scripts', 'training', 'public'];
  const PATH = new RegExp(`(?<![\\w./])(?:${FOLDERS.join('|')})/[\\w./-]*\\w`, 'g');
  const NAME = /`([\w./-]+\.(?:tsx?|css))`/g;
  const LINK = /\]\((?!https?:)([^)#]+)/g;

  const inFolders = [...FOLDERS, 'bench'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
      `${folder}/${path}`.replaceAll('\\', '/'),
    ),
  );
  const paths = [...readdirSync(root), ...inFolders];

  /** What a file names by its path from the project's root, by the end of its path, or in a link, and what is not there. */
  function missing(path: string, text: string): string[] {
    const matches = (expression: RegExp) =>
      [...text.matchAll(expression)].map((match) => match[1] ?? match[0]);
    const links = path.endsWith('.md') ? matches(LINK) : [];
    return [
      ...matches(PATH).filter((named) => !existsSync(join(root, named))),
      ...matches(NAME).filter((named) => !paths.some((known) => `/${known}`.endsWith(`/${named}`))),
      ...links.filter((link) => !existsSync(join(root, dirname(path), link))),
    ];
  }

  test.each(paths.filter((path) => /\.(?:md|tsx?|css)$/.test(path)))('%s', (path) => {
    expect(missing(path, readFileSync(join(root, path), 'utf8'))).toEqual([]);
  });

  test('a file that is gone is missed', () => {
    const [path, name] = [`${'tests'}/gone.test.ts`, `\`${'gone'}.ts\``];
    expect(
      missing('docs/engine.md', `docs/engine.md, ../../src/engine/index.ts, \`cues.ts\`, [b](engine.md)`),
    ).toEqual([]);
    expect(missing('docs/engine.md', `${path} and ${name}, [b](gone.md#c)`)).toEqual([
      path,
      'gone.ts',
      'gone.md',
    ]);
  });
});
