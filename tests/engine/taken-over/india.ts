import type { TakenOver } from './taken-over.ts';

export const ARTICLE: TakenOver = {
  publisher: 'Coastal Daily',
  paragraphs: [
    [
      [
        'organization',
        's',
        'At least 14 government schools in Bihar exist only on paper, a report in The Indian Express has claimed.',
      ],
      ['organization', 's', 'The newspaper visited 40 villages over three months.'],
      [
        'document',
        's',
        'As per records accessed by the daily, salaries were drawn for 61 teachers who could not be traced.',
      ],
      [
        'named',
        's',
        '“There is no school here, only buffaloes,” Ramesh Yadav, a farmer in Gopalganj, was quoted as saying.',
      ],
      [
        'unnamed',
        's',
        'A district official, on condition of anonymity, told the Express that inspections were done by phone.',
      ],
    ],
    [
      [
        'named',
        'd',
        'Education Minister Sunil Jha on Thursday dismissed the report as “politically motivated”.',
      ],
      ['named', '', 'Jha told the Assembly that an inquiry had been ordered.'],
      [
        'named',
        '',
        '“Where did the money go?” asked opposition leader Farida Begum, speaking to reporters outside the House.',
      ],
      ['organization', 's', 'According to PTI, the chief secretary has sought a report within a week.'],
      ['unnamed', 's', 'Sources told ANI that two officers had been suspended.'],
      [
        'impersonal',
        'sh',
        'One of them allegedly signed attendance sheets for a school that burned down in 2011.',
      ],
      [
        'organization',
        'n',
        'The department did not respond to Coastal Daily’s queries till the time of publication.',
      ],
    ],
  ],
};
