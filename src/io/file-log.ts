import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLog } from './log.ts';
import { makeFolder } from './make-folder.ts';
import type { Log } from './services/log.ts';

/** Path of the log of commands, which write only sentences to the terminal. */
export function logPath(dataFolder: string): string {
  return join(dataFolder, 'maillage.log');
}

/** A log of warnings and errors in the data folder, opened at its first event: most commands have none. */
export function fileLog(dataFolder: string): Log {
  const write = (line: string): void => {
    makeFolder(dataFolder);
    appendFileSync(logPath(dataFolder), line, { mode: 0o600 });
  };
  let opened: Log | null = null;
  const log = (): Log => (opened ??= openLog({ level: 'warn', stream: { write } }));
  return {
    info: () => {},
    warn: (event, data) => log().warn(event, data),
    error: (event, data) => log().error(event, data),
  };
}
