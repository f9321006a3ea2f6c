import { anyOf, type KnowledgeSign } from './sign.ts';

/** What saying it does: commit, own up, attack, suppose. */
export const CUE_SIGNS: readonly KnowledgeSign[] = [
  {
    id: 'commits',
    where: 'cue',
    patterns: [
      `[{${anyOf(`vow pledge promise announce propose plan decide agree offer invite order intend refuse resign volunteer swear commit guarantee
        endorse oppose support appeal nominate undertake threaten aim seek reject approve sign veto cancel withdraw apply sue veto`)}}]`,
      '[{call|push|press} for]',
      '[{back}]',
    ],
    points: 1.25,
    from: 'levin-1993',
    flag: ['Ms. Ode| vowed| to rebuild the harbour.', 'Ms. Ode| has called for| a second runway.'],
    pass: ['Ms. Ode| called| the plan a joke.'],
  },
  {
    id: 'owns-up',
    where: 'cue',
    patterns: [
      `[{${anyOf(`apologize apologise admit acknowledge confess concede recall remember recount testify relate reminisce disclose reveal confirm
        declare thank explain regret defend tweet post write report emphasize emphasise stress note`)}}]`,
      '[{tell}] the|a|an court|jury|judge|inquest|inquiry|tribunal|hearing|police|investigators',
    ],
    points: 0.5,
    from: 'levin-1993',
    flag: [
      'Mr. Sato| told the court| that the tank was empty.',
      'Mr. Sato| admitted| that the tank was empty.',
    ],
    pass: ['Mr. Sato| claimed| that the tank was empty.'],
  },
  {
    id: 'attacks',
    where: 'cue',
    patterns: [
      `[{${anyOf(`criticize criticise accuse blame mock slam attack deride denounce lambaste blast rip allege charge rail assail ridicule chide scold
        lament fault condemn decry bash knock brag boast liken paint depict portray characterize characterise label brand dub hail describe
        tout dismiss praise question dispute compare trash savage jab taunt jeer belittle insult scoff deplore call`)}}] !for`,
    ],
    points: -0.75,
    from: 'levin-1993',
    flag: ['Ms. Ode| criticized| the plan.', 'Ms. Ode| called| the plan a joke.'],
    pass: ['Ms. Ode| has called for| a second runway.'],
  },
  {
    id: 'supposes',
    where: 'cue',
    patterns: [
      `[{${anyOf(`believe think argue insist contend doubt worry suspect speculate estimate predict suggest expect fear complain claim assert maintain
        forecast guess wonder counter reckon assume imply imagine caution warn urge advise recommend demand implore hope feel`)}}]`,
    ],
    points: -0.5,
    from: 'levin-1993',
    flag: ['Ms. Ode| believes| that the tank is empty.'],
    pass: ['Ms. Ode| announced| that the tank is empty.'],
  },
];
