import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Southern Mail',
  genre: 'news',
  sentences: [
    [null, '', 'A grass fire has burned 900 hectares north of Wirra.'],
    ['organization', '', 'The Country Fire Service downgraded its warning to “advice” shortly after 6pm.'],
    ['named', '', 'Incident controller Bec Doyle said crews had worked through the night.'],
    ['named', '', '“They’re buggered, to be honest,” she said.'],
    ['organization', '', 'Police believe the fire was deliberately lit.'],
    ['organization', '', 'A 19-year-old man is helping with inquiries, a police spokesman said.'],
    ['named', '', 'Local farmer Col Jessup reckons he lost 400 sheep.'],
    ['named', '', 'Premier Anna Strand, who toured the area on Monday, promised help for farmers.'],
    ['vague', '', 'Locals say the roadside grass should have been cut in spring.'],
    ['organization', 'd', 'The council rejects that.'],
    ['document', '', 'Its mowing records show the verge was cut on 2 November.'],
    [null, '', 'The highway reopened at noon.'],
  ],
};
