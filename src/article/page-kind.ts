import { plainText } from '../skeleton.ts';

/** Types of schema.org for pages that hold text but no article; they count where the page names no article as well. */
const OTHER_TYPE =
  /^(?:Product|ProductGroup|DiscussionForumPosting|QAPage|SearchResultsPage|CollectionPage|ProfilePage|JobPosting)$/;
/** The same of Open Graph. */
const OTHER_OG_TYPE = /^(?:product|profile\b)/i;
/** What stands on the button of a shop, as a whole. */
const BUY =
  /^(?:add to (?:cart|bag|basket|trolley)|buy (?:it )?now|in den warenkorb|añadir al carrito|ajouter au panier)$/i;
/** What stands beside each post of a thread, as a whole. */
const REPLY = /^(?:reply|quote|antworten|responder|répondre|zitieren|citar|citer)$/i;

/** Text of a post, in characters, at least: controls stand near it. */
const POST = 60;
/** So many levels above its control a post is looked for. */
const LEVELS = 5;
/** What holds more than this share of a page's text is no post. */
const MOST = 0.6;

/** What a page is instead of an article, as it says itself or its buttons do; null where nothing says so. */
export function otherKind(
  types: readonly string[],
  ogType: string | null,
  document: Document,
): string | null {
  const type =
    types.find((name) => OTHER_TYPE.test(name)) ?? (OTHER_OG_TYPE.test(ogType ?? '') ? ogType : null);
  if (type) return type;
  const buttons = document.querySelectorAll(
    'button,input[type="submit"],a[role="button"],[class*="add-to-cart"]',
  );
  return [...buttons].some((button) => BUY.test(labelOf(button))) ? 'a shop' : null;
}

/**
 * Removes the posts of readers, told by the control beside each, whatever they are called: comments below an article, or all that a
 * forum has. To be called before Readability, which would take long comments for the article.
 */
export function removePosts(document: Document): void {
  const posts = new Set<Element>();
  // Many controls may stand in one element.
  const sizes = new Map<Element, number>();
  const sizeOf = (element: Element): number => {
    const size = sizes.get(element) ?? (element.textContent ?? '').length;
    sizes.set(element, size);
    return size;
  };
  for (const control of document.body.querySelectorAll('a,button,span[role="button"]')) {
    if (!REPLY.test(labelOf(control))) continue;
    let post: Element | null = control.parentElement;
    for (let level = 0; post && level < LEVELS && sizeOf(post) < POST; level++) {
      post = post.parentElement;
    }
    if (post) posts.add(post);
  }
  // A control of its own below an article is no sign of posts.
  const most = MOST * sizeOf(document.body);
  for (const post of posts) if (sizeOf(post) < most && !post.querySelector('h1')) post.remove();
}

function labelOf(element: Element): string {
  return plainText(element.textContent || element.getAttribute('value') || '').trim();
}
