import { ASKING_LINES } from './asking-lines.ts';
import { FOREIGN_LINES } from './foreign-lines.ts';
import { HOUSE_LINES } from './house-lines.ts';
import type { LineRule } from './line-rule.ts';
import { PICTURE_LINES } from './picture-lines.ts';

/**
 * Lines that stand among an article's paragraphs and are not its own text, by their words. Data; `lines.ts` applies
 * it. A rule says what it is for and shows lines that it must drop and that it must keep; a test holds it to them.
 * The wording is what news sites print around articles; nothing here names a site or comes from one article.
 */
export const LINE_RULES: readonly LineRule[] = [
  ...PICTURE_LINES,
  ...HOUSE_LINES,
  ...ASKING_LINES,
  ...FOREIGN_LINES,
  {
    what: 'a pointer to another article',
    pattern:
      /^\W{0,6}(?:(?:previous|next) (?:message|post|article|page|chapter)|read|read more|read next|also read|related|see also|more|watch|listen|video|lire|voir|revivez|mehr|lesen sie|siehe|lea|lee|leia|veja|what you need to know|most (?:read|popular|viewed|shared)|trending|latest|top stories|recommended|don[’']t miss|you (?:may|might) (?:also )?(?:like|be interested)|more from|in case you missed)\b/iu,
    where: 'linked',
    drop: [
      'Read more: Council votes to close pool',
      'Lire aussi : Les critiques',
      '[Read: Why the mayor left]',
      'Most read: Ferry to stop at night',
    ],
    keep: ['Ready or not, the vote comes on Friday.', 'Morel said the pool would close.'],
  },
  {
    what: 'a label that leads to more of the page',
    pattern:
      /^(?:continue reading(?: the main story)?|story continues below(?: advertisement)?|article continues (?:below|after)\b.{0,40}|advertisement|advertising|sponsored|loading\.*|show more|read more|read full article|sign up for (?:our|the)\b.{0,60}newsletters?|scroll to continue|messages sorted by:.{0,60})\W*$/iu,
    where: 'anywhere',
    drop: ['Continue reading the main story', 'Advertisement', 'SIGN UP FOR OUR NEWSLETTER'],
    keep: ['Advertisement revenue fell by half, the company said.', 'Show more respect, the judge told him.'],
  },
  {
    what: 'who sent copy for it, and where else there is news of its kind',
    pattern:
      /^[([]?(?:(?:(?:[Ww]ith|[Bb]ased on) (?:additional )?)?[Ii]nputs? from (?:(?:agencies|the|and|our|reporters|bureaus?|\p{Lu}[\p{L}\p{N}.&’'-]{0,20}),? ?){1,8}|Catch (?:all|live|the latest|latest|breaking)\b.{3,160}\b(?:[Uu]pdates|[Nn]ews)\b.{0,120}|Source: (?:\S+ ){0,6}(?:[Aa]gencies|[Aa]gency))[.)\]]*$/u,
    where: 'anywhere',
    drop: [
      '(With inputs from agencies)',
      '(Catch all the Cities News, Breaking News and Latest News Updates on Morning Plains.)',
      'Source: Harbour Post and news agencies',
    ],
    keep: [
      'With inputs from twelve farms, the mill makes bread for the town, its owner said.',
      'Catch the news before it is old, he told the class.',
    ],
  },
  {
    what: 'a question for consent, or what follows from it',
    pattern:
      /^(?=.{0,400}\b(?:cookies?|our (?:\S+ )?partners|your consent)\b)(?:we (?:and our|use|value your|care about your|store)\b|with your permission\b|please note that some processing\b|you (?:can|may) (?:click|change|withdraw|manage|accept|reject)\b|by (?:clicking|continuing|using)\b|our partners\b)/iu,
    where: 'anywhere',
    drop: [
      'We and our 812 partners keep and read information on your device, such as unique identifiers.',
      'With your permission we and our partners may use precise geolocation data.',
      'Please note that some processing of your personal data may not require your consent.',
      'We use cookies to make this site better.',
    ],
    keep: [
      'We use what the sea gives us, said the cook, and it is never the same twice.',
      '“We use cookies to lure the foxes,” the warden said.',
      'We use what we know of you to improve our advertising, the company writes.',
    ],
  },
  {
    what: 'what a form or a player says of itself',
    pattern:
      /^(?:please (?:use|try|enable|update|switch|turn on)\b.{0,60}\b(?:browser|javascript|cookies|player)\b.{0,60}|(?:your|this) (?:browser|device) (?:does|can)(?: not|n[o’']t)\b.{0,100}|your (?:subscription|e-?mail|request|submission|vote)\b.{0,40}\b(?:successful|could not be|has been|was (?:sent|saved|received))\b.{0,60}|by (?:providing|submitting|entering|giving) (?:an|your) e-?mail\b.{0,200}|(?:this|the) (?:site|form) is protected by recaptcha\b.{0,120}|javascript (?:is|must be)\b.{0,80}|(?:an )?error (?:occurred|has occurred)\b.{0,60}|something went wrong\b.{0,60}try again.{0,20}|to (?:view|watch|see) this (?:video|content)\b.{0,160}\b(?:browser|javascript|cookies|consent|settings)\b.{0,60})$/iu,
    where: 'anywhere',
    drop: [
      'Please use Chrome browser for a more accessible video player',
      'Your subscription has been successful.',
      'By providing an email address. I agree to the Terms of Use and acknowledge that I have read the Privacy Policy.',
      'This site is protected by reCAPTCHA and the Google Privacy Policy applies.',
    ],
    keep: [
      'Please use the stairs, the sign said.',
      'Your request was never read by anybody, the clerk told her.',
      'An error occurred in the second count that nobody saw until Friday, when the clerk looked at the sheets again.',
    ],
  },
  {
    what: 'what a newsroom says of itself at the top',
    pattern:
      /^(?:[\p{L}’' ]{3,50}) is an? (?:(?:\p{L}|-){3,20},? ){0,3}(?:news ?room|news organi[sz]ation|news outlet|news site|publication)\b.{0,200}\b(?:sign up|subscribe|donate|support|newsletters?|receive)\b|^this (?:article|story|piece|investigation|report) (?:was|is|has been) (?:produced|published|co-?published|reported|written|supported|funded)\b.{0,40}\b(?:for|with|in partnership|in collaboration|by a grant|as part of|through)\b|^(?:this|that) is an updated version of an? (?:article|story|piece)\b/iu,
    where: 'anywhere',
    drop: [
      'Bay Watchers is a nonprofit newsroom that investigates abuses of power. Sign up to receive our biggest stories.',
      'This article was produced for the Local Reporting Network in partnership with the Bay Voice.',
      'This is an updated version of an article that we first published in 2024.',
    ],
    keep: ['The Post is a newsroom of nine people, its editor said.', 'This story was written on a ship.'],
  },
  {
    what: 'when it appeared, as a line of its own',
    pattern:
      /^(?:(?:first |last )?(?:published|updated|posted|modified|created)\b:?\W{0,3}(?:at |on )?)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{Ll}{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{Ll}{0,6}\.?,? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2} (?:minutes?|hours?|days?|weeks?) ago)(?:[^.!?]|\.(?=\S|m\.)){0,80}$/iu,
    where: 'anywhere',
    drop: [
      'March 4, 2026 9:00 AM UTC · Updated 2 hours ago',
      'Published Wed, Mar 4 2026 9:14 AM EST',
      'Wed 4 Mar 2026 09.14 GMT',
      'Last updated: 3 hours ago',
    ],
    keep: [
      'March 4, 2026 was the day the pier closed.',
      'May 3 is a holiday in the town',
      '2026 was a good year, the mayor said.',
    ],
  },
  {
    what: 'how long it takes, and what to do with it',
    pattern:
      /^(?:\d{1,3}[ -]min(?:ute)?s? (?:read|listen|watch)|listen to (?:this )?(?:article|story)\b.{0,30}|(?:share|save|print|copy|gift|bookmark) (?:this )?(?:article|story|link|page)|view (?:image|original|gallery|comments)\b.{0,30}|comments? (?:are closed|\(\d+\))|key events|show key events only|back to top|jump to comments?|explore more on these topics|reuse this content|click here to .{3,80}|download (?:our|the) .{0,30}app\b.{0,60})\W*$/iu,
    where: 'anywhere',
    drop: ['2 Min Read', 'View image in fullscreen', 'Share this article', 'Click here to get the app'],
    keep: ['2 minutes read like two hours, he said.', 'Save this article of faith for later, she wrote.'],
  },
  {
    what: 'a caption that opens the way agencies open captions',
    pattern:
      /^(?:in this (?:[\w.,]+[ -]){0,6}?(?:photo|photograph|image|picture|frame ?grab|still|handout)(?![-\w]).{0,60}?,|(?:photo|image|picture|file photo|pictured|caption|media caption|image caption|credit|photo credit)s?\s*:|图为|資料写真|写真[:：])/iu,
    where: 'anywhere',
    drop: [
      'In this photo dated Tuesday, Nov. 29, a rocket stands ready.',
      'In this Jan. 3, 2019 file photo, the mayor speaks.',
      'Photo: City archive',
      '图为学生在图书馆',
    ],
    keep: [
      'In this photo-obsessed age, nobody looks up.',
      'Image matters, the minister said: it wins votes.',
    ],
  },
  {
    what: 'a by-line that stands among the paragraphs',
    pattern:
      /^(?:By|BY|by|(?:Posted|Written|Reported|Words|Story|Text) by) (?:\p{Lu}[\p{L}.'’-]{0,30} ){1,4}\p{Lu}[\p{L}’'-]{1,30}(?:(?:,| and| &| [|·•–—])[^.!?]{1,100})?\.?$/u,
    where: 'anywhere',
    drop: [
      'By Ida Marrow, The Ellin Courier · 17 March 2026',
      'By Ana Example and Bo Sample',
      'Posted by Ruth Vasquez.',
    ],
    keep: ['By Monday Ida Marrow had left the town.', 'By Friday night the harbour was empty'],
  },
  {
    what: 'where and when it appeared',
    pattern:
      /^\W{0,6}(?:a version of this (?:article|story|post)|this (?:article|story|post|piece|essay|interview) (?:was )?(?:originally |first )?(?:appeared|appears|published|reprinted|was (?:first |originally )?published)|this (?:article|story|post) has been (?:updated|corrected)|(?:\S+ ){0,6}first published\b.{0,40}\d{4})/iu,
    where: 'rest',
    drop: [
      'A version of this article appears in print on Page A1.',
      'This article originally appeared on The Example.',
      'This article was reprinted on Example.com.',
      'CITY (Example) First published February 1, 2016: 2:03 PM ET',
    ],
    keep: ['This article of the constitution was never used.', 'The study was first published as a letter.'],
  },
  {
    what: 'a line that ends the text',
    pattern: /^(?:_{3,}|[-–—]{3,}|#(?: ?#){2,}|\*(?: ?\*){2,}|[-–—]? ?30 ?[-–—]?|ends?)$/iu,
    where: 'rest',
    drop: ['___', '###', '# # #', '-30-', 'ENDS'],
    keep: ['30 people came.', '—', 'End of an era'],
  },
  {
    what: 'who else worked on it, and how to reach them',
    pattern:
      /^\W{0,6}(?:additional reporting|(?:reporting|writing|editing|compiled) by\b|more information:|citation:|provided by\b|this document is subject to copyright\b|with reporting (?:by|from)|(?:.{3,250} )?(?:contributed (?:reporting|research|to this (?:report|article|story))|reported from [A-Z].{2,60})|follow (?:him|her|them|us|me|@\w+|.{3,40} on twitter)|(?:e-?mail|contact|reach)(?: (?:him|her|us|the (?:reporter|author|writer)))?\b.{0,40}@|.{3,40}: \d{3}-\d{3}-\d{4}|.{3,60} is on twitter|got a tip|have a tip|our standards: |(?:copyright|©) .{0,60}\d{4}|(?:.{0,40} )?all rights reserved\b|this material may not be published\b|this (?:interview|conversation|transcript) (?:has been|was) (?:edited|condensed)\b|(?:this|an earlier|a previous|the original) (?:version|story|article|headline)(?: of this (?:article|story|post|report))? (?:has been |was |have been )?(?:corrects?|corrected|misstated|misidentified|misspelled|incorrectly|updated|amended)\b|distributed by \w|(?:\S+ ){1,4}(?:edited|produced|adapted|mixed|engineered|fact[- ]checked) (?:this|the) (?:\S+ ){0,3}(?:story|version|piece|interview|report|segment|audio|episode|article)\b)/iu,
    where: 'end',
    drop: [
      'Additional reporting by Ana Example in Lima',
      '(Reporting by Ana Example; Editing by Bo Sample)',
      'Ana Example contributed to this report.',
      'Ana Example reported from Lima, and Bo Sample from Quito.',
      'Ana Example: 206-555-0100 or ana@example.com; on Twitter: @ana',
      'Ana Example is on Twitter at ana_example.',
      'Our Standards: The Trust Principles.',
      'This version corrects the name of the village.',
      'Bo Ek edited the audio story. Jo Imrie produced the digital version.',
      'More information: Bo Sample et al, Old pipes, Journal of Pipes (2026).',
      'Ana Example contributed research.',
      'An earlier version of this article misstated the date.',
      'Copyright 2026 The Example. All rights reserved.',
    ],
    keep: ['He contributed to the fund for years, the filing shows.', 'Reporting byelaws were ignored.'],
  },
  {
    what: 'who the author is',
    pattern:
      /^(?:\p{Lu}[\p{L}.'’-]* ){2,4}(?:is|was|are|has been|es|est|ist|é) (?:an?|the|one of|un|une|una|ein|eine|o|a)?\b.{0,80}?\b(?:reporter|editor|writer|author|journalist|correspondent|columnist|producer|contributor|critic|professor|fellow|blogger|lecturer|historian|politólog[oa]|periodista|journaliste|redakteur|redakteurin|jornalista)\b|^(?:\p{Lu}[\p{L}.'’-]* ){2,4}(?:covers|writes|reports) (?:[^.]{0,80} )?(?:for|at) (?:the )?\p{Lu}|^(?:\p{Lu}[\p{L}.'’-]* ){2,4}(?:covers|writes|reports)\b.{0,120}(?:@|\b(?:[Rr]each|[Ff]ollow|[Cc]ontact|[Ee]-?mail) (?:him|her|them)\b)/u,
    where: 'end',
    drop: [
      'Ana Example is a reporter for The Sample covering courts.',
      'Bo Sample is the author of The Midnight Lamp.',
      'Ana Example covers the county for The Sample. Reach her at 555-0100.',
      'Ana Example writes about ships. Follow her on X.',
    ],
    keep: [
      'Ana Example covers the costs herself, she said.',
      'The mayor is a former editor, and it shows.',
      'She is a reporter, he said, and knew the risk.',
    ],
  },
  {
    what: 'a series or column that introduces itself',
    pattern:
      /^[^:.]{3,60}:\s.{0,120}\b(?:chronicles|original works|a weekly|a series|our (?:weekly|daily|guide))\b/iu,
    where: 'end',
    drop: ['Tech Lives: Example chronicles the part of machines in our days.'],
    keep: ['The lesson: nothing happens by itself.'],
  },
  {
    what: 'apparatus behind an article',
    pattern:
      /^(?:this article was written by|references|external links|see also|further reading|notes|notes and references|bibliography|(?:our |the )?sources|sources (?:&|and) links|footnotes|about the authors?|related (?:articles|stories|coverage|topics)|more from .{2,40}|more on this story|more .{2,20} news|recommended for you|you might also like|comments|leave a comment|read more)\s*(?:\[edit\])?:?$/iu,
    where: 'rest',
    drop: [
      'References',
      'External links',
      'About the Author',
      'More games news:',
      'Sources & links',
      'Our Sources',
    ],
    keep: ['Notes from a small island were read aloud.', 'More on this later.'],
  },
];
