import type { WriteStream } from 'node:tty';

export interface ErasableOutput {
  readonly output: WriteStream;
  /** Removes from the screen what was written so far. */
  erase(): void;
}

/** An output that erases what a question drew: it counts the rows between its first line and the cursor. */
export function erasableOutput(target: WriteStream): ErasableOutput {
  let row = 0;
  const output = new Proxy(target, {
    get(stream, key) {
      if (key === 'write') {
        return (text: string): boolean => {
          row += rowsDown(text);
          return stream.write(text);
        };
      }
      const value: unknown = Reflect.get(stream, key);
      return typeof value === 'function' ? value.bind(stream) : value;
    },
  });
  const erase = (): void => {
    target.write(`${row > 0 ? `\u001b[${row}A` : ''}\r\u001b[J`);
    row = 0;
  };
  return { output, erase };
}

/** Line feeds, and the cursor moves of ECMA-48: CUU `A`, CUD `B`. */
// oxlint-disable-next-line no-control-regex -- these are control sequences
const moves = /\n|\u001b\[(\d*)([AB])/g;

function rowsDown(text: string): number {
  let down = 0;
  for (const [all, count, direction] of text.matchAll(moves)) {
    const rows = all === '\n' ? 1 : Number(count || 1);
    down += direction === 'A' ? -rows : rows;
  }
  return down;
}
