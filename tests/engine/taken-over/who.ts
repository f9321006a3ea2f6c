import type { TakenOver } from './taken-over.ts';

export const ARTICLE: TakenOver = {
  paragraphs: [
    [
      [
        'document',
        's',
        'A draft report by the World Health Organization warns that a malaria drug is losing its effect in four countries, STAT reported.',
      ],
      [
        'document',
        's',
        'The 60-page draft, which STAT obtained, says that one in five patients relapsed within a month.',
      ],
      ['organization', 'sn', 'The W.H.O. told Reuters in an email that it does not comment on drafts.'],
      [
        'named',
        's',
        '“This is the alarm we feared,” Amina Diallo, a malaria researcher in Bamako, told STAT.',
      ],
      ['named', 's', 'Diallo, who reviewed the draft, said that the agency had waited too long.'],
      ['organization', 's', 'The outlet noted that the drug is taken by 90 million people a year.'],
    ],
    [
      ['organization', 'd', 'The drug’s maker, Fenarma, disputed the findings.'],
      ['organization', '', 'In a statement, Fenarma said its own data showed no loss of effect.'],
      [
        'named',
        's',
        'But its former head of research, Paul Kern, told the Financial Times that the data was “thin.”',
      ],
      ['organization', 's', 'The FT reported in June that Fenarma had cut its malaria team by half.'],
      ['vague', '', 'Public health experts say new drugs are at least five years away.'],
      ['document', '', 'A 2023 study in The Lancet estimated that resistance had doubled since 2015.'],
    ],
  ],
};
