/** Texts up to this many bytes share one buffer; those of larger documents are rare, and its memory would stay. */
const mostKept = 1_048_576;
let kept = Buffer.allocUnsafeSlow(65_536);

/**
 * UTF-8 of a text, to be used before the next call, which may overwrite it. The platform reads a character of a string
 * in twice the time of a byte, and a hash would make these bytes anyway.
 */
export function textBytes(text: string): Buffer {
  const most = 3 * text.length;
  let into = kept;
  if (most > into.length) {
    into = Buffer.allocUnsafeSlow(most);
    if (most <= mostKept) kept = into;
  }
  return into.subarray(0, into.write(text));
}
