import { createInterface, type Interface } from 'node:readline';
import type { Person } from './services/person.ts';

/** Asks questions on a terminal, which is opened at the first one: a command without questions leaves it alone. */
export function personAt(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Person {
  let lines: Interface | null = null;
  let left = false;
  return {
    ask(question) {
      if (left) return Promise.resolve(null);
      lines ??= createInterface({ input, output });
      const open = lines;
      return new Promise((resolve) => {
        const leave = (): void => {
          left = true;
          resolve(null);
        };
        open.once('close', leave);
        open.once('SIGINT', () => open.close());
        open.question(question, (answer) => {
          open.off('close', leave);
          open.removeAllListeners('SIGINT');
          resolve(answer);
        });
      });
    },
    tell: (text) => void output.write(`${text}\n`),
    close: () => lines?.close(),
  };
}
