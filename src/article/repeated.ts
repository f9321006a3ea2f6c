import type { Block } from './blocks.ts';

/** Fewer words than this in common are chance. */
const MIN_WORDS = 6;
/** Of blocks that begin alike, so many are looked for: keeps the time linear on texts that repeat themselves. */
const MAX_ALIKE = 8;

/**
 * Drops a block whose words stand in a longer one too: a pull quote is counted once, where it was said. Of a paragraph
 * that is printed twice, the first stays. List items are left alone: lists repeat themselves.
 *
 * @param isUsual whether a block looks like the article's own paragraphs: what repeats a part of another is no decoration then.
 */
export function withoutRepeated(blocks: readonly Block[], isUsual: (block: Block) => boolean): Block[] {
  const words = blocks.map(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const texts = words.map((of) => of.join(' '));
  // By the words that they begin with: so each place of the text is looked up once, not each block in all of the text.
  const candidates = new Map<string, Set<number>>();
  const seen = new Map<string, number>();
  const dropped = new Set<number>();
  blocks.forEach((block, index) => {
    const text = texts[index] ?? '';
    const start = beginning(words[index] ?? [], 0);
    if (start === null || block.element.localName === 'li') return;
    if (seen.has(text)) {
      dropped.add(index);
      return;
    }
    seen.set(text, index);
    if (isUsual(block)) return;
    const others = candidates.get(start);
    if (!others) candidates.set(start, new Set([index]));
    else if (others.size < MAX_ALIKE) others.add(index);
  });
  for (const [index, of] of words.entries()) {
    for (let at = 0; at < of.length; at++) {
      const found = candidates.get(beginning(of, at) ?? '');
      for (const candidate of found ?? []) {
        const text = texts[candidate] ?? '';
        if (text.length >= (texts[index] ?? '').length) continue;
        if (
          !of
            .slice(at, at + (words[candidate]?.length ?? 0))
            .join(' ')
            .startsWith(text)
        )
          continue;
        dropped.add(candidate);
        found?.delete(candidate);
      }
    }
  }
  return blocks.filter((_, index) => !dropped.has(index));
}

function beginning(words: readonly string[], at: number): string | null {
  return at + MIN_WORDS > words.length ? null : words.slice(at, at + MIN_WORDS).join(' ');
}
