import type { View } from '../../../scripts/driver/driver.ts';

/** Names of our highlights begin so (src/page); others in the registry are the page's own. */
const PREFIX = 'sourcelight';

/** The texts that our marks cover, by the name of the mark, as the page's registry of highlights has them. */
export function marksOf(page: View): Promise<Record<string, string[]>> {
  return page.evaluate((prefix) => {
    const marks: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith(prefix)) continue;
      marks[name] = [...highlight].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      });
    }
    return marks;
  }, PREFIX);
}

/** Until the page has a mark of ours. */
export async function waitForMarks(page: View): Promise<void> {
  await page.waitFor((prefix) => {
    return [...CSS.highlights].some(([name, highlight]) => name.startsWith(prefix) && highlight.size > 0);
  }, PREFIX);
}

/** Until the page has none. */
export async function waitForNoMarks(page: View): Promise<void> {
  await page.waitFor((prefix) => {
    return [...CSS.highlights].every(([name, highlight]) => !name.startsWith(prefix) || highlight.size === 0);
  }, PREFIX);
}

/** Every node and attribute of the page, open shadow roots and same-origin frames included, as one string. */
export function serializeDom(page: View): Promise<string> {
  return page.evaluate(() => {
    const lines: string[] = [];
    const walk = (node: Node, depth: number): void => {
      const attributes =
        node instanceof Element ? [...node.attributes].map(({ name, value }) => `${name}=${value}`) : [];
      lines.push(`${depth} ${node.nodeName} ${node.nodeValue ?? ''} ${attributes.join(' ')}`);
      if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot, depth + 1);
      if (node instanceof HTMLIFrameElement && node.contentDocument) walk(node.contentDocument, depth + 1);
      for (const child of node.childNodes) walk(child, depth + 1);
    };
    walk(document, 0);
    lines.push(`adopted style sheets: ${document.adoptedStyleSheets.length}`);
    return lines.join('\n');
  });
}
