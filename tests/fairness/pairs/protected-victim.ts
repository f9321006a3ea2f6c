import { pair } from './pair.ts';

/** People whom not naming protects: the reason is given, or they are a bare "woman". */
export const PROTECTED_VICTIM = [
  pair(
    'Spain, clinic: why the nurse is not named',
    '⟦The doors were locked⟧, said a nurse at the clinic, who asked not to be named because she fears her former husband.',
    '⟦The doors were locked⟧, a woman said.',
  ),
  pair(
    'Australia, school: a pupil who cannot be named by law, or rumours',
    'The coach sent her messages at night, ⟦said a former pupil⟧, who cannot be named because she was a child at the time.',
    'The coach ⟦reportedly sent⟧ messages at night.',
  ),
  pair(
    'Poland, factory: a whistleblower’s fear of dismissal, or "sources"',
    'The filters were never changed, ⟦said a worker⟧ at the plant, who asked not to be named for fear of losing his job.',
    'The filters were never changed, ⟦sources said⟧.',
  ),
  pair(
    'Mexico, cartel: a witness in danger, or "some people say"',
    'The convoy came at dawn, ⟦said a shopkeeper⟧ who asked that her name not be used because her brother was threatened.',
    'Some people ⟦say⟧ the convoy came at dawn.',
  ),
  pair(
    'Sweden, shelter: a survivor described, or "a victim"',
    'The alarm had been broken for weeks, ⟦said a 34-year-old survivor⟧ at the shelter, who spoke on condition of anonymity for her safety.',
    'The alarm ⟦allegedly had been broken⟧ for weeks.',
  ),
  pair(
    'Ghana, church: two former choir members, or "it is said"',
    'The pastor kept their passports, ⟦said two former members⟧ of the choir, who asked not to be named because they fear reprisals.',
    'It ⟦is said⟧ that the pastor kept their passports.',
  ),
];
