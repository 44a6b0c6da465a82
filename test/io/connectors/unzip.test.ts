import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unzip } from '../../../src/io/connectors/unzip.ts';

/** The smallest archive of one deflated entry. */
function archiveOf(name: string, content: Uint8Array): Buffer {
  const data = deflateRawSync(content);
  const title = Buffer.from(name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(title.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(data.length, 20);
  central.writeUInt32LE(content.length, 24);
  central.writeUInt16LE(title.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(local.length + title.length + data.length, 16);
  return Buffer.concat([local, title, data, central, title, end]);
}

test('an entry is extracted unchanged', () => {
  const read = unzip(archiveOf('Requêtes.csv', Buffer.from('a,b\n1,2\n')));
  if (read.kind === 'refused') throw new Error(read.reason);
  expect(read.entries.map((entry) => [entry.name, new TextDecoder().decode(entry.bytes)])).toEqual([
    ['Requêtes.csv', 'a,b\n1,2\n'],
  ]);
});

test('names that leave the archive are rejected', () => {
  for (const name of ['../evil.csv', '/etc/passwd', 'a/../../b', 'C:\\x.csv']) {
    expect(unzip(archiveOf(name, Buffer.from('x')))).toEqual({ kind: 'refused', reason: 'archive-unsafe' });
  }
});

test('an entry that inflates without end is cut at the limit', () => {
  expect(unzip(archiveOf('big.csv', Buffer.alloc(60_000_000)))).toEqual({ kind: 'refused', reason: 'archive-unsafe' });
});

test('an archive cut anywhere is reported as damaged, without an exception', () => {
  const whole = archiveOf('a.csv', Buffer.from('a,b\n'.repeat(50)));
  for (let length = 0; length < whole.length; length += 7) {
    expect(unzip(whole.subarray(0, length))).toEqual({ kind: 'refused', reason: 'archive-damaged' });
  }
});
