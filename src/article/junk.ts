/**
 * Parts of a page that are never an article's own text, by tag, role, or a word in class, id or the name of an element of the site's own. Data with its
 * reasons; `prune.ts` applies it. Each entry was seen on several sites; none names a site.
 */

/** Elements without readable text of the article, whatever they hold. */
export const JUNK_TAGS: readonly string[] = [
  // Not text, or text that nobody sees.
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'canvas',
  'audio',
  'video',
  'object',
  'embed',
  'iframe',
  'map',
  // What the reader writes or presses; never analysed.
  'button',
  'input',
  'select',
  'textarea',
  'datalist',
  'dialog',
  // Captions and readings: REPORT.md leaves captions out; a ruby annotation repeats the word it stands over.
  'figcaption',
  'rt',
  'rp',
  'nav',
  'menu',
  // AMP's own.
  'amp-ad',
  'amp-embed',
  'amp-sticky-ad',
  'amp-social-share',
  'amp-sidebar',
  'amp-consent',
];

/** ARIA roles of parts beside the article. */
export const JUNK_ROLES: readonly string[] = [
  'navigation',
  'search',
  'menu',
  'menubar',
  'dialog',
  'alertdialog',
  'alert',
  'banner',
  'contentinfo',
  'complementary',
  'tooltip',
  'textbox',
  'doc-endnotes',
  'doc-footnote',
  'doc-noteref',
  'doc-backlink',
];

export interface JunkWord {
  /** What such an element is. */
  what: string;
  /** Matches the words of one class or id, split at hyphens, underscores and capitals, joined by one space. */
  pattern: RegExp;
  /** Class names or ids that it must match, and that it must not. */
  junk: readonly string[];
  keep: readonly string[];
}

export const JUNK_WORDS: readonly JunkWord[] = [
  {
    what: 'captions and credits of pictures',
    pattern:
      /\b(?:\w*captions?|photo credit|image credit|img credit|media credit|image source|wp caption text|photo ?box|image ?box|picture ?box)\b/,
    junk: ['wp-caption-text', 'imageCaption', 'photo-credit', 'media__caption', 'photobox-right'],
    keep: ['has-photo', 'credit-card-review'],
  },
  {
    what: 'what stands between headline and text',
    pattern:
      /\b(?:stand ?first|dek|deck|sub ?titles?|sub ?headlines?|article summary|story summary|(?:field|post|entry|news|content|page|article|story) (?:summary|excerpt|teaser|standfirst|abstract)|teaser text|^(?:synopsis|sapo|excerpt|preamble)$|bajada|subtitulo|chapeau)\b/,
    junk: [
      'article__dek',
      'standfirst',
      'c-article-subtitle',
      'SubHeadline',
      'field--name-field-summary',
      'post-excerpt',
    ],
    keep: ['intro', 'lede', 'lead-paragraph', 'decker'],
  },
  {
    what: 'text for screen readers alone',
    pattern:
      /\b(?:sr only|visually hidden|visuallyhidden|screen reader text|screen reader only|off screen|offscreen|accessibility text)\b/,
    junk: ['sr-only', 'visually-hidden', 'screen-reader-text'],
    keep: ['screen-wide'],
  },
  {
    what: 'links to other articles',
    pattern:
      /\b(?:related|recirc|recirculation|read more|readmore|also read|see also|more stories|more news|most read|most popular|popular posts|trending|recommended|recommendations|you may like|outbrain|taboola|zergnet|interstitial link|next article|up next|latest news|breaking news|top stories|\w*enhancement)\b/,
    junk: [
      'related-articles',
      'RelatedCoverage',
      'most-read',
      'trending_list',
      'OUTBRAIN',
      'PageListEnhancement',
    ],
    keep: ['unrelated', 'article-main', 'enhanced'],
  },
  {
    what: 'invitations to subscribe or follow',
    pattern:
      /\b(?:newsletter|newsletters|signup|sign up|subscribe|subscription|promo|promos|promobox|paywall promo|follow us|call to action|cta|donate|donation|app download|paywall|regwall|reg wall|pay wall|meter wall|subscriber gate|piano container)\b/,
    junk: ['article-paywall', 'newsletter-signup', 'c-promo', 'followUs'],
    keep: ['promotion-of-peace', 'subscriber-content'],
  },
  {
    what: 'sharing, tools, comments',
    pattern:
      /\b(?:share|sharing|social|sharedaddy|share tools|toolbar|comments|comment list|commentlist|comment|disqus|livefyre|respond|replies|guest ?book|condolences|print only|breadcrumb|breadcrumbs|pagination|cookie|cookies|consent|gdpr)\b/,
    junk: ['share-bar', 'social_links', 'commentList', 'cookie-banner', 'guestbook'],
    keep: ['shared-story', 'commentary'],
  },
  {
    what: 'what stands beside the text, or calls readers to take part',
    pattern: /\b(?:side ?bar|side ?notes?|margin ?notes?|right rail|left rail|widget area|call ?outs?)\b/,
    junk: ['sidebar', 'sidenote', 'marginnote', 'rightRail', 'widget-area', 'bb-callout', 'callout'],
    keep: ['has-sidebar', 'side-story', 'trail', 'handrail'],
  },
  {
    what: 'what a review comes to, set in a box',
    pattern:
      /\b(?:review (?:card|box|score|scores|summary|verdict)|score ?(?:card|box)|pros cons|pros and cons|verdict box)\b/,
    junk: ['o-review-card', 'scorecard', 'pros-cons'],
    keep: ['review', 'verdict', 'scoreboard'],
  },
  {
    what: 'advertising',
    pattern:
      /\b(?:ad|ads|advert|advertisement|advertising|ad slot|ad unit|adslot|sponsored links|dfp|mpu|google ad)\b/,
    junk: ['ad-slot', 'advertisement', 'google_ads'],
    keep: ['adapted', 'adobe-blank'],
  },
  {
    what: 'who wrote it, beside the text',
    pattern:
      /\b(?:author bio|author box|author info|author card|about author|about the author|author list|author details?|disclosure|disclaimer|bio|contributor bio|author profile)\b/,
    junk: ['author-bio', 'AboutTheAuthor', 'authorBox', 'author-list', 'disclosure'],
    keep: ['biology', 'author'],
  },
  {
    what: 'words of the article set again as decoration',
    pattern: /\b(?:pull quote|pullquote|pullquotes|pulled quote)\b/,
    junk: ['pull-quote', 'PullQuote_body'],
    keep: ['quote'],
  },
  {
    what: 'tags, galleries and tables of contents',
    pattern:
      /\b(?:tags|tag list|taglist|topics list|gallery|slideshow|carousel|table of contents|toc|infobox|navbox|reflist|references|footnotes|mw editsection|editsection|catlinks|hatnote|dablink|ambox|tmbox|dmbox|citation needed)\b/,
    junk: ['tag-list', 'photo-gallery', 'slideshow', 'toc', 'mw-editsection', 'hatnote'],
    keep: ['stage', 'vintage-gallerist'],
  },
];
