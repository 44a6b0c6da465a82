import type { Locale } from '../core/values/locale.ts';
import type { CommandOutput } from './command.ts';
import type { Terminal } from './terminal.ts';

/** Characters of a line where the terminal does not say it. */
const usualWidth = 120;

/** The streams of a terminal, for a command that writes its data itself. */
export function commandOutput({ stdout, stderr, environment }: Terminal, locale: Locale, json: boolean): CommandOutput {
  return {
    locale,
    json,
    isTerminal: stdout.isTTY === true,
    // a pipe has no width of its own: a shell that knows one exports it
    width: stdout.columns ?? (Number(environment.COLUMNS) || usualWidth),
    async write(pieces) {
      for (const piece of pieces) {
        if (stdout.destroyed) return;
        if (!stdout.write(piece)) await room(stdout);
      }
    },
    remark: (sentence) => void stderr.write(`${sentence}\n`),
  };
}

/** Resolves when the stream takes more, or will never take any. */
function room(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      for (const event of ['drain', 'close', 'error']) stream.off(event, done);
      resolve();
    };
    for (const event of ['drain', 'close', 'error']) stream.once(event, done);
  });
}
