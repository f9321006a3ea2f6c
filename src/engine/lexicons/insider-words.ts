import { listed, type WordList } from './word-list.ts';

/** People cited for what their position lets them know: even a bare plural means particular people. */
export const insiderWords: WordList = {
  decides: 'unnamed: nouns that mean particular people by position, also in the bare plural',
  provenance:
    'Compiled for Sourcelight from the guide’s examples ("US officials", "authorities", "an aide", "sources familiar with …") and source phrases of PolNeAR’s training articles.',
  shouldFlag: [
    'officials',
    'US officials',
    'a senior administration official',
    'sources familiar with the matter',
    'campaign aides',
    'federal prosecutors',
    'authorities',
  ],
  shouldPass: [
    'critics',
    'the Justice Department',
    'John Smith, a senior official',
    'a spokesman for the agency',
  ],
  words: listed(`
    official, source, leader, aide, adviser, advisor, authority, investigator, prosecutor, officer, associate, confidant, confidante, insider,
    executive, diplomat, operative, staffer, staff, employee, colleague, friend, acquaintance, relative, neighbor, neighbour, cousin, brother, sister,
    wife, husband, son, daughter, witness, eyewitness, bystander, soldier, commander, detective, agent, deputy, surrogate, ally, lawyer,
    attorney, counsel, solicitor, barrister, judge, justice, juror, doctor, medic, nurse, physician, rescuer, firefighter, paramedic, policeman, policewoman, cop, trooper, sheriff,
    whistleblower, informant, contractor, consultant, manager, director, boss, chief, founder, co-founder, owner, partner, ambassador, envoy, minister, bureaucrat,
    regulator, inspector, auditor, examiner, pathologist, coroner, translator, guard, captor, hostage, detainee, prisoner, inmate, survivor, victim, passenger, pilot, attendee, participant,
    organizer, organiser, producer, host, moderator, interviewer, intermediary, negotiator, mediator, militant, fighter, rebel,
    spy, hacker, accuser, plaintiff, defendant, complainant, captain, sergeant, lieutenant, colonel, general, admiral, priest, pastor, bishop, rabbi, imam, coach,
    player, teammate, roommate, classmate, ex-wife, ex-husband, girlfriend, boyfriend, girl, boy, person, individual, figure, superintendent, principal, professor,
    administrator, personnel, enforcement, guy, secretary, clerk, functionary, bearer, minder, handler, mandarin, courtier, banker, councilman, councilwoman, councillor, strategist, planner, donor`),
};
