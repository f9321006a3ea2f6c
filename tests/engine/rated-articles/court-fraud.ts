import type { RatedArticle } from './rated-article.ts';

export const ARTICLE: RatedArticle = {
  publisher: 'The Leem Herald',
  genre: 'news',
  sentences: [
    [
      'organization',
      3,
      '',
      'A former school bursar stole £412,000 from three schools to pay for cruises, prosecutors told Leem Crown Court on Monday.',
    ],
    ['named', 3, 'd', 'Janet Orme, 54, has pleaded not guilty to nine counts of fraud.'],
    ['named', 3, '', 'Prosecuting, Daniel Voss KC said Ms. Orme had set up a false supplier of textbooks.'],
    [
      'document',
      4,
      '',
      'Bank records shown to the jury list 61 payments to an account in her mother’s name.',
    ],
    ['named', 4, 'q', '“I trusted her with everything,” the head teacher, Ruth Sallow, told the court.'],
    ['named', 4, '', 'Mrs. Sallow said she had signed the invoices without reading them.'],
    ['named', 4, 'd', 'Ms. Orme told detectives that she had never seen the account.'],
    ['named', 2, 'h', 'Her barrister, Imran Qadir, said the payments might have been made by somebody else.'],
    ['unnamed', 1, '', 'A former colleague said she always paid for lunch.'],
    ['impersonal', 0, 'h', 'The money was allegedly moved abroad.'],
    ['organization', 3, 'n', 'The education trust declined to comment while the trial was under way.'],
    ['document', 4, '', 'According to the indictment, the payments began in May 2016.'],
    [null, null, '', 'The trial continues.'],
  ],
};
