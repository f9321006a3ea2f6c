import type { LineRule } from './line-rule.ts';

/** Lines that say what a picture shows and whose it is; see `line-rules.ts`, which holds the others. */
export const PICTURE_LINES: readonly LineRule[] = [
  {
    what: 'who took or owns a picture',
    pattern:
      /^(?:(?:photograph|photos?|image|picture|illustration|video|graphic|source)s?(?: by| credit| courtesy)?\s*[:|]\s*\S.{1,100}|(?:\S+ ){0,12}?(?:(?:via )?getty(?: images)?|ap photo|afp via getty|shutterstock|alamy|istock|epa|bloomberg via getty images)(?: ?[/|] ?\S.{0,40})?\)?|.{0,300}\b(?:photograph|photo|image|picture|illustration|credit): ?\S[^.!?]{2,60}|[^.!?]{3,50}[/|] ?(?:reuters|ap|afp|epa|getty|getty images|bloomberg|pa|aap|shutterstock|alamy))$/iu,
    where: 'anywhere',
    drop: [
      'Photograph: Tomas Reed/The Bay Ledger',
      'Ana Bright via Getty Images',
      'Ana Bright/Reuters',
      'The surveyor at her office. Photograph: Tomas Reed/The Bay Ledger',
      'AP Photo/Ana Bright',
    ],
    keep: [
      'The agency sells pictures to Getty Images, which he owns.',
      'Photographs of the pier: none were kept, she said in a long letter to the council that nobody answered until spring.',
    ],
  },
  {
    what: 'a caption that ends with who took the picture',
    pattern:
      /^.{0,400}\((?:(?:AP|AFP|EPA|Reuters|Getty|File|Courtesy|Handout|Supplied|Stock|Staff|Photo|PHOTO|Image|Picture|Pic|Credit)\b[^()]{0,80}|\p{Lu}[^()/.]{2,40} ?\/ ?\p{Lu}[^()]{1,60}|[^()]{2,60}[ /](?:AP|AFP|EPA|Reuters|Getty Images|[Pp]hoto|[Vv]ia AP))\)\.?$/u,
    where: 'anywhere',
    drop: [
      'Swimmers outside the town hall on Tuesday. (Photo by Bo Sample)',
      'The pier in 2019. (Ana Example/The Bay Ledger)',
      'A ship in the harbour. (AP Photo/Bo Sample)',
      'The mayor at his desk. (File photo)',
    ],
    keep: [
      'The pier will close in May (the council has not said when it opens again).',
      'LIMA, Peru (AP) — The pier is closed.',
      'Swimmers may come by tram or by bus (lines 3/4).',
    ],
  },
];
