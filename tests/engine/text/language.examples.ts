/** News sentences in many languages, written for these tests: by language, one sentence each. */
export const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The mayor said on Monday that the bridge would stay closed until the end of the year.',
    'Police declined to comment.',
    'Two people familiar with the talks said no deal was close.',
    'I had no money.',
    'He died in 2014.',
    'Old school meets new school in Seattle.',
    'Mayor Denies Knowing Of Secret Payments To Contractor',
    'Three dead as storm hits coast',
    'Spending goes up, taxes go up.',
    'Corporate executives love the plan; labor unions do not.',
    'President Macron et al. met the Bundeskanzler in Berlin, his office said.',
  ],
  es: [
    'El alcalde dijo el lunes que el puente seguirá cerrado hasta el final del año.',
    'La policía no quiso hacer comentarios.',
    'Dos personas cercanas a las negociaciones dijeron que no hay acuerdo.',
    'El presidente no sabe nada de los pagos secretos.',
  ],
  fr: [
    'Le maire a déclaré lundi que le pont resterait fermé jusqu’à la fin de l’année.',
    'La police n’a pas souhaité faire de commentaire.',
    'Deux personnes proches des discussions ont dit qu’aucun accord n’était en vue.',
    'Le ministre dément toute intervention dans le dossier.',
  ],
  de: [
    'Der Bürgermeister sagte am Montag, die Brücke bleibe bis Ende des Jahres gesperrt.',
    'Die Polizei wollte sich nicht dazu äußern.',
    'Zwei mit den Gesprächen vertraute Personen sagten, eine Einigung sei nicht in Sicht.',
    'Das Ministerium hat die Vorwürfe zurückgewiesen.',
  ],
  pt: [
    'O prefeito disse na segunda-feira que a ponte ficará fechada até o fim do ano.',
    'A polícia não quis comentar o caso.',
    'Duas pessoas próximas das negociações disseram que não há acordo.',
    'O ministro negou que soubesse dos pagamentos.',
  ],
  it: [
    'Il sindaco ha detto lunedì che il ponte resterà chiuso fino alla fine dell’anno.',
    'La polizia non ha voluto commentare.',
    'Due persone vicine ai colloqui hanno detto che non c’è accordo.',
    'Il ministro ha negato di sapere dei pagamenti.',
  ],
  nl: [
    'De burgemeester zei maandag dat de brug tot het einde van het jaar gesloten blijft.',
    'De politie wilde geen commentaar geven.',
    'Twee mensen die bij de gesprekken betrokken waren, zeiden dat er geen akkoord is.',
    'Hij was in het water en had geen idee of we hem over de dijk zagen.',
  ],
  sv: [
    'Borgmästaren sade på måndagen att bron förblir stängd till slutet av året.',
    'Polisen ville inte kommentera saken.',
    'Två personer med insyn i samtalen sade att inget avtal är nära.',
  ],
  da: [
    'Borgmesteren sagde mandag, at broen forbliver lukket indtil udgangen af året.',
    'Politiet ønskede ikke at kommentere sagen.',
  ],
  id: [
    'Wali kota mengatakan pada hari Senin bahwa jembatan itu akan tetap ditutup sampai akhir tahun.',
    'Polisi menolak memberikan komentar.',
    'Dua orang yang mengetahui pembicaraan itu mengatakan belum ada kesepakatan.',
  ],
  tr: [
    'Belediye başkanı pazartesi günü köprünün yıl sonuna kadar kapalı kalacağını söyledi.',
    'Polis yorum yapmaktan kaçındı.',
  ],
  pl: [
    'Burmistrz powiedział w poniedziałek, że most pozostanie zamknięty do końca roku.',
    'Policja odmówiła komentarza w tej sprawie.',
  ],
  la: [
    'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.',
    'Duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore eu fugiat nulla pariatur.',
  ],
  ru: [
    'Мэр заявил в понедельник, что мост останется закрытым до конца года.',
    'Полиция отказалась от комментариев.',
  ],
  uk: ['Мер заявив у понеділок, що міст залишиться закритим до кінця року.'],
  ar: ['قال رئيس البلدية يوم الاثنين إن الجسر سيبقى مغلقا حتى نهاية العام.', 'رفضت الشرطة التعليق.'],
  hi: ['महापौर ने सोमवार को कहा कि पुल साल के अंत तक बंद रहेगा।'],
  ja: [
    '市長は月曜日、橋は年末まで閉鎖されたままだと述べた。',
    'トレンドはWi-Fi利用時の通信を守るアプリVPN Proを発表した。',
  ],
  zh: ['市长周一表示，这座桥将关闭到年底。', '警方拒绝发表评论。'],
  ko: ['시장은 월요일에 다리가 연말까지 폐쇄될 것이라고 말했다.'],
  el: ['Ο δήμαρχος είπε τη Δευτέρα ότι η γέφυρα θα παραμείνει κλειστή μέχρι το τέλος του έτους.'],
  he: ['ראש העיר אמר ביום שני כי הגשר יישאר סגור עד סוף השנה.'],
  und: ['', '12345 67.8 %', '— … !', 'ok'],
};
