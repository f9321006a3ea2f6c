import machines from 'wink-eng-lite-web-model/dist/languages/cur/models/eng-pos-model.json' with {
  type: 'json',
};
import { canBe } from './lexicon.ts';

/*
 * wink-nlp's tagging rules: two state machines over parts of speech (or, for some frequent words, the class of the
 * word). Where a sequence is recognised, one token of it gets another part of speech. The machines run here as flat
 * tables; they do what wink-nlp's do, which a test compares.
 */

/** In the machines an event is a part of speech, or this plus a word's class, or one of the two below. */
const HINT_BASE = 1_080_000;
const OTHERWISE = '2070003';
const END_OF_TEXT = '2070000';

/** In the tables: parts of speech from 0, word classes from 32, the end of the text last. */
const HINT_EVENT = 32;
const END_EVENT = 95;
const EVENTS = 96;

interface Machine {
  /** Next state by state × event; 0 is the root. */
  readonly next: Uint8Array;
  /** The state to fall back to, which stands for a match that may yet grow; 0 for none. */
  readonly otherwise: Uint8Array;
  /** The part of speech that a state's match gives; negative: whatever the word; 0 for states that give none. */
  readonly gives: Int8Array;
  /** Whether a state ends a match. */
  readonly isTerminal: Uint8Array;
  /** Which token of the match gets it. */
  readonly mark: Uint8Array;
}

const loaded: readonly Machine[] = machines.map(load);

/**
 * Corrects the parts of speech of a text in place.
 *
 * @param pos one for each token, by wink's numbers
 * @param hints the class of each token's word, 0 for none
 * @param normals the lexicon's index of each token's lower-case form, 0 where it lacks it
 */
export function applyRules(pos: Uint8Array, hints: Uint8Array, normals: Uint32Array): void {
  for (const machine of loaded) {
    // A machine's findings apply after its whole run.
    const found = recognize(machine, pos, hints);
    for (let i = 0; i < found.length; i += 2) {
      const token = found[i] as number;
      const target = found[i + 1] as number;
      if (target < 0) pos[token] = -target;
      else if (canBe(normals[token] as number, target)) pos[token] = target;
    }
  }
}

/** Tokens and the parts of speech that they get, alternating. Longest match first; restarts behind each match. */
function recognize(machine: Machine, pos: Uint8Array, hints: Uint8Array): number[] {
  const { next, otherwise, isTerminal } = machine;
  const found: number[] = [];
  let state = 0;
  let first = 0;
  let fallback = 0;
  let fallbackAt = 0;
  for (let i = 0; i <= pos.length; i++) {
    for (let j = i; j <= pos.length; j++) {
      const hint = hints[j] as number;
      const event = j === pos.length ? END_EVENT : hint > 0 ? HINT_EVENT + hint : (pos[j] as number);
      let to = next[state * EVENTS + event] as number;
      if (state === 0 && to !== 0) first = j;
      let done = false;
      if (isTerminal[to]) {
        record(machine, found, first, to);
        i = j;
        done = true;
        to = 0;
        fallback = 0;
      } else if (to === 0) {
        if (fallback !== 0) {
          record(machine, found, first, fallback);
          i = fallbackAt;
          fallback = 0;
        }
        done = true;
      }
      state = to;
      if (otherwise[state]) {
        fallback = otherwise[state] as number;
        fallbackAt = j;
      }
      if (done) break;
    }
  }
  return found;
}

function record(machine: Machine, found: number[], first: number, state: number): void {
  const target = machine.gives[state] as number;
  if (target !== 0) found.push(first + (machine.mark[state] as number), target);
}

function load(json: string): Machine {
  const [, last, transitions, terminals, marks] = JSON.parse(json) as [
    number,
    number,
    Record<string, Record<string, number>>,
    Record<string, string>,
    Record<string, [number, number]>,
  ];
  const states = last + 1;
  const machine: Machine = {
    next: new Uint8Array(states * EVENTS),
    otherwise: new Uint8Array(states),
    gives: new Int8Array(states),
    isTerminal: new Uint8Array(states),
    mark: new Uint8Array(states),
  };
  for (const [state, events] of Object.entries(transitions)) {
    for (const [event, to] of Object.entries(events)) {
      const index = eventIndex(event);
      if (event === OTHERWISE) machine.otherwise[Number(state)] = to;
      else if (index !== undefined) machine.next[Number(state) * EVENTS + index] = to;
    }
  }
  for (const [state, target] of Object.entries(terminals)) {
    machine.gives[Number(state)] = Number(target);
    machine.isTerminal[Number(state)] = 1;
  }
  for (const [state, [first]] of Object.entries(marks)) machine.mark[Number(state)] = first;
  return machine;
}

function eventIndex(event: string): number | undefined {
  const number = Number(event);
  if (event === END_OF_TEXT) return END_EVENT;
  if (Number.isNaN(number)) return undefined;
  return number >= HINT_BASE ? HINT_EVENT + number - HINT_BASE : number;
}
