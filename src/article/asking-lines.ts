import type { LineRule } from './line-rule.ts';

/** Lines that ask readers for something: an address, money, a story, a subscription; see `line-rules.ts`, which holds the others. */
export const ASKING_LINES: readonly LineRule[] = [
  {
    what: 'an invitation to a newsletter',
    pattern:
      /^(?:(?:sign up|subscribe|register)\b.{0,120}\b(?:newsletters?|e-?mails?|alerts|inbox|updates|podcast)\b|while you[’']re here\b|.{0,240}[.!?…] (?:you can )?(?:sign up|subscribe)\b.{0,60}\bnewsletters?\b.{0,60}$|.{0,120}\bnewsletters?[.!?…] (?:sign up|subscribe)\b.{0,80}$|(?:get|receive|have|start|stay|keep|never miss|don[’']t miss|be the first)\b[^!?]{0,160}\b(?:your (?:\S+ )?inbox|(?:with|in|by) (?:our|a|the) (?:\S+ ){0,3}newsletters?)\b.{0,60}$|.{0,240}[.!?…] (?:sign up|subscribe|register)(?: (?:here|now|today|below|free|for free)){1,2}\W{0,3}$)/iu,
    where: 'anywhere',
    drop: [
      'Sign up for Harbour Lines, a paid weekly newsletter about ships.',
      'Subscribe to our podcast',
      'This is The Carrow Morning, our newsletter. Sign up to get it at six.',
      'Get new posts delivered to your inbox.',
      'Stay up to speed on the stories of your street with our free newsletter.',
      'Our editors send out the news of the day every evening. Sign up here.',
      'Every Tuesday we round up what is new. You can sign up here for the newsletter Briefing.',
    ],
    keep: [
      'Sign up sheets were empty, the coach said.',
      'Have your say in the inbox of the mayor, he told them.',
      'Nobody would sign up. Sign up here, the poster said, and be paid.',
    ],
  },
  {
    what: 'an offer of a subscription',
    pattern:
      /^(?=.{0,200}[$£€]\s?\d)(?=.{0,200}\b(?:a|per|for \d+|every) (?:week|month|year|day)s?\b)(?=.{0,200}\b(?:cancel|trial|billed|renews?|offer|subscri\w+|unlimited|digital access)\b)/iu,
    where: 'anywhere',
    drop: ['$1 a week for the first six months, then $4 a week. Cancel anytime.'],
    keep: ['Rents rose by $40 a month, the tenants said.'],
  },
  {
    what: 'a request for money, readers or tips',
    pattern:
      /^[•*·▪ ]{0,3}(?:have your say\b.{0,200}|join the (?:conversation|discussion)\b.{0,120}|support (?:our|independent|local) (?:journalism|reporting|newsroom|work)\b|(?:we|our newsroom) (?:rely|depends?) on (?:readers|your support)\b|if you (?:have|know) .{3,80}(?:tip|story|information)\b.{0,80}(?:contact|email|e-mail|get in touch|reach)\b|(?:(?:do|are|have|did) you|have (?:something|a (?:story|question|problem|photo))|got (?:something|a story)|(?:see|know) (?:something|news)) .{0,120}\? ?(?:get in touch|email|contact|tell us|share your|(?:send|submit|share|leave) (?:us )?(?:(?:your|a|any) )?(?:news )?tips?\b|(?:call|text) (?:us|our)\b)|enjoying this (?:article|story)\b|(?:[^.!?]{3,120}[.!?] ){0,3}will you (?:chip in|join us|donate|give|support us)\b|you[’']ve supported \S.{0,60}\bbefore\b|thanks? (?:you )?for (?:reading|subscribing|being a (?:subscriber|reader))\b.{0,120}\b(?:subscribe|subscribers?|support|newsletter|post|share)\b|stay with (?:\S+ ){1,6}(?:on air|online|for (?:the latest|updates|more))\b|.{3,60} is a reader-supported publication\b|get (?:the|our|all the) (?:latest|day’s|day's|best|top|most)\b.{0,100}\b(?:inbox|e-?mail|newsletter|app)\b|by (?:signing up|subscribing|clicking|entering)\b.{0,120}\b(?:agree|terms|privacy)\b)/iu,
    where: 'anywhere',
    drop: [
      'Support our journalism with a gift today.',
      'Get the day’s most important stories straight to your inbox.',
      'By signing up you agree to our terms of service.',
      'Thanks for reading Harbour Letters! Subscribe for free to receive new posts.',
      '• Have your say: write to letters@post.example.',
      'Stay with Channel 5 for updates on this developing story.',
      'Have something you want us to look into? Send tips to tips@channel5.example.',
      'Have you been affected by the closure? Get in touch with us.',
      'Big money runs the show. That is not how we work. Will you chip in to keep our newsroom free?',
    ],
    keep: [
      'Thank you for reading my letter, she told the mayor.',
      '“Will you join us?” the mayor asked the crowd.',
      'Support our troops, the banner read.',
      'By signing up for war they agreed to nothing, he said.',
    ],
  },
  {
    what: 'an app to be had',
    pattern:
      /^(?:stay (?:up[- ]to[- ]date|informed|connected)\b.{0,80}\b(?:by downloading|download|with (?:the|our))\b.{0,80}\bapps?\b|(?:download|get) (?:the|our) .{0,60}\bapp\b.{0,80}\b(?:free|store|play|ios|android|iphone|here|now)\b)/iu,
    where: 'anywhere',
    drop: [
      'Stay up to date on the latest news by downloading the Channel 5 app from the App or Google Play store.',
      'Download the Channel 5 News app for free on iOS and Android.',
    ],
    keep: [
      'Stay informed, she told them, and never trust an app.',
      'Get the app off the phones of children, he said.',
    ],
  },
];
