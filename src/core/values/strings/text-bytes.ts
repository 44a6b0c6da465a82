/** Texts up to this many bytes share one buffer; larger ones are rare, and their memory would be retained. */
const maxShared = 1_048_576;
let shared = Buffer.allocUnsafeSlow(65_536);

/**
 * The UTF-8 bytes of a text, to be used before the next call, which may overwrite them. Reading a character of a string takes
 * twice the time of a byte, and hashing needs the bytes anyway.
 */
export function textBytes(text: string): Buffer {
  const maxBytes = 3 * text.length;
  let into = shared;
  if (maxBytes > into.length) {
    into = Buffer.allocUnsafeSlow(maxBytes);
    if (maxBytes <= maxShared) shared = into;
  }
  return into.subarray(0, into.write(text));
}
