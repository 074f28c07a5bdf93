/** The reference in docs/cli.md, made from the commands as they describe themselves. */
import { Command, type Option } from 'commander';
import { commands } from '../src/cli/commands/index.js';
import type { CommandModule } from '../src/cli/command.js';
import { replaceSection, type Generated } from './generated.js';

const cell = (text: string): string => text.replaceAll('|', '\\|');

function optionRow(option: Option): string {
  const usual = typeof option.defaultValue === 'string' ? ` Default: \`${option.defaultValue}\`.` : '';
  return `| \`${cell(option.flags)}\` | ${cell(option.description)}.${usual} |`;
}

function section(module: CommandModule, parents: readonly string[]): readonly string[] {
  const command = module.describe(new Command(module.name));
  const name = [...parents, module.name];
  const args = command.registeredArguments.map((argument) => {
    const shown = argument.variadic ? `${argument.name()}...` : argument.name();
    return argument.required ? `<${shown}>` : `[${shown}]`;
  });
  const options = command.options.map(optionRow);
  return [
    `${'#'.repeat(parents.length + 2)} caretaker ${[...name, ...args].join(' ')}`,
    '',
    command.description(),
    '',
    ...(options.length === 0 ? [] : ['| option | meaning |', '|---|---|', ...options, '']),
    ...(module.subcommands ?? []).flatMap((child) => section(child, name)),
  ];
}

export function cliDocs(): Generated[] {
  const content = commands
    .flatMap((module) => section(module, []))
    .join('\n')
    .trimEnd();
  return [{ path: 'docs/cli.md', content: replaceSection('docs/cli.md', 'commands', content) }];
}
