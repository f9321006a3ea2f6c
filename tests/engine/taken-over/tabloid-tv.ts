import type { TakenOver } from './taken-over.ts';

export const ARTICLE: TakenOver = {
  publisher: 'Daily Comet',
  paragraphs: [
    [
      [
        'named',
        's',
        'Former soap star Gemma Lyle has revealed she sold her wedding ring to pay a gas bill.',
        ['ITV'],
      ],
      [
        'named',
        's',
        'The 48-year-old opened up about her money troubles on ITV’s Lorraine on Tuesday.',
        ['ITV'],
      ],
      ['named', 's', '“I stood in that shop and sobbed,” she told host Lorraine Kelly.', ['ITV']],
      ['named', 's', 'Gemma said she had not worked for 19 months.', ['ITV']],
      ['named', 's', 'The actress went on to say that only two former co-stars had called her.', ['ITV']],
    ],
    [
      [null, '', 'Fans rushed to social media to offer support.'],
      ['vague', '', '“Someone give this woman a job,” one wrote.'],
      ['named', 's', 'Her ex-husband, Darren Pike, told The Sun that he had offered to help.', ['The Sun']],
      ['named', 's', '“She never rang back,” he claimed.', ['The Sun']],
      ['unnamed', 's', 'A pal of the star told The Mirror she was “mortified” by the fuss.', ['The Mirror']],
      ['organization', 'n', 'A spokesman for Pike declined to comment further.'],
      ['organization', '', 'ITV said it had put the actress in touch with a charity.'],
      [null, '', 'Gemma played barmaid Tess Orme for eleven years.'],
    ],
  ],
};
