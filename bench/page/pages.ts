/** Pages for measuring: made-up news in what surrounds news on the web. */
import { paragraphsOf } from './prose.ts';

const STYLE = `
body { font: 18px/1.5 Georgia, serif; margin: 0; color: #222 }
header nav a { padding: 0 12px } main { display: grid; grid-template-columns: minmax(0, 1fr) 300px; gap: 40px; max-width: 1100px; margin: auto }
aside li { margin-block: 12px } footer { background: #eee; padding: 40px }
.card { display: flex; gap: 12px; border-block-end: 1px solid #ccc }`;

/** A page of news with menus, a column of links and a footer; `#unrelated` is what changes without concern to the article. */
function page(title: string, type: string, main: string): string {
  const links = (count: number, what: string): string =>
    Array.from({ length: count }, (_, i) => `<li><a href="/${what}/${i}">${what} number ${i}</a></li>`).join(
      '',
    );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="${type}"><meta property="og:site_name" content="The Port Else Courier"><style>${STYLE}</style></head>
<body><header><nav><ul>${links(12, 'section')}</ul></nav></header>
<main>${main}<aside><h2>Most read</h2><ul>${links(40, 'story')}</ul></aside></main>
<footer><ul>${links(60, 'service')}</ul><div id="unrelated"></div></footer></body></html>`;
}

function paragraphs(words: number): string[] {
  return paragraphsOf(words).map((text) => `<p>${text}</p>`);
}

/** An ordinary article of about that many words. */
export function articlePage(words: number): string {
  const text = paragraphs(words).join('');
  return page(
    'Harbour bridge to close for six weeks',
    'article',
    `<article><h1>Harbour bridge to close for six weeks</h1><p class="byline">By Ines Okafor</p>${text}</article>`,
  );
}

/** A live blog of about that many words, in posts of three paragraphs. */
export function liveBlogPage(words: number): string {
  const all = paragraphs(words);
  const posts: string[] = [];
  for (let i = 0; i < all.length; i += 3) {
    posts.push(`<section class="post"><h2>Update ${i / 3 + 1}</h2>${all.slice(i, i + 3).join('')}</section>`);
  }
  return page(
    'Harbour bridge: live',
    'article',
    `<article><h1>Harbour bridge: live</h1>${posts.join('')}</article>`,
  );
}

const card = (i: number): string =>
  `<div class="card"><img alt="" width="90" height="60"><h3><a href="/news/${i}">The harbour bridge and what comes of it, part ${i}</a></h3><p>Short teaser ${i}.</p></div>`;

/** Pages without an article, by what they are. */
export const NO_ARTICLES: Readonly<Record<string, string>> = {
  'section of a news site': page(
    'Harbour news',
    'website',
    Array.from({ length: 120 }, (_, i) => card(i)).join(''),
  ),
  'page of 5,000 search results': page(
    'Search',
    'website',
    Array.from({ length: 5000 }, (_, i) => card(i)).join(''),
  ),
  'sign-in form': page(
    'Sign in',
    'website',
    '<form><label>Name <input></label><label>Password <input type="password"></label><button>Sign in</button></form>',
  ),
};
