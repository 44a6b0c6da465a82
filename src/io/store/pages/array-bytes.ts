/**
 * PostgreSQL arrays in their binary form (`array_recv`). As text, the driver would escape each element and the database
 * would parse it character by character. The driver sends a Buffer as it is, in binary; the type comes from the statement
 * (`$1::text[]`).
 */
const textType = 25;
const integerType = 23;
const headerLength = 20;

export function textArray(items: readonly (string | null)[]): Buffer {
  const capacity = items.reduce((sum, item) => sum + 4 + 3 * (item?.length ?? 0), headerLength);
  const bytes = Buffer.allocUnsafe(capacity);
  let end = writeHeader(bytes, textType, items.length, items.includes(null));
  for (const item of items) {
    const length = item === null ? -1 : bytes.write(item, end + 4, 'utf8');
    bytes.writeInt32BE(length, end);
    end += 4 + Math.max(0, length);
  }
  return bytes.subarray(0, end);
}

export function integerArray(items: readonly number[]): Buffer {
  const bytes = Buffer.allocUnsafe(headerLength + 8 * items.length);
  let end = writeHeader(bytes, integerType, items.length, false);
  for (const item of items) {
    bytes.writeInt32BE(4, end);
    end = bytes.writeInt32BE(item, end + 4);
  }
  return bytes.subarray(0, end);
}

/** Number of dimensions, whether some items are null, their type; then, unless empty, the length and the first index. */
function writeHeader(bytes: Buffer, type: number, length: number, hasNull: boolean): number {
  bytes.writeInt32BE(length > 0 ? 1 : 0, 0);
  bytes.writeInt32BE(hasNull ? 1 : 0, 4);
  const end = bytes.writeInt32BE(type, 8);
  if (length === 0) return end;
  bytes.writeInt32BE(length, end);
  return bytes.writeInt32BE(1, end + 4);
}
