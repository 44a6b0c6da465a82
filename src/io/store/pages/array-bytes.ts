/**
 * Lists as PostgreSQL reads them without a parser (`array_recv`): the driver would write them as text, escape each
 * element, and the database would read them back letter by letter. The driver sends bytes in this form whatever they are
 * meant for; the statement says that it is a list (`$1::text[]`).
 */
const textType = 25;
const integerType = 23;
const listHead = 20;

export function textArray(items: readonly (string | null)[]): Buffer {
  const room = items.reduce((sum, item) => sum + 4 + 3 * (item?.length ?? 0), listHead);
  const bytes = Buffer.allocUnsafe(room);
  let end = writeHead(bytes, textType, items.length, items.includes(null));
  for (const item of items) {
    const length = item === null ? -1 : bytes.write(item, end + 4, 'utf8');
    bytes.writeInt32BE(length, end);
    end += 4 + Math.max(0, length);
  }
  return bytes.subarray(0, end);
}

export function integerArray(items: readonly number[]): Buffer {
  const bytes = Buffer.allocUnsafe(listHead + 8 * items.length);
  let end = writeHead(bytes, integerType, items.length, false);
  for (const item of items) {
    bytes.writeInt32BE(4, end);
    end = bytes.writeInt32BE(item, end + 4);
  }
  return bytes.subarray(0, end);
}

/** Dimensions, whether some are null, the type of all; then, where there is one dimension, its length and first index. */
function writeHead(bytes: Buffer, type: number, length: number, nulls: boolean): number {
  bytes.writeInt32BE(length > 0 ? 1 : 0, 0);
  bytes.writeInt32BE(nulls ? 1 : 0, 4);
  const end = bytes.writeInt32BE(type, 8);
  if (length === 0) return end;
  bytes.writeInt32BE(length, end);
  return bytes.writeInt32BE(1, end + 4);
}
