import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { makeFolder } from './make-folder.ts';

/**
 * What a gzip file holds. It is kept unpacked in the folder `cache` for the next start, for as long as the file has its
 * size and its time: to read ten million bytes takes a tenth of what it takes to unpack them. Where nothing can be kept,
 * the file is unpacked each time; throws where it cannot be read or unpacked.
 */
export function unpackedFile(path: string, cache: string): Uint8Array {
  const { size, mtimeMs } = statSync(path);
  const name = `${basename(path)}-`;
  const kept = join(cache, `${name}${size}-${Math.floor(mtimeMs)}`);
  const foreseen = lengthAtEnd(path, size);
  const before = readOrNothing(kept);
  if (before !== null && before.length === foreseen) return before;
  const bytes = unpacked(readFileSync(path), foreseen);
  keep(bytes, cache, name, kept);
  return bytes;
}

/** A gzip file ends with the length of what it holds. */
function lengthAtEnd(path: string, size: number): number {
  if (size < 4) return 0;
  const file = openSync(path, 'r');
  try {
    const end = Buffer.alloc(4);
    readSync(file, end, 0, 4, size - 4);
    return end.readUInt32LE();
  } finally {
    closeSync(file);
  }
}

const mostForeseen = 1 << 28;

/** Into one memory of the size that is foreseen, where seven hundred pieces were put together. */
function unpacked(file: Buffer, foreseen: number): Uint8Array {
  return gunzipSync(file, foreseen > 0 && foreseen < mostForeseen ? { chunkSize: foreseen + 64 } : {});
}

function readOrNothing(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** Written beside, to the disk, and renamed: a process that reads it, or a machine that stops, never meets half of it. */
function keep(bytes: Uint8Array, cache: string, name: string, kept: string): void {
  const beside = `${kept}.${process.pid}.${Math.random()}`;
  try {
    makeFolder(cache);
    const file = openSync(beside, 'wx');
    try {
      writeFileSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, kept);
    for (const other of readdirSync(cache)) {
      if (other.startsWith(name) && join(cache, other) !== kept) rmSync(join(cache, other), { force: true });
    }
  } catch {
    rmQuietly(beside);
  }
}

function rmQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // A folder that cannot be written.
  }
}
