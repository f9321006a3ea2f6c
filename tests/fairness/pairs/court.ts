import { pair } from './pair.ts';

/** Crime and courts: caution that law and fairness require. */
export const COURT = [
  pair(
    'Ireland, arson: "allegedly" kept or deleted',
    'Daniel Weir, 34, was arrested on Monday. Weir ⟦allegedly set fire⟧ to a warehouse in Cork, police said.',
    'Daniel Weir, 34, was arrested on Monday. Weir ⟦set fire⟧ to a warehouse in Cork, police said.',
  ),
  pair(
    'Norway, fraud: the accuser named or left out',
    'Prosecutors in Bergen ⟦accused⟧ Lars Dahl of inflating his firm’s profits.',
    'Lars Dahl ⟦was accused⟧ of inflating his firm’s profits.',
  ),
  pair(
    'Kenya, ivory: the charge cited from the filing or told as a rumour',
    'According to the indictment, Otieno ⟦hid the tusks⟧ under bags of tea.',
    'Otieno ⟦reportedly hid⟧ the tusks under bags of tea.',
  ),
  pair(
    'Canada, theft: an alleged thief or a thief',
    'The ⟦alleged thief⟧ left the museum through the roof, Sergeant Anne Roy of the Montreal police said.',
    'The ⟦thief⟧ left the museum through the roof, Sergeant Anne Roy of the Montreal police said.',
  ),
  pair(
    'India, bribery: what a witness told the court, or what is said',
    'Ravi Menon, the clerk, ⟦told the court⟧ that he had counted the money twice.',
    'The money ⟦is said⟧ to have been counted twice.',
  ),
  pair(
    'Brazil, murder: suspected by the police, or simply the killer',
    'A man ⟦suspected⟧ of killing the fisherman was arrested on Friday, police said.',
    'The man who ⟦killed⟧ the fisherman was arrested on Friday, police said.',
  ),
  pair(
    'New Zealand, speeding: the judge’s own words or "it emerged"',
    'Judge Hemi Parata ⟦said⟧ that the driver had been warned three times.',
    'It ⟦emerged⟧ that the driver had been warned three times.',
  ),
];
