import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textAsWebPage } from '../../scripts/article.ts';
import { ROOT } from '../../scripts/build.ts';
import { type Finding, readPopup } from '../../scripts/findings.ts';
import { sharedData } from '../shared-data.ts';
import { inEachBrowser } from './support/browsers.ts';
import { useSite } from './support/sample.ts';

const messages = JSON.parse(readFileSync(join(ROOT, 'public/_locales/en/messages.json'), 'utf8'));
/** By the popup's words for them. */
const KINDS: Record<string, string> = {
  [message('kind_named')]: 'named',
  [message('kind_organization')]: 'organization',
  [message('source_outlet')]: 'organization',
  [message('access_linked')]: 'document',
  [message('access_seen_by_article')]: 'document',
  [message('access_seen_by_relay')]: 'document',
  [message('access_described')]: 'document',
  [message('kind_unnamed')]: 'unnamed',
  [message('kind_vague')]: 'vague',
  [message('chain_nobody')]: 'impersonal',
};

/** The article that the project began with, and what two people said of each of its sentences. */
const ID = 'articles/bounties-2020-08-17';
const file = sharedData(`${ID}.txt`);
const labels = sharedData('bench/dev.labels.jsonl');

interface Label {
  kinds: string[];
  secondhand: boolean;
  hedges: string[];
  response: string | null;
}
interface Gold {
  id: string;
  text: string;
  sentences: { start: number; end: number; labels: Record<string, Label> }[];
}

const site = useSite(() => ({ '/article.html': file ? textAsWebPage(readFileSync(file, 'utf8')) : '' }));

inEachBrowser((browser) => {
  test.skipIf(!file || !labels)('what readers see of the founding article agrees with people', async () => {
    const { text, sentences } = goldOf(labels ?? '');
    const tab = await browser.driver.open(site.url('/article.html'));
    const { headline, findings } = await readPopup(await browser.driver.clickToolbar(tab));

    expect(headline).toContain('CNN');
    const disagreeing = sentences.flatMap(({ start, end, labels: people }) => {
      const words = folded(text.slice(start, end));
      const finding = findings.find(({ sentence }) => folded(sentence) === words);
      const seen = finding && labelOf(finding);
      const agrees = Object.values(people).some((label) => seen === summaryOf(label));
      return agrees
        ? []
        : [`${words.slice(0, 60)}: ${seen} / ${Object.values(people).map(summaryOf).join(' / ')}`];
    });
    expect(sentences).toHaveLength(16);
    expect(disagreeing, 'at least ten of the sixteen agree').toSatisfy((list: string[]) => list.length <= 6);
  });
});

function goldOf(path: string): Gold {
  const line = readFileSync(path, 'utf8')
    .split('\n')
    .find((candidate) => candidate.includes(`"id": "${ID}"`));
  if (!line) throw new Error(`${ID} is not in ${path}`);
  return JSON.parse(line);
}

/** A person's label in the four things that the popup shows too. */
function summaryOf({ kinds, secondhand, hedges, response }: Label): string {
  return summary(kinds[0] ?? 'own voice', secondhand, hedges.length > 0, response !== null);
}

function labelOf({ standing, notes, kind }: Finding): string {
  return summary(
    KINDS[kind] ?? 'own voice',
    notes.includes(message('trait_secondhand')),
    notes.includes(message('trait_hedged')),
    standing === message('standing_reply'),
  );
}

function summary(kind: string, secondhand: boolean, hedged: boolean, reply: boolean): string {
  return [kind, secondhand && 'second-hand', hedged && 'hedged', reply && 'reply'].filter(Boolean).join(', ');
}

function message(key: string): string {
  return messages[key].message;
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
