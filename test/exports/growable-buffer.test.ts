import { expect, test } from 'vitest';
import { GrowableBuffer } from '../../src/exports/growable-buffer.ts';

test('the buffer contains what was written, in memory that the collector does not count', () => {
  const lines = new GrowableBuffer();
  const before = process.memoryUsage().external;
  for (let line = 0; line < 20_000; line++) {
    lines.progress = line / 20_000;
    lines.text(`${line} « écrit en lettres de deux et de trois octets » €\n`.repeat(8));
  }
  const bytes = lines.view();
  expect(bytes.length).toBeGreaterThan(8_000_000);
  expect(process.memoryUsage().external - before).toBeLessThan(bytes.length / 4);
  expect(Buffer.from(bytes).toString('utf8').split('\n')[8 * 9]).toBe(
    '9 « écrit en lettres de deux et de trois octets » €',
  );
});
