import { check } from './check.ts';
import type { Command } from './command.ts';
import { diff } from './diff.ts';
import { draft } from './draft.ts';
import { Failure, fail } from './failure.ts';
import { quantities } from './quantities.ts';
import { spot } from './spot.ts';

const COMMANDS: Readonly<Record<string, Command>> = { draft, quantities, spot, check, diff };

const USAGE = `Usage: npm run --silent sourcelight -- COMMAND …

  draft [--url URL] [FILE|-]                            a draft pack from an article (HTML, Markdown, text)
  quantities [--jsonl] [FILE…|-]                        the quantities in plain text
  spot [--pack PACK…] [--all] [--jsonl] [FILE…|-]       what packs know in plain text
  check [--article FILE] [PACK…|-]                      what is wrong with packs, and where
  diff [--json] PACK PACK                               what the second says otherwise than the first

A PACK is a file with one pack or several. Without a file, or with -, reads standard input. With --jsonl
the input is one {"id","text"} a line, and so is the answer. A draft is one JSON object;
the others print one a line, offsets in
UTF-16 units, the end excluded; check, and diff without --json, print lines to read.
Ends with 1 when check found a problem or diff a difference, with 2 when something could not be read.
`;

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h') {
    process.stdout.write(USAGE);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) fail(`there is no command '${name}'; --help lists them`);
  if (args.includes('--help')) {
    process.stdout.write(USAGE);
    return 0;
  }
  return command(args, (line) => process.stdout.write(`${line}\n`));
}

// `… | head` closes the pipe when it has enough: nobody is left to be told.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`sourcelight: ${error.message}\n`);
  process.exitCode = 2;
}
