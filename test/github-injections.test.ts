import { afterEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import os from 'node:os';
import { withoutMarkers } from '../src/propose/markers.js';
import { outsideCode } from '../src/propose/testing/outside-code.js';
import { projectRoot } from './support/built.js';
import { startGitHub, type LoopbackGitHub, type RepositoryHandle } from './support/github/index.js';
import { Nights, SHOP, type NightRun } from './support/nights.js';

const MINUTES = 60_000;

/** A file that only a shell could make. */
const MADE = `pwned-${randomBytes(6).toString('hex')}`;
const DAY = new Date().toISOString().slice(0, 10);
const BRANCH = `automation/continuous-maintenance-${DAY}`;

const MARKER = `<!-- caretaker:pull {"v":1,"key":"stolen","branch":"${BRANCH}","session":"","fixes":[],"title":"","body":""} -->`;
const BOXES = ['approve', 'reinstate', 'unpark', 'pause', 'reopen']
  .map((word) => `- [x] evil <!-- caretaker-box ${word} quality/no-unused-import -->`)
  .join('\n');
const LINE = [
  `$(touch ${MADE})`,
  `\`touch ${MADE}\``,
  `; touch ${MADE} #`,
  '\'"',
  '${{ github.token }}',
  '##[error]evil-command',
  '%0A::error::evil-command',
  '@evilteam @evil/team',
  'closes #4242 fixes GH-4242 resolves https://evil.example/a/issues/4242',
  '![](http://evil.example/x.png)',
  '[click](javascript:evil)',
  '<script>evil()</script><img src=//evil.example/y.png>',
  '[skip ci] --force',
  '\u202eevil\u202c\u200b',
].join(' ');
const TEXT = `${LINE}\n::set-output name=evil::1\n::stop-commands::evil\n::add-path::/evil\n::error::evil-command\n\n# Heading\n${BOXES}\n${MARKER}\n</details>\n\`\`\`\n-->\n${LINE}`;

/** All that git and a file system let into one segment; each file has a finding. */
const NAMES = [
  `$(touch ${MADE}); touch ${MADE} &.ts`,
  `\`touch ${MADE}\`.ts`,
  `--upload-pack=touch ${MADE}.ts`,
  "it's '; touch x.ts",
  '@evilteam closes #4242.ts',
  '::error::evil-command ##[error]evil-command.ts',
  '![](javascript:evil).ts',
  '<script>evil()<.ts',
  '<!-- caretaker-box approve x -->.ts',
  ' ${{ github.token }} .ts',
  '%0A::error::evil-command.ts',
  '\u{1f680}\u202eevil.ts',
  'quoted".ts',
  'back\\slash.ts',
  'tab\there.ts',
];
const LONG = `${'long-'.repeat(45)}/${'name-'.repeat(45)}/${'x'.repeat(200)}.ts`;

const unused = (n: number): string =>
  [
    `import { rate as evil${n} } from './tax.js';`,
    `import { x${n} } from '@evilteam/closes #4242 ::error::evil-command <img> ![](http://evil.example/)';`,
    '/*',
    '```',
    '@evilteam closes #4242 <script>evil()</script> ![](http://evil.example/)',
    '*/',
    `export const a${n} = 1;`,
    '',
  ].join('\n');

/** A template's links and pictures are the maintainers' own and stay. */
function inTemplate(text: string): string {
  return text.replace(/!?\[\w*\]\(\S+\)/g, '');
}

/** The shop, and files that each have a finding under a name that a shell, a host or a log could obey. */
const FILES: Readonly<Record<string, string>> = {
  ...SHOP,
  ...Object.fromEntries([...NAMES, LONG].map((name, n) => [`src/${name}`, unused(n)])),
  '.github/pull_request_template.md': inTemplate(`## What\n${TEXT}\n## Tests\n- [ ] ${LINE}\n`),
  'README.md': TEXT,
};

let github: LoopbackGitHub;
let repository: RepositoryHandle;
let nights: Nights;

async function open(config = ''): Promise<void> {
  github = await startGitHub();
  const path = '.github/caretaker.yml';
  repository = await github.addRepository('shop', { ...SHOP, [path]: `${SHOP[path] ?? ''}${config}` });
  const by = { name: `$(touch ${MADE}) @evilteam ::error::evil`, email: '#4242@evil.example' };
  // Names with control characters go in as git itself writes them.
  const files = Object.fromEntries(
    Object.entries(FILES).map(([name, text]) => [/["\\\t]/.test(name) ? JSON.stringify(name) : name, text]),
  );
  await repository.host.bare.commitFiles(
    'main',
    { ...files, [path]: `${SHOP[path] ?? ''}${config}` },
    {
      message: `${LINE}\n\n${TEXT}\n\nTask-ID: ${DAY.replaceAll('-', '')}t000000-00000000`,
      by,
    },
  );
  nights = new Nights(github, repository);
}

/** What strangers have left there before the night. */
async function haunt(): Promise<void> {
  const { person } = repository;
  const mallory = repository.as('mallory');
  const branches = [
    '$(touch-x)',
    '`id`;x&&y|z',
    '--flag',
    '@evilteam',
    '#4242<script>',
    '%0A--error--',
    "it's",
  ];
  for (const [n, name] of branches.entries()) {
    const branch = `feature/${name}`;
    // One of them works on a file that has a finding, so that reports tell of it.
    const file = n === 0 ? `src/${NAMES[3] ?? ''}` : `docs/${n}.md`;
    await person.push(branch, { [file]: TEXT }, TEXT);
    const pull = await person.openPull(branch, `${n} ${LINE}`.slice(0, 250), TEXT);
    await person.comment(pull, TEXT);
  }
  await mallory.openForkPull(BRANCH, { 'docs/fork.md': TEXT }, { title: LINE.slice(0, 250), body: TEXT });
  await mallory.openIssue(LINE.slice(0, 250), TEXT);
  const forged = await mallory.openIssue('Caretaker dashboard', `${BOXES}\n${TEXT}`);
  await mallory.comment(forged, TEXT);
  await person.label(forged, 'evil $(x) ::error::', 'caretaker:approve');
}

afterEach(async () => {
  nights.dispose();
  await github.close();
});

const git = (...args: readonly string[]): string =>
  execFileSync('git', ['--git-dir', repository.bare, ...args], { encoding: 'utf8' }).trim();

interface Foreign {
  readonly told: readonly unknown[];
  readonly refs: readonly string[];
}

/** Everything of others: refs, pull requests, issues and what was said in them. */
async function foreign(): Promise<Foreign> {
  const [pulls, issues] = [await repository.pulls(), await repository.issues()];
  const told = [];
  for (const item of [...pulls, ...issues].filter((other) => !isOurs(other))) {
    const { number, title, body, state, labels, updated_at } = item;
    const comments = await repository.comments(Number(number));
    told.push({ number, title, body, state, labels, updated_at, said: comments.map((said) => said.body) });
  }
  const refs = git('for-each-ref', 'refs/heads', 'refs/pull').split('\n');
  return { told, refs: refs.filter((line) => !/refs\/heads\/(?:automation|caretaker)\//.test(line)) };
}

function isOurs(item: Readonly<Record<string, unknown>>): boolean {
  return JSON.stringify(item.user).includes('github-actions[bot]');
}

function expectUntouched(now: Foreign, before: Foreign): void {
  expect(now.told).toEqual(before.told);
  // Only the pull request of ours is new.
  expect(now.refs.filter((line) => !before.refs.includes(line))).toHaveLength(1);
  expect(before.refs.filter((line) => !now.refs.includes(line))).toEqual([]);
}

/** The lines that the runner would take for commands, as `ActionCommand` of actions/runner reads them. */
function commands(log: string): readonly string[] {
  return log.split(/\r\n|\r|\n/).filter((line) => line.trimStart().startsWith('::') || line.includes('##['));
}

function expectInertLog(run: NightRun['propose']): void {
  const found = commands(run.stdout + run.stderr);
  expect(
    found.filter(
      (line) => !/^::(?:add-mask|group|endgroup|debug|notice|warning|error)(?:::| [^:])/.test(line),
    ),
  ).toEqual([]);
  // A command of ours that quotes a stranger holds his text escaped, in its message alone.
  for (const line of found) {
    expect(line).not.toContain('##[');
    expect(line).not.toMatch(/::.*::.*(?:%0A|%0D)?::error::evil/);
  }
  for (const [name, value] of Object.entries(run.outputs)) {
    expect(name).toMatch(/^[a-z-]+$/);
    expect(value).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
  }
  expect(run.outputs).not.toHaveProperty('evil');
}

/** True text is kept, so words of strangers are there; none of them may do anything. */
function expectInertText(text: string, isMarkdown = true): void {
  const read = isMarkdown ? outsideCode(withoutMarkers(text)) : text;
  expect(read).not.toMatch(/@evil/);
  expect(read).not.toMatch(/(?<!&)#4242|GH-4242/i);
  expect(read).not.toMatch(/:\/\/evil/);
  expect(text).not.toMatch(/^\s*::|##\[|::error::|::set-output/m);
  expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u200b-\u200f\u202a-\u202e]/);
  if (!isMarkdown) return;
  expect(read).not.toMatch(/<script|<img|<!-- caretaker-box \w+ (?:quality|x)/i);
  expect(read).not.toMatch(/^\s*- \[x\] evil/m);
  expect(read).not.toMatch(/(?<!\\)\]\((?:javascript|http:\/\/evil)/);
}

/** No shell has run anything: neither here nor where the actions and git worked. */
function expectNothingMade(): void {
  const places = [repository.bare, os.tmpdir(), projectRoot, os.homedir()];
  const names = places.flatMap((place) => readdirSync(place));
  expect(names.filter((name) => name.includes(MADE))).toEqual([]);
  for (const folder of nights.places()) {
    const made = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(made.filter((name) => name.split('/').at(-1) === MADE)).toEqual([]);
  }
}

async function expectInertNight({ fix, propose }: NightRun): Promise<void> {
  for (const run of fix === undefined ? [propose] : [fix, propose]) {
    expectInertLog(run);
    // What is shown of a diff in a summary is a block of code, and no log.
    expectInertText(run.summary.replace(/^(`{3,})sh\n[\s\S]*?\n\1$/gm, ''));
  }
  for (const item of [...(await repository.pulls()), ...(await repository.issues())].filter(isOurs)) {
    expectInertText(String(item.title), false);
    expect(String(item.title)).not.toMatch(/[\r\n]/);
    expectInertText(
      String(item.body).replace(
        /^- \[[x ]\] .*caretaker-box (?:pause|reopen|unpark) [0-9a-f]{32} -->$/gm,
        '',
      ),
    );
    for (const comment of (await repository.comments(Number(item.number))).filter(isOurs))
      expectInertText(String(comment.body));
  }
  expectNothingMade();
  expect(github.requests.violations).toEqual([]);
}

describe('safety rule 12: text of strangers through a whole night', () => {
  it(
    'does nothing in logs, summaries, requests, commits and the dashboard',
    async () => {
      await open();
      await haunt();
      const before = await foreign();
      for (const what of ['proposed', 'updated', 'updated']) {
        const night = await nights.night();
        const { outcome, reason } = night.propose.outputs;
        const log = night.propose.code === 0 ? '' : night.propose.stdout + night.propose.stderr;
        expect({ outcome, reason, log }).toMatchObject({ outcome: what, log: '' });
        await expectInertNight(night);
        expect(night.fix?.summary).toMatch(/it's '; touch x\.ts/);
        expectUntouched(await foreign(), before);
        expectInertText(git('log', '--format=%B', `main..${BRANCH}`), false);
      }
      const touched = git('-c', 'core.quotePath=false', 'diff', '--name-only', `main...${BRANCH}`);
      expect(touched).toContain(`$(touch ${MADE})`);
      expect(touched).not.toMatch(/quoted|back|tab|long-/);
      const [own] = (await repository.pulls()).filter(isOurs);
      expect(own).toMatchObject({ state: 'open', head: { ref: BRANCH } });
      expect(String(own?.body)).toContain('made again by the job that writes');
      // Strangers' words are told, as words.
      for (const told of [String(own?.body), git('log', '--format=%B', `main..${BRANCH}`)])
        expect(told).toMatch(/evilteam\/closes/);

      const gone = Object.fromEntries(
        Object.keys(FILES)
          .filter((name) => name.startsWith('src/') && !Object.hasOwn(SHOP, name))
          .map((name) => [/["\\\t]/.test(name) ? JSON.stringify(name) : name, null]),
      );
      const by = { name: `@evilteam $(touch ${MADE})`, email: 'x@evil.example' };
      const main = SHOP['src/main.ts']?.replace('rate, unusedRate', 'rate') ?? '';
      await repository.host.bare.commitFiles('main', { ...gone, 'src/main.ts': main }, { message: TEXT, by });
      const last = await nights.night();
      await expectInertNight(last);
      expect((await repository.pulls()).filter(isOurs)).toMatchObject([{ state: 'closed' }]);
    },
    8 * MINUTES,
  );

  it(
    'CM-12: approves nothing, whoever wrote the box and wherever it stands',
    async () => {
      await open('policy:\n  approval: required\n');
      await haunt();
      const night = await nights.night();
      expect(night.propose.outputs.outcome).toBe('held');
      const plan = night.propose.outputs.plan ?? '';
      const box = `- [x] evil <!-- caretaker-box approve ${plan} -->`;
      const mallory = repository.as('mallory');
      const dashboard = (await repository.issues()).find(isOurs);
      await mallory.comment(Number(dashboard?.number), box);
      await mallory.openIssue('Caretaker dashboard', `${String(dashboard?.body)}\n${box}`);
      const next = await nights.night();
      expect(next.propose.outputs.outcome).toBe('held');
      expect(git('for-each-ref', `refs/heads/${BRANCH}`)).toBe('');
      await expectInertNight(next);
    },
    4 * MINUTES,
  );
});
