import { PassThrough } from 'node:stream';
import type { ReadStream, WriteStream } from 'node:tty';

/** A terminal in memory: keys that are typed, and the lines that its screen shows. */
export function screen() {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const lines: string[] = [''];
  let row = 0;
  let column = 0;
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 120, rows: 50 });
  output.on('data', (chunk: Buffer) => {
    for (const [piece, count, code] of chunk.toString().matchAll(sequences)) {
      if (code === undefined) {
        for (const sign of piece) draw(sign);
      } else control(code, Number(count || 1));
    }
  });
  function draw(sign: string): void {
    if (sign === '\r') column = 0;
    else if (sign === '\n') {
      row += 1;
      column = 0;
      while (lines.length <= row) lines.push('');
    } else {
      const line = (lines[row] ?? '').padEnd(column);
      lines[row] = line.slice(0, column) + sign + line.slice(column + 1);
      column += 1;
    }
  }
  function control(code: string, count: number): void {
    if (code === 'A') row = Math.max(0, row - count);
    if (code === 'B') row += count;
    if (code === 'D') column = Math.max(0, column - count);
    if (code === 'C') column += count;
    if (code === 'G') column = count - 1;
    if (code === 'K') lines[row] = '';
    if (code === 'J') {
      lines.length = row + 1;
      lines[row] = (lines[row] ?? '').slice(0, column);
    }
  }
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 80));
  return {
    input: input as unknown as ReadStream,
    output: output as unknown as WriteStream,
    /** Types keys in one go, and waits for what they draw. */
    async type(keys: string): Promise<void> {
      await settled();
      input.write(keys);
      await settled();
    },
    shown: (): string =>
      lines
        .map((line) => line.trimEnd())
        .join('\n')
        .trim(),
  };
}

// oxlint-disable-next-line no-control-regex -- these are control sequences
const sequences = /\u001b\[\??(\d*)(?:[;,]\d+)*([A-Za-z])|[^\u001b]+/g;
