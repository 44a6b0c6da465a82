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
 * The content of a gzip file. It is cached decompressed in the folder `cache` until the size or the time of the file
 * changes: to read ten million bytes takes a tenth of the time to decompress them. Without a writable cache the file is
 * decompressed each time; throws when it cannot be read or decompressed.
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

/** The decompressed length, which is at the end of a gzip file. */
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

/** Decompressed into one buffer of the expected size, instead of hundreds of chunks. */
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

/** Written to a temporary file, synced and renamed: the cached file is complete even after a power cut. */
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
