import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CliParts, runCli } from './cli/cli.ts';
import { commands } from './cli/commands/index.ts';
import { machineCommands } from './cli/machine-commands.ts';
import { openServices } from './io/open-services.ts';
import { readStructured } from './io/structured-file.ts';

/** Builds the services and opens the door that was asked for; answers the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const root = join(import.meta.dirname, import.meta.url.endsWith('.ts') ? '..' : '../..');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const parts: CliParts = {
    version,
    commands,
    machineCommands: machineCommands({ root, version, environment: process.env }),
    openServices: () => openServices({ root, environment: process.env }),
    readStructured,
    terminal: {
      stdout: process.stdout,
      stderr: process.stderr,
      environment: process.env,
      now: () => performance.now(),
      onInterrupt: (listener) => {
        process.on('SIGINT', listener);
        process.on('SIGTERM', listener);
        return () => {
          process.off('SIGINT', listener);
          process.off('SIGTERM', listener);
        };
      },
      exitNow: (code) => process.exit(code),
    },
  };
  // A reader that closes early (`| head`) is not an error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return runCli(argv, parts);
}
