export interface Instruction {
  readonly name: string;
  readonly value: string;
  /** 1-based. */
  readonly line: number;
}

export interface Stage {
  readonly from: string;
  readonly alias?: string;
  readonly line: number;
  readonly instructions: readonly Instruction[];
}

/** Instructions of a Dockerfile, continued lines joined, comments left out. */
export function instructionsOf(text: string): readonly Instruction[] {
  const found: Instruction[] = [];
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const start = at;
    const parts = [(lines[at] ?? '').trim()];
    if (parts[0] === '' || parts[0]?.startsWith('#') === true) continue;
    while (parts.at(-1)?.endsWith('\\') === true && at + 1 < lines.length) {
      at += 1;
      const next = (lines[at] ?? '').trim();
      if (!next.startsWith('#')) parts.push(next);
    }
    const whole = parts.map((part) => (part.endsWith('\\') ? part.slice(0, -1) : part)).join(' ');
    const match = /^([A-Za-z]+)\s+(.*)$/s.exec(whole);
    if (match)
      found.push({ name: (match[1] ?? '').toUpperCase(), value: (match[2] ?? '').trim(), line: start + 1 });
  }
  return found;
}

/** Build stages in order; the last one is what runs. */
export function stagesOf(text: string): readonly Stage[] {
  const stages: { from: string; alias?: string; line: number; instructions: Instruction[] }[] = [];
  for (const instruction of instructionsOf(text)) {
    if (instruction.name === 'FROM') {
      const words = instruction.value.split(/\s+/).filter((word) => !word.startsWith('--'));
      const alias = words[1]?.toLowerCase() === 'as' ? words[2] : undefined;
      stages.push({
        from: words[0] ?? '',
        ...(alias === undefined ? {} : { alias }),
        line: instruction.line,
        instructions: [],
      });
    } else stages.at(-1)?.instructions.push(instruction);
  }
  return stages;
}

/** The last value of an instruction for a stage, followed through the stages that it starts from. */
export function effective(stages: readonly Stage[], stage: Stage, name: string): Instruction | undefined {
  const own = stage.instructions.findLast((instruction) => instruction.name === name);
  if (own !== undefined) return own;
  const base = stageBelow(stages, stage);
  return base === undefined ? undefined : effective(stages, base, name);
}

/** The image that a stage starts from, followed through the stages below it. */
export function baseImage(stages: readonly Stage[], stage: Stage): string {
  const base = stageBelow(stages, stage);
  return base === undefined ? stage.from : baseImage(stages, base);
}

function stageBelow(stages: readonly Stage[], stage: Stage): Stage | undefined {
  return stages
    .slice(0, stages.indexOf(stage))
    .findLast(({ alias }) => alias?.toLowerCase() === stage.from.toLowerCase());
}
