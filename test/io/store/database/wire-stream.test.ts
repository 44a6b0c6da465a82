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
      return new Uint8Array([0x5a, 0, 0, 0, 5, 0x49]);
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

test('a reply without an end closes the connection, and the backend learns that its session is lost', async () => {
  let lost = 0;
  const failed = message('E', 'no space');
  const backend = {
    execProtocolRaw: async ([type]: Uint8Array) => (type === 0 ? new Uint8Array() : new Uint8Array(failed)),
    sessionLost: () => void lost++,
  };
  const stream = new WireStream(backend);
  const received: Buffer[] = [];
  stream.on('data', (bytes: Buffer) => received.push(bytes));
  const error = new Promise<Error>((resolve) => stream.once('error', resolve));
  for (const bytes of [Buffer.from([0, 0, 0, 8, 0, 3, 0, 0]), message('Q', 'commit')]) stream.write(bytes);
  expect((await error).message).toContain('Connection terminated');
  expect([Buffer.concat(received).equals(failed), lost]).toEqual([true, 1]);
});
