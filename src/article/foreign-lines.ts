import type { LineRule } from './line-rule.ts';

/** What `line-rules.ts` knows in English, in the other languages that news comes in: such pages are found and mapped too, before we say that we can't read them. */
export const FOREIGN_LINES: readonly LineRule[] = [
  {
    what: 'a pointer to another article',
    pattern:
      /^\W{0,6}(?:auch interessant|mehr (?:zum|dazu|lesen)|weiterlesen|lesen sie (?:auch|mehr)|zum thema|à lire|sur le même sujet|pour aller plus loin|(?:te|le) (?:puede|podría|recomendamos|sugerimos)|también (?:lea|lee|te|puedes)|lea (?:también|además)|mirá?|vea|más (?:información|sobre)|leia (?:também|mais)|(?:veja|confira|saiba) (?:também|mais)|leggi (?:anche|ancora)|(?:guarda|vedi) anche|approfondisci|lees (?:ook|meer|verder)|bekijk ook|læs (?:også|mere)|les (?:også|mer)|läs (?:också|mer|även)|baca juga|simak (?:juga|video)|lihat juga|xem thêm|đọc thêm|관련 ?기사|czytaj (?:też|także|więcej)|zobacz (?:też|także))(?![\p{L}\p{N}])/iu,
    where: 'linked',
    drop: [
      'Lees ook: Tien havens die in het zand verdwenen',
      'Te puede interesar: Diez puertos perdidos en la arena',
      'Leggi anche Dieci porti perduti nella sabbia',
    ],
    keep: ['Veado foi visto na estrada.', 'Lesen Sie, was der Hafenmeister schrieb.'],
  },
  {
    what: 'where the text goes on, or an advertisement stands',
    pattern:
      /^\W{0,4}(?:(?:de |het )?(?:tekst|artikel|verhaal) (?:gaat verder|loopt door)\b.{0,40}|(?:der )?(?:artikel|text|beitrag) (?:geht|wird) .{0,40}(?:weiter|fortgesetzt)|la suite après (?:cette|la) publicité|(?:continúa|sigue) (?:después|debajo|tras) .{0,30}|continua (?:depois|após) d?[ao] publicidade|l[’']articolo (?:continua|prosegue) .{0,30}|simak (?:juga )?video\b.{0,100}|(?:anzeige|werbung|publicidade?|publicité|pubblicità|advertentie|annonce|annons|reklama))\W{0,4}$/iu,
    where: 'anywhere',
    drop: [
      'De tekst gaat verder onder de foto.',
      '— Publicidade —',
      'Der Artikel wird nach der Anzeige fortgesetzt',
    ],
    keep: ['Der Artikel geht auf die Klagen der Nachbarn ein.', 'Publicidad engañosa, dijo el juez.'],
  },
  {
    what: 'an invitation to share, follow or subscribe',
    pattern:
      /^\W{0,4}(?:(?:folgen sie|folge) uns|jetzt (?:abonnieren|newsletter)|suivez[- ](?:nous|l[’']actualité)|abonnez[- ]vous|partage[rz]|síguenos|seguinos|suscríbete|siga(?:[- ]nos| o canal| nosso)|inscreva[- ]se|compart[ei](?:lhe)? (?:esta|essa|este|esse|a|o|en|no)|seguici|iscriviti|condividi|volg ons|deel dit|meld je aan)(?![\p{L}\p{N}]).{0,100}$/iu,
    where: 'anywhere',
    drop: ['Síguenos en Google News.', 'Compartilhe essa notícia no WhatsApp', 'Folgen Sie uns auf Facebook'],
    keep: ['Siga o rio, disse ele.', 'Volgens de haven is de kade veilig.'],
  },
];
