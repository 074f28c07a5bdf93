import { z } from 'zod';
import { bad, ok, type Check, type Diagnosis, type WorkflowFile } from './check.js';
import { isCaretaker } from './token.js';
import { triggersOf } from './triggers.js';

/** A schedule that did not start for this long is not alive; nightly ones are often hours late. */
const SILENT_HOURS = 49;

const scheduleSchema = z.array(z.object({ cron: z.string() })).catch([]);

function cronsOf(file: WorkflowFile): readonly string[] {
  return scheduleSchema.parse(triggersOf(file).schedule).map((entry) => entry.cron);
}

const isDaily = (cron: string): boolean => /^\S+\s+\S+\s+\*\s+\*\s+\*$/.test(cron.trim());

/** Whether the nights really come: a schedule, switched on, that started lately. */
export const checkSchedule: Check = async ({ forge, workflows, repository, now }) => {
  const own = workflows.filter((file) => isCaretaker(file.text));
  const scheduled = own.filter((file) => cronsOf(file).length > 0);
  const [file] = scheduled;
  if (file === undefined) {
    return [
      bad(
        'schedule/none',
        'warning',
        own.length === 0
          ? `No workflow on ${repository.defaultBranch} uses Caretaker.`
          : 'No workflow that uses Caretaker has a schedule.',
        'Copy examples/workflows/nightly.yml to .github/workflows.',
      ),
    ];
  }
  const found: Diagnosis[] = [];
  if (cronsOf(file).some((cron) => /^(0|\*|\*\/\d+)\s/.test(cron.trim()))) {
    found.push(
      bad(
        'schedule/full-hour',
        'warning',
        'A schedule at the full hour starts late or is dropped.',
        `Choose another minute in ${file.path}.`,
      ),
    );
  }
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const workflow = await forge.workflow(name);
  if (workflow !== undefined && workflow.state !== 'active') {
    found.push(
      bad(
        'schedule/disabled',
        'failing',
        `${name} is ${workflow.state.replaceAll('_', ' ')}.`,
        workflow.state === 'disabled_inactivity'
          ? 'GitHub switched it off after 60 days without activity: enable it on the Actions tab.'
          : 'Enable it on the Actions tab.',
      ),
    );
  } else if (cronsOf(file).some(isDaily)) {
    const runs = await forge.listRuns({ workflow: name, limit: 20 });
    const last = runs.find((run) => run.event === 'schedule');
    const hours = last === undefined ? undefined : (now.getTime() - Date.parse(last.createdAt)) / 3_600_000;
    if (hours === undefined) {
      found.push(
        bad(
          'schedule/never',
          'unknown',
          `${name} has not been started by its schedule yet.`,
          'Look again tomorrow; until then start it by hand.',
        ),
      );
    } else if (hours > SILENT_HOURS) {
      found.push(
        bad(
          'schedule/silent',
          'failing',
          `The schedule of ${name} last started it ${Math.floor(hours)} hours ago.`,
          'Look at the Actions tab: workflows may be disabled, or the account out of minutes.',
        ),
      );
    }
  }
  return found.length > 0 ? found : [ok('schedule', `The schedule of ${name} is alive.`)];
};
