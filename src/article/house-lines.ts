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
      /^[\p{Emoji_Presentation}▶►➤•*·\s]{0,4}(?:(?:kindly |please )?share (?:this|the) (?:story|article|post|news)\b.{0,60}|(?:kindly |please )?(?:follow|find|like) us(?: (?:on|at)\b.{0,100})?\W{0,4}|(?:click (?:here )?to )?(?:join|follow|subscribe to) (?:.{0,60} )?(?:on|our|via|the) (?:our |official )?(?:\S+ )?(?:whats ?app|telegram|google news|facebook|twitter|instagram|youtube|viber|x)\b.{0,80}|(?:get|receive) (?:live|real[- ]?time|instant|breaking)\b.{0,80}\b(?:whats ?app|telegram|phone|alerts|notifications)\b.{0,80}|find out what[’']s happening\b.{0,80}\b(?:updates|newsletters?|alerts)\b.{0,60}|related (?:video|story|article|coverage|reading)s?: ?\S.{0,160}|track (?:the )?(?:latest|live|breaking)\b.{0,160}|promoted|(?:.{0,200}[.!?] )?(?:please )?become an? (?:paying |paid |founding )?(?:member|supporter|patron|subscriber)(?: today| now)?[.!]?)$/iu,
    where: 'anywhere',
    drop: [
      'Kindly share this story:',
      'Join our WhatsApp channel for breaking news and updates: click here',
      'Follow Orrin Today on Google News and never miss a story',
      'Follow us:',
      'Find out what’s happening in Carrow with free, real-time updates from Corner.',
      'Related video: The moment the cage came up (Newshub Video)',
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
  {
    what: 'what an author has to disclose, or where letters go',
    pattern:
      /^(?:(?:\S+ ){0,4}disclosures?: ?(?:i|we|i\/we|the authors?|past performance|none|this|nothing|at the time)\b|(?:send|e-?mail|submit|address|write) (?:your |us your )?(?:questions?|letters?|tips?|comments?|stories|recipes|photos)\b.{0,60}\bto\b.{0,200}|(?:letters|submissions|questions|responses) may be edited\b.{0,60}$)/iu,
    where: 'anywhere',
    drop: [
      'Analyst’s Disclosure: I/we have no position in any of the companies mentioned.',
      'Send your questions to olga@lenno.example. Letters may be edited for length.',
    ],
    keep: [
      'Financial disclosure: the minister owns two boats, the register shows.',
      'Letters to the mayor went unread.',
    ],
  },
  {
    what: 'who played in a match, and what came of it',
    pattern:
      /^(?:\p{Lu}[^:(]{1,40} \(\d(?:-\d){2,4}\): |(?:starting (?:xi|line-?up)|subs(?:titutes)?(?: not used)?|booked|yellow cards?|red cards?|sent off|referee|attendance|scorers?|man of the match|(?:player )?ratings)\s?: ?\S)/iu,
    where: 'anywhere',
    drop: ['Carrow (4-4-2): Brandt 6; Okoro 7, Dross 6', 'Referee: P. Vasquez Attendance: 4,112'],
    keep: ['Carrow (population 4,112): a town that lost its mill.', 'Referee Petra Vasquez: “I saw it.”'],
  },
  {
    what: 'a story that goes on, or a teaser that ends in a way to the rest',
    pattern:
      /^(?:[Tt]his is a (?:developing|breaking) (?:news )?story\b.{0,120}|[Cc]heck back (?:here |later )?for (?:more )?updates\b.{0,40}|(?:[Aa]n?|[Tt]he|[Oo]ur) (?:earlier|previous|original) (?:version|story|report)\b.{0,60}\b(?:appears|follows|is) below\W*)$|[.…!?] (?:Read [Mm]ore|More|Continue [Rr]eading|Full [Ss]tory|Learn [Mm]ore) ?[»›→….]{0,3}$/u,
    where: 'anywhere',
    drop: [
      'This is a developing story. Check back for updates.',
      'An earlier version of this story appears below.',
      'They came in pairs on Monday and stayed. More',
    ],
    keep: ['This is a developing country, the minister said, and it needs both.', 'He wanted more.'],
  },
  {
    what: 'what an office says of the paper itself, and where the dead are remembered',
    pattern:
      /^(?:for (?:the )?(?:use of (?:the )?)?(?:information|news|press)? ?media\b.{0,60}\bnot an official\b.{0,40}|(?:this is )?not an official (?:record|document|translation)\W*|to (?:plant (?:a )?trees?|send flowers|order flowers|leave condolences|share (?:a memory|memories))\b.{0,160}\b(?:please|visit|click|store|page|site|website)\b.{0,80})$/iu,
    where: 'anywhere',
    drop: [
      'For information media. Not an official record.',
      'To plant trees in memory of Maud, please visit our store.',
      'To send flowers to the family, click here.',
    ],
    keep: [
      'Not an official among them would speak.',
      'To plant trees in memory of the dead, she said, is to ask something of the living.',
    ],
  },
  {
    what: 'a note below the text that leads back up',
    pattern: /(?:↩|↵|⏎)[\uFE0E\uFE0F\d]{0,3}$/u,
    where: 'anywhere',
    drop: ['Answer to question 12 in the lower house. ↩︎', 'See table 9. ↩2'],
    keep: ['The key with the arrow (↩) was worn.'],
  },
  {
    what: 'what is listed beside the text: for and against, and where to find what',
    pattern:
      /^(?:(?:the )?(?:pros|cons|good|bad|ugly|highs|lows|(?:dis)?likes|upsides?|downsides?)|what (?:we|i) (?:like|love|liked|loved|don[’']t like|didn[’']t like)|reasons to (?:buy|avoid|skip)|(?:table of )?contents|(?:in this (?:article|story|guide)|on this page|jump to))\W*$/iu,
    where: 'list',
    drop: ['Pros', 'The bad', 'What we don’t like', 'Table of contents', 'In this article:'],
    keep: ['The good, the bad and the mayor', 'Contents of the letter', 'In this story nobody is a hero.'],
  },
];
