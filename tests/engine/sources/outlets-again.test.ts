import { describe, expect, it } from 'vitest';
import { resolve } from './marked.ts';

const last = (lines: string) => resolve(lines).attributions.at(-1);

describe('an outlet taken up again', () => {
  it.each(['the gossip site', 'the French newspaper', 'the Sunday newspaper'])('is heard as %s', (phrase) => {
    expect(
      last(`[The Marsh Herald] <reported> {a delay}.\n[Ana Ruiz] <told> ${phrase} {that it was short}.`)
        ?.relayers,
    ).toEqual(['Marsh Herald']);
  });

  it('may have made “the report”, unless another report is spoken of', () => {
    const reported = '[The Marsh Herald] <reported> {a delay}.';
    expect(last(`${reported}\n[The report] <said> {it was short}.`)?.names).toEqual(['Marsh Herald']);
    expect(
      last(`The ministry wrote a report. ${reported}\n[The report] <said> {it was short}.`)?.names,
    ).toEqual(['report']);
  });

  it('has seen what nobody publishes, right after its report', () => {
    const reported = '[The Marsh Herald] <reported> {a delay}.';
    expect(last(`${reported}\n[One email] <calls> {it short}.`)?.relayers).toEqual(['Marsh Herald']);
    expect(last(`${reported}\n[One poll] <calls> {it short}.`)?.relayers).toEqual([]);
  });

  it('is no network of hospitals', () => {
    const hospital = 'A hospital network sold its debts, [CNN] <reported> {so}.';
    expect(last(`${hospital}\n[The network] <said> {no}.`)?.names).not.toContain('CNN');
  });

  const two = '[CNN] <reported> {a delay}.\n[The Marsh Herald] <reported> {that it was short}.';

  it.each([
    ['The network', 'CNN'],
    ['The broadcaster', 'CNN'],
    ['The newspaper', 'Marsh Herald'],
    ['The news outlet', 'Marsh Herald'],
    ['The Herald', 'Marsh Herald'],
  ])('%s', (phrase, outlet) => {
    expect(last(`${two}\n[${phrase}] <said> {the bridge would open}.`)?.names).toEqual([outlet]);
  });

  it('is of its sort when somebody speaks to it', () => {
    expect(last(`${two}\n[Ana Ruiz] <told> the network {that it was safe}.`)?.relayers).toEqual(['CNN']);
    expect(last(`${two}\n[Ana Ruiz] <told> the newspaper {that it was safe}.`)?.relayers).toEqual([
      'Marsh Herald',
    ]);
    expect(last('[Ana Ruiz] <told> the network {that it was safe}.')?.secondhand).toBe(false);
  });

  it('may be “the corporation”', () => {
    expect(last('[The BBC] <reported> {a delay}.\n[The corporation] <said> {it was short}.')).toMatchObject({
      names: ['BBC'],
      secondhand: true,
    });
  });

  it('is known by half its name even where that is a common word', () => {
    expect(
      last('[The Marsh Journal] <reported> {a delay}.\n[A note cited by the Journal] <said> {it was long}.'),
    ).toMatchObject({ relayers: ['Marsh Journal'] });
    expect(last('[A note cited by the Journal] <said> {it was long}.')?.secondhand).toBe(false);
  });

  it('has no former reporters, and is no program or network of somebody else', () => {
    for (const who of ['Two former CNN reporters', 'Iran’s nuclear program', 'His network'])
      expect(last(`[Peter Marsh] <spoke> {of it}.\n[${who}] <showed> {that it works}.`)?.secondhand).toBe(
        false,
      );
  });

  it('may have a name that is another word without its article', () => {
    expect(last('[The Hindu] <reported> {a delay}.')).toMatchObject({ names: ['Hindu'], secondhand: true });
    expect(last('[Some Hindus] <reported> {a delay}.')?.secondhand).toBe(false);
  });

  it('of the sort that is asked for comes before one that may be anything', () => {
    const two = '[CNN] <reported> {a delay}.\n[The Daily Beast] <reported> {that it was short}.';
    expect(last(`${two}\n[The network] <said> {the bridge would open}.`)?.names).toEqual(['CNN']);
  });

  it('is whom records were given to', () => {
    const files = '[Files] leaked to the Marsh Herald <show> {that it fell}.';
    expect(last(files)).toMatchObject({ relayers: ['Marsh Herald'] });
    expect(last('[Files] leaked near the Marsh Herald <show> {that it fell}.')?.secondhand).toBe(false);
  });

  it('shows by its capital article within a sentence', () => {
    expect(last('[Ana Ruiz] <told> The Oregonian {that it fell}.')).toMatchObject({
      relayers: ['Oregonian'],
    });
    expect(last('[Ana Ruiz] <told> the Oregonian {that it fell}.')?.secondhand).toBe(false);
  });
});
