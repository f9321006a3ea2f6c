import { isSpace } from './characters.ts';

/**
 * The paragraphs of a text as a flat list of start and end offsets, white space at both ends trimmed; lines of
 * white space alone are none.
 *
 * A paragraph ends at \n, \r\n, \r, U+2028 or U+2029. U+0085 does not end one: in web pages it is no line break
 * but a windows-1252 ellipsis that was decoded wrongly (the HTML standard maps `&#x85;` to "…").
 */
export function paragraphSpans(text: string): number[] {
  const spans: number[] = [];
  let start = -1;
  let end = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) {
      if (start >= 0) spans.push(start, end);
      start = -1;
    } else if (!isSpace(code)) {
      if (start < 0) start = i;
      end = i + 1;
    }
  }
  if (start >= 0) spans.push(start, end);
  return spans;
}
