import type { PatternList } from './anonymity-words.ts';

/** A capitalized name of up to five words, with its article. */
const NAME = "(?:[Tt]he )?[A-Z][\\p{L}\\d’'&.-]{0,30}(?: (?:of |and )?[A-Z][\\p{L}\\d’'&.-]{0,30}){0,4}";
/** Who was the first with a piece of news does nothing else than report it. */
const BREAKING = '(?:reported|reports|revealed|reveals|disclosed|broke|breaks)';
const FIRST_TO = '(?:report|reveal|disclose|break|write about|publish)';
const RECORDS =
  '(?:video|footage|audio|recordings?|tapes?|clips?|photos?|photographs|images?|screenshots?|messages|texts?|e-?mails?|letters?|documents|memos?|transcripts?|records|files|papers|chats?|voicemails?)';
const SEEN =
  '(?:obtained|seen|reviewed|viewed|shared|published|posted|released|leaked|provided|given|sent|aired|broadcast)';

/** Forms in which sentences without a reporting verb of the usual sort take over what an outlet reports. */
export const outletReportPatterns: PatternList = {
  decides: 'reports that say who had the news first, who had it as well, or in which record it can be seen',
  provenance:
    'Compiled for Sourcelight from the ways in which articles credit another outlet for news ("first reported by"), sports pages compare outlets ("Marca, meanwhile, claim"), and articles tell what a leaked recording shows.',
  shouldFlag: [
    'The deal was first reported by the Courier.',
    'Fenlook was the first to report the split.',
    'The Marsh Courier first revealed the plan in May.',
    'Fenlook, meanwhile, claim that the club made a late offer.',
    'The mill will close in June, Fenlook has established.',
    'The mill will close in June, the Marsh Courier can reveal.',
    'The daily Fenlook carried a similar report.',
    'In video obtained by Fenlook, a man can be heard shouting.',
    'The case can be seen in images first spotted by Fenlook.',
    'Marsh state television aired footage of shells.',
    'In a recording shared with the Courier, two men laugh.',
  ],
  shouldPass: [
    'The fire was first reported by a neighbour.',
    'Ana Ruiz was the first to arrive.',
    'The first reported case was in May.',
    'Ruiz, meanwhile, claims a pension.',
    'The children will go home in June, Ruiz has learned to accept it.',
    'The train carried the mail.',
    'In a letter, two men ask for help.',
    'In video games, two men can fly.',
    'The bird was first spotted by Ana Ruiz.',
    'The clerk carried images of saints.',
  ],
  patterns: [
    new RegExp(
      `\\b(?<cue>(?:(?:was|were|been) )?(?:first|originally|previously|earlier) (?:reported|revealed|disclosed|broken) by) (?<who>${NAME})`,
      'du',
    ),
    new RegExp(
      `\\b(?:posts?|listings?|filings?|patents?|videos?|clips?|tweets?|pages?|adverts?|renders|${RECORDS}) (?<cue>(?:that (?:was|were) )?first (?:spotted|noticed|seen|shared|published|posted|flagged|unearthed|uncovered) by) (?<who>${NAME})`,
      'du',
    ),
    new RegExp(`(?<who>${NAME}) (?<cue>(?:was|were|is) (?:the |among the )?first to ${FIRST_TO})\\b`, 'du'),
    new RegExp(`(?<who>${NAME}) (?<cue>first ${BREAKING})\\b(?! case)`, 'du'),
    new RegExp(
      `(?<who>${NAME}), (?:meanwhile|however|for (?:its|their) part|on the other hand|by contrast), (?<cue>(?:say|claim|report|write|suggest|believe|understand)s?)(?= (?:that|the|it|he|she|they|[A-Z])\\b)`,
      'du',
    ),
    new RegExp(
      `, (?<who>${NAME}) (?<cue>(?:(?:has|have) (?:exclusively )?(?:learned|learnt|established|found out)|can (?:exclusively )?(?:reveal|disclose|confirm)|understands))[.”"]?$`,
      'du',
    ),
    new RegExp(
      `(?<who>${NAME}) (?<cue>carried|carries|ran|runs|published|aired|broadcast|printed) (?<what>(?:an?|the|its) (?:[a-z-]{1,20} ){0,3}(?:report|story|article|account|interview|editorial|exposé|dispatch)s?\\b[^.;”"]{0,80})`,
      'du',
    ),
    new RegExp(
      `(?<who>(?:${NAME} )?(?:state|public|national|local) (?:television|tv|TV|radio|media)|${NAME}(?: newspaper| television)?) (?<cue>aired|broadcast|carried|ran) (?<what>(?:live |new |more )?(?:footage|images|pictures|photos|clips|excerpts|extracts)\\b[^.;”"]{0,80})`,
      'du',
    ),
    new RegExp(
      `^(?<cue>In) (?<who>(?:(?:an?|the|some) )?(?:[a-z-]{1,20} ){0,2}${RECORDS} ${SEEN} (?:by|to|with|on) [^,;]{2,60}),`,
      'du',
    ),
  ],
};
