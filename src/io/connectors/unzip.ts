import { inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type Unzipped =
  | { readonly kind: 'unzipped'; readonly entries: readonly ZipEntry[] }
  | { readonly kind: 'refused'; readonly reason: 'archive-damaged' | 'archive-unsafe' };

/** Limits that no export of a known tool reaches; sizes are counted while inflating, whatever the archive declares. */
const limits = { entries: 200, entryBytes: 50_000_000, totalBytes: 100_000_000, ratio: 200 };

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;

/** Entries of a ZIP archive in memory; nothing is ever written under their names. Folders and __MACOSX are left out. */
export function unzip(archive: Uint8Array): Unzipped {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endRecord(view);
  if (end === null) return { kind: 'refused', reason: 'archive-damaged' };
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) return { kind: 'refused', reason: 'archive-unsafe' };
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    const header = centralHeader(view, archive, at);
    if (header === null) return { kind: 'refused', reason: 'archive-damaged' };
    at = header.next;
    if (isUnsafe(header.name)) return { kind: 'refused', reason: 'archive-unsafe' };
    if (header.name.endsWith('/') || header.name.startsWith('__MACOSX/')) continue;
    const bytes = inflated(view, archive, header);
    if (typeof bytes === 'string') return { kind: 'refused', reason: bytes };
    total += bytes.length;
    if (total > limits.totalBytes) return { kind: 'refused', reason: 'archive-unsafe' };
    entries.push({ name: header.name, bytes });
  }
  return { kind: 'unzipped', entries };
}

interface CentralHeader {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly local: number;
  readonly next: number;
}

/** Finds the end record in the last 64 kB; null when the directory is cut off. */
function endRecord(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return null;
}

function centralHeader(view: DataView, archive: Uint8Array, at: number): CentralHeader | null {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== entryMark) return null;
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  return {
    name: new TextDecoder().decode(archive.subarray(at + 46, at + 46 + nameLength)),
    method: view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    local: view.getUint32(at + 42, true),
    next,
  };
}

function isUnsafe(name: string): boolean {
  return /^[/\\]|^[A-Za-z]:|\\/.test(name) || name.split('/').includes('..');
}

function inflated(
  view: DataView,
  archive: Uint8Array,
  { local, method, packed }: CentralHeader,
): Uint8Array | 'archive-damaged' | 'archive-unsafe' {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== localMark) return 'archive-damaged';
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const data = archive.subarray(start, start + packed);
  if (data.length < packed) return 'archive-damaged';
  if (method === 0) return data;
  if (method !== 8) return 'archive-damaged';
  // Small files may well compress over 200 times; a bomb is large as well.
  const most = Math.min(limits.entryBytes, Math.max(1_000_000, packed * limits.ratio));
  try {
    return inflateRawSync(data, { maxOutputLength: most });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'archive-unsafe' : 'archive-damaged';
  }
}
