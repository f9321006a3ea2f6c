import { COURT } from './court.ts';
import { DENIAL } from './denial.ts';
import { EXPLAINED_ANONYMITY } from './explained-anonymity.ts';
import { EYEWITNESS } from './eyewitness.ts';
import type { Pair } from './pair.ts';
import { PRESS_RELEASE } from './press-release.ts';
import { PROTECTED_VICTIM } from './protected-victim.ts';
import { RECORDS } from './records.ts';
import { SCIENCE } from './science.ts';
import { WIRE_PICK_UP } from './wire-pick-up.ts';

/** Careful and careless tellings by the sort of care. */
export const PAIRS: Readonly<Record<string, readonly Pair[]>> = {
  court: COURT,
  science: SCIENCE,
  'protected victim': PROTECTED_VICTIM,
  'wire pick-up': WIRE_PICK_UP,
  denial: DENIAL,
  eyewitness: EYEWITNESS,
  'explained anonymity': EXPLAINED_ANONYMITY,
  'press release': PRESS_RELEASE,
  'records and words': RECORDS,
};
