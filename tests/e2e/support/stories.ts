/** Made-up articles with marks in them, and a page that shows one as a single-page site would. */

export type Story = {
  headline: string;
  paragraphs: readonly string[];
};

export const PIER: Story = {
  headline: 'Council puts off repairs to the old pier',
  paragraphs: [
    'The council has put off repairs to the old pier until next spring, two officials with knowledge of the plans said on Monday.',
    'The work was reportedly stopped when divers found cracks in eleven of the forty posts that hold the deck above the water.',
    'According to people close to the harbour board, the bill could reach nine million crowns, three times the sum set aside for it.',
    '“We will not open the pier before it is safe,” said Ines Aldana, who chairs the harbour board of the town.',
    'A person familiar with the tender said that only one company had offered to do the work before the winter storms set in.',
  ],
};

export const FERRY: Story = {
  headline: 'Ferry to the islands stops at night',
  paragraphs: [
    'The ferry to the outer islands will no longer sail at night, sources at the shipping company said on Tuesday evening.',
    'Passengers may have to wait until six in the morning, and some villages might be cut off for up to nine hours at a time.',
    'An official who asked not to be named said that the company had lost a third of its crews within a single year.',
    '“Nobody told us anything,” said Tove Lindahl, a nurse who takes the boat home from the hospital after her late shifts.',
    'The Island Courier reported last week that the company was allegedly looking for a buyer for its two oldest boats.',
  ],
};

/** An article's element; plain tags, as frameworks render them. */
export function storyHtml({ headline, paragraphs }: Story): string {
  return `<article><h1>${headline}</h1><div class="text">${paragraphs
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</div></article>`;
}

/** A page with a story in it, as a site would send it. */
export function storyPage(story: Story, extra = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${story.headline}</title>${extra}</head>
<body><header><nav><a href="/">The Harbour Post</a></nav></header><main id="app">${storyHtml(story)}</main>
<footer><p>© The Harbour Post</p></footer></body></html>`;
}
