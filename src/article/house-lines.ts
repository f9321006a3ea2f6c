import type { LineRule } from './line-rule.ts';

/** Lines in which an outlet speaks of itself, its rules and its channels; see `line-rules.ts`, which holds the others. */
export const HOUSE_LINES: readonly LineRule[] = [
  {
    what: 'whose opinion it is, or how old',
    pattern:
      /^(?:(?:the )?(?:opinions?|views?|statements)(?: and (?:opinions?|views?))? expressed (?:(?:in|by|here)\b.{0,120}? )?(?:are|is|do(?:es)? not|belong)\b.{0,160}|this (?:article|story|post) is (?:more than|over) \S+ (?:days?|weeks?|months?|years?) old\b.{0,40})$/iu,
    where: 'anywhere',
    drop: [
      'Opinions expressed by Cargo Weekly Contributors are their own.',
      'The views expressed in this article are the author’s own and do not necessarily reflect our editorial policy.',
      'This article is more than 2 months old.',
    ],
    keep: ['The opinions of the jury are sealed.', 'Views expressed at the meeting ran from anger to tears.'],
  },
  {
    what: 'a feed that copy came through unread',
    pattern:
      /^[([]?(?:except for the headline\b.{0,160}\bnot been edited\b|this (?:story|article|report) (?:has not been|was not|is not) (?:edited|created|written|verified)\b.{0,80}\b(?:staff|syndicated|auto|feed|agency)\b|(?:this|the) (?:story|article|report|news) (?:is|was|has been) (?:auto|automatically)[- ]?(?:generated|published)\b|published (?:from|via|through) a? ?(?:syndicated|wire|agency) feed\b)/iu,
    where: 'anywhere',
    drop: [
      '(Except for the headline, this story has not been edited by Orrin Today staff and is published from a syndicated feed.)',
      'This story has not been edited by our staff and is auto-generated from a syndicated feed.',
    ],
    keep: [
      'Except for the headline, nothing in the paper was true, the judge said.',
      'This report has not been made public.',
    ],
  },
  {
    what: 'an invitation to share, follow or join',
    pattern:
      /^[\p{Emoji_Presentation}▶►➤•*·\s]{0,4}(?:(?:kindly |please )?share (?:this|the) (?:story|article|post|news)\b.{0,60}|(?:kindly |please )?(?:follow|find|like) us(?: (?:on|at)\b.{0,100})?\W{0,4}|(?:click (?:here )?to )?(?:join|follow|subscribe to) (?:.{0,60} )?(?:on|our|via|the) (?:our |official )?(?:\S+ )?(?:whats ?app|telegram|google news|facebook|twitter|instagram|youtube|viber|x)\b.{0,80}|(?:get|receive) (?:live|real[- ]?time|instant|breaking)\b.{0,80}\b(?:whats ?app|telegram|phone|alerts|notifications)\b.{0,80}|track (?:the )?(?:latest|live|breaking)\b.{0,160}|promoted|(?:.{0,200}[.!?] )?(?:please )?become an? (?:paying |paid |founding )?(?:member|supporter|patron|subscriber)(?: today| now)?[.!]?)$/iu,
    where: 'anywhere',
    drop: [
      'Kindly share this story:',
      'Join our WhatsApp channel for breaking news and updates: click here',
      'Follow Orrin Today on Google News and never miss a story',
      'Follow us:',
      'Track Latest News Live on Orrin Today and get news updates from the country and around the world',
      'The paper is run by four people. Become a member.',
    ],
    keep: [
      'Follow us, the guide said, and do not look down.',
      'Join our choir, she wrote on the door.',
      'Track officials said the race would go on.',
      'He hopes to become a member next year.',
    ],
  },
];
