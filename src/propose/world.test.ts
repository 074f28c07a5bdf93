import { describe, expect, it } from '@jest/globals';
import type { ForgeDouble } from '../core/testing/forge-double.js';
import { record } from '../state/events.js';
import { projectAutonomy } from '../state/projections/autonomy.js';
import { conflictsWith, declined, inFlight, newsOf } from './projections.js';
import {
  branch,
  CONFIG,
  desiredPull,
  fix,
  night,
  ownCommit,
  personCommit,
  stage,
  type Stage,
} from './testing/proposals.js';
import { observeProposals, type ProposalWorld } from './world.js';

function look(on: Stage): Promise<ProposalWorld> {
  return observeProposals(on.forge, CONFIG, 'caretaker[bot]', on.events());
}

async function proposed(day = '1'): Promise<Stage> {
  const on = await stage();
  await night(on, { desired: desiredPull(day, [fix('f1')]) });
  return on;
}

describe('CM-20 and safety 8: what is seen of proposals', () => {
  it('holds our open pull request with what it carries', async () => {
    const on = await proposed();
    const world = await look(on);
    expect(world.open).toMatchObject([
      { handsOff: undefined, bodyEdited: false, titleEdited: false, paths: ['src/f1.ts'], closedBy: null },
    ]);
    expect([...inFlight(world)]).toEqual([['f1', 1]]);
    expect(world.cut).toEqual([]);
  });

  it('trusts no marker of a fork, of another branch or of another author', async () => {
    const on = await proposed();
    const [real] = on.forge.state.pulls;
    if (real === undefined) throw new Error('no pull request');
    const forged = { ...real, author: 'mallory', labels: ['caretaker'] };
    on.forge.state.pulls.splice(
      0,
      1,
      { ...forged, number: 2, headRepository: 7 },
      { ...forged, number: 3, head: 'feature' },
      { ...forged, number: 4, labels: [] },
      { ...forged, number: 5, head: `${CONFIG.session.branchPrefix}x`, author: 'caretaker[bot]' },
      { ...forged, number: 6, headRepository: null },
    );
    const world = await look(on);
    expect(world.open).toEqual([]);
    expect(world.others.map(({ pull }) => pull.number).sort()).toEqual([2, 3, 4, 5, 6]);
    expect(inFlight(world).size).toBe(0);
  });

  it('knows its own by the label when the token was changed', async () => {
    const on = await proposed();
    const [pull] = on.forge.state.pulls;
    if (pull !== undefined) pull.author = 'old-app[bot]';
    expect((await look(on)).open).toHaveLength(1);
  });

  it('leaves alone what a person pushed to, marked hands-off, or made too long to see', async () => {
    const on = await proposed();
    on.forge.push(branch('1'), [personCommit('c2')]);
    expect((await look(on)).open[0]?.handsOff).toBe('a person pushed c2 to it');
    const [pull] = on.forge.state.pulls;
    if (pull === undefined) throw new Error('no pull request');
    pull.commits = Array.from({ length: 250 }, (_, index) => ownCommit(`c${index}`, []));
    expect((await look(on)).open[0]?.handsOff).toContain('more commits');
    pull.commits = [ownCommit('c', ['f1'])];
    pull.labels = ['caretaker:hands-off'];
    expect((await look(on)).open[0]?.handsOff).toContain('caretaker:hands-off');
  });

  it('reads the trailers where a person took the marker out', async () => {
    const on = await proposed();
    await on.forge.as('mona').updatePull(1, { body: 'Better said by me' });
    const [own] = (await look(on)).open;
    expect(own).toMatchObject({ marker: undefined, bodyEdited: true, fixes: [{ fingerprint: 'f1' }] });
  });

  it('says who closed one, and counts an unknown hand as a person', async () => {
    const on = await proposed();
    await on.forge.as('mona').updatePull(1, { state: 'closed' });
    const world = await look(on);
    expect(world.ended).toMatchObject([{ closedBy: 'person' }]);
    expect([...declined(world, [])].map(([fingerprint]) => fingerprint)).toEqual(['f1']);
    const unknown = { ...world, ended: world.ended.map((own) => ({ ...own, closedBy: 'unknown' as const })) };
    expect(declined(unknown, []).has('f1')).toBe(true);
  });

  it('does not call its own closing a refusal', async () => {
    const on = await proposed();
    const scan = { open: new Set<string>(), completeRules: new Set(['quality/no-unused-import']) };
    await night(on, { scan });
    const afresh = await observeProposals(on.forge, CONFIG, 'caretaker[bot]');
    expect(afresh.ended).toMatchObject([{ closedBy: 'caretaker' }]);
    expect(declined(afresh, []).size).toBe(0);
  });

  it('is fooled by no comment of a stranger', async () => {
    const on = await proposed();
    const scan = { open: new Set<string>(), completeRules: new Set(['quality/no-unused-import']) };
    await night(on, { scan });
    const [ours] = on.forge.state.comments;
    if (ours !== undefined) ours.author = 'mallory';
    const afresh = await observeProposals(on.forge, CONFIG, 'caretaker[bot]');
    expect(afresh.ended).toMatchObject([{ closedBy: 'person' }]);
  });

  it('remembers refusals that have left the lists, until a person asks again', async () => {
    const on = await proposed();
    await on.forge.as('mona').updatePull(1, { state: 'closed' });
    await night(on);
    on.forge.state.pulls.length = 0;
    expect(declined(await look(on), on.events()).has('f1')).toBe(true);
    on.clock.advance(1_000);
    await record(on.log, 'finding.reopened', { fingerprint: 'f1', by: 'mona', reason: 'box' });
    expect(declined(await look(on), on.events()).size).toBe(0);
  });

  it('bounds its requests and says what it left out', async () => {
    const on = await stage();
    const others = on.forge.as('mona');
    for (let index = 0; index < 43; index += 1) {
      others.push(`feature-${index}`, [personCommit(`c${index}`)], [`src/${index}.ts`]);
      await others.createPull({ title: 'T', body: '', head: `feature-${index}`, base: 'main', draft: false });
    }
    const world = await look(on);
    expect(world.others).toHaveLength(40);
    expect(world.cut).toEqual(['The files of 3 older open pull requests were not looked at.']);
    expect(on.forge.calls.filter((call) => call.method === 'pullPaths')).toHaveLength(40);
  });
});

