import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'The Lagos Punch',
  genre: 'news',
  sentences: [
    [
      'named',
      '',
      'The National President of the Independent Petroleum Marketers Association, Alhaji Sule Bature, has blamed the lingering fuel queues on pipeline vandalism.',
    ],
    [
      'named',
      '',
      'Bature, who spoke with our correspondent on Wednesday, lamented that marketers had not been paid N200bn in bridging claims.',
    ],
    ['named', '', 'According to him, over 1,500 trucks are stranded at depots in Apapa.'],
    ['named', '', 'He said, “We cannot buy at N850 and sell at N700. It is simple arithmetic.”'],
    [
      'organization',
      'd',
      'The Nigerian National Petroleum Company, however, debunked insinuations that it had raised the pump price.',
    ],
    [
      'named',
      '',
      'Its spokesman, Femi Adewole, in a statement titled, ‘No Price Hike,’ urged Nigerians to shun panic buying.',
    ],
    [
      'document',
      '',
      'Checks by our correspondent showed that many filling stations on the Ikorodu Road were shut on Wednesday.',
    ],
    [
      'named',
      '',
      'A commercial driver, who simply identified himself as Saheed, said he had been in the queue since 4am.',
    ],
    [
      'named',
      '',
      'Reacting, the Peoples Alliance chieftain, Dr Ngozi Umeh, knocked the Federal Government over the scarcity.',
    ],
    [
      'named',
      '',
      'She described the situation as “a national embarrassment,” adding that the minister should be sacked.',
    ],
    [
      'unnamed',
      '',
      'A top official of the ministry, who pleaded anonymity because he was not authorised to speak, disclosed that talks with the marketers would resume next week.',
    ],
    [
      'unnamed',
      'n',
      'Efforts to get the reaction of the minister proved abortive as calls to his line were not answered.',
    ],
  ],
};
