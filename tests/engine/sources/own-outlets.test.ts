import { describe, expect, it } from 'vitest';
import { resolve } from './marked.ts';

const TOLD = '[Ana Ruiz] <told> Radio Fen {that the bridge is closed}.';
const secondhand = (line: string) => resolve(`${TOLD}\n${line}`).attributions[0]?.secondhand;

describe('an outlet that only asks', () => {
  it.each([
    '[The harbour] <did not respond> to Radio Fen’s request for comment.',
    '[The harbour] <did not answer> multiple requests for comment from Radio Fen.',
    'Radio Fen could not independently verify the letter.',
    'Radio Fen has reached out to the harbour for comment.',
  ])('is the article’s own: %s', (line) => expect(secondhand(line)).toBe(false));

  it.each([
    '[The harbour] <did not respond> to Radio Fen’s request for comment, [the station] <said> {so}. [Radio Fen] <reported> {a delay}.',
    'Radio Fen could not verify the letter. {It is long}, <according to> [Radio Fen].',
    'Radio Fen has asked for a new mast.\n{The mast fell}, as first reported by Radio Fen.',
    'The harbour did not respond to the Courier’s request for comment.',
  ])('is another’s where it is cited, too: %s', (line) => expect(secondhand(line)).toBe(true));
});

describe('a page that gives its address for its name', () => {
  const line = '[Ana Ruiz] <told> the Marsh Courier {that the bridge is closed}.';
  it.each(['marshcourier.com', 'www.marsh-courier.co.uk', 'Marsh Courier'])('is %s', (publisher) =>
    expect(resolve(line, { publisher }).attributions[0]?.secondhand).toBe(false),
  );
  it('is not another', () =>
    expect(resolve(line, { publisher: 'fencourier.com' }).attributions[0]?.secondhand).toBe(true));
});