describe('CM-22: files in another open pull request', () => {
  it('are conflicts, ours on other branches included', async () => {
    const on = await proposed();
    const mona: ForgeDouble = on.forge.as('mona');
    mona.push('feature', [personCommit('c9')], ['src/a.ts', 'src/old.ts']);
    await mona.createPull({ title: 'T', body: '', head: 'feature', base: 'main', draft: false });
    const world = await look(on);
    const paths = ['src/old.ts', 'src/f1.ts', 'src/free.ts'];
    expect(conflictsWith(world, paths)).toEqual([
      { path: 'src/old.ts', pull: 2 },
      { path: 'src/f1.ts', pull: 1 },
    ]);
    expect(conflictsWith(world, paths, branch('1'))).toEqual([{ path: 'src/old.ts', pull: 2 }]);
  });
});

describe('safety 11: rules earn their autonomy', () => {
  it('hears of merges and refusals, each once', async () => {
    const on = await proposed();
    await night(on, { desired: desiredPull('2', [fix('f2')], 'b'.repeat(40)) });
    on.forge.merge(1);
    await on.forge.as('mona').updatePull(2, { state: 'closed' });
    const news = newsOf(await look(on), on.events());
    expect(news.map(({ type }) => type).sort()).toEqual([
      'fix.closed',
      'fix.merged',
      'pull.observed',
      'pull.observed',
    ]);
    for (const item of news) await record(on.log, item.type, item.data);
    expect(newsOf(await look(on), on.events())).toEqual([]);
    expect(projectAutonomy(on.events()).get('quality/no-unused-import')).toMatchObject({
      merged: 1,
      closed: 1,
    });
  });

  it('does not count against a rule what it closed itself', async () => {
    const on = await proposed();
    const scan = { open: new Set<string>(), completeRules: new Set(['quality/no-unused-import']) };
    await night(on, { scan });
    await night(on);
    expect(on.events().filter((event) => event.type === 'fix.closed')).toEqual([]);
    expect(on.events().some((event) => event.type === 'pull.observed' && event.data.by === 'caretaker')).toBe(
      true,
    );
  });
});
