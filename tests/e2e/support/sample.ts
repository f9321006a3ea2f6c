import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { sampleAsWebPage } from '../../../scripts/article.ts';
import { ROOT } from '../../../scripts/build.ts';
import { type Site, serveSite } from '../../../scripts/site.ts';

/** Pages that the tests need, on a site of this machine; set up and taken down with the test file. */
export function useSite(pages: () => Promise<Record<string, string>> | Record<string, string>): Site {
  let site: Site;
  beforeAll(async () => {
    // The sample article's style sheet and icon lie there.
    site = await serveSite({ folder: join(ROOT, 'public'), pages: await pages() });
  });
  afterAll(() => site.close());
  return { url: (...of) => site.url(...of), close: () => site.close() };
}

/** The sample article, so long that only a part of it is in view. */
export async function tallSample(): Promise<string> {
  return (await sampleAsWebPage()).replace(
    '</head>',
    '<style>article p { margin-block: 60vh }</style></head>',
  );
}
