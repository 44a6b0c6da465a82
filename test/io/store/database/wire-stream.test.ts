import { expect, test } from 'vitest';
import { WireStream } from '../../../../src/io/store/database/wire-stream.ts';

const message = (type: string, text: string): Buffer => {
  const bytes = Buffer.alloc(6 + text.length);
  bytes.write(type, 0, 'latin1');
  bytes.writeInt32BE(5 + text.length, 1);
  bytes.write(text, 5, 'latin1');
  return bytes;
};

test('a message sent before the termination is passed on, even behind another message', async () => {
  const handed: string[] = [];
  const backend = {
    async execProtocolRaw(bytes: Uint8Array): Promise<Uint8Array> {
      await new Promise((resolve) => setTimeout(resolve, 5));
      handed.push(Buffer.from(bytes).toString('latin1'));
      return new Uint8Array();
    },
  };
  const stream = new WireStream(backend);
  const start = Buffer.from([0, 0, 0, 8, 0, 3, 0, 0]);
  const [first, second] = [message('Q', 'insert 1'), message('Q', 'insert 2')];
  const over = new Promise((resolve) => stream.once('end', resolve));
  stream.resume();
  for (const bytes of [start, first, second, Buffer.from([0x58, 0, 0, 0, 4])]) stream.write(bytes);
  await over;
  expect(handed.join('')).toBe(Buffer.concat([start, first, second]).toString('latin1'));
});
