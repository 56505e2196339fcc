import { type Command, WrongCall } from './command.ts';
import { compare } from './commands/compare.ts';
import { draft } from './commands/draft.ts';
import { extract } from './commands/extract.ts';
import { match } from './commands/match.ts';
import { read } from './commands/read.ts';
import { recognise } from './commands/recognise.ts';
import { watch } from './commands/watch.ts';
import { answerLines } from './lines.ts';

const COMMANDS: readonly Command[] = [recognise, read, extract, match, compare, draft, watch];

/** Runs one command. Answers the exit code: 0, or 2 for a wrong call. */
export async function main(args: readonly string[]): Promise<number> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of our output went away (`| head`): nothing is left to do.
    if (error.code === 'EPIPE') process.exit(0);
  });
  try {
    return await called(args);
  } catch (error) {
    if (!(error instanceof WrongCall)) throw error;
    const command = COMMANDS.find(({ name }) => name === args[0]);
    console.error(`${error.message}\n\n${command ? helpOf(command) : usage()}`);
    return 2;
  }
}

async function called([name, ...rest]: readonly string[]): Promise<number> {
  if (name === 'help' && rest.length > 0) return called([...rest.slice(0, 1), '--help']);
  if (name === '--help' || name === '-h' || name === 'help') return printed(usage());
  const command = COMMANDS.find((known) => known.name === name);
  if (!command) throw new WrongCall(name ? `There is no command "${name}".` : 'Say which command.');
  if (rest.includes('--help') || rest.includes('-h')) return printed(helpOf(command));
  if ('run' in command) return command.run(rest);
  if (rest.length > 0)
    throw new WrongCall(`"${command.name}" takes no arguments: its input comes as JSON Lines.`);
  await answerLines(command.answer, process.stdin, process.stdout);
  return 0;
}

function helpOf({ name, summary, help }: Command): string {
  return `homing ${name}: ${summary}\n\n${help}`;
}

function printed(text: string): number {
  console.log(text);
  return 0;
}

function usage(): string {
  const rows = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`);
  return `homing <command>: JSON Lines in on stdin, JSON Lines out on stdout, one answer for each line

${rows.join('\n')}

homing <command> --help says what goes in and what comes out.`;
}
