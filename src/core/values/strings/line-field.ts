const quote = 0x22;
const colon = 0x3a;
const comma = 0x2c;
const backslash = 0x5c;
const opening: ReadonlySet<number> = new Set([0x7b, 0x5b]);
const closing: ReadonlySet<number> = new Set([0x7d, 0x5d]);

/**
 * The value of a field of the object that the bytes from `start` to `end` hold as compact JSON, as `JSON.stringify` writes
 * it; undefined when the object lacks the field. The fields after it are not read, and only the value is parsed: to sort
 * fifty thousand rows by one field takes a fraction of the time of parsing them.
 */
export function lineField(lines: Buffer, start: number, end: number, name: string): unknown {
  let at = start + 1;
  while (at < end && lines[at] === quote) {
    const close = endOfString(lines, at);
    const from = close + 2;
    if (lines[close + 1] !== colon) return undefined;
    const to = endOfValue(lines, from, end);
    if (close - at - 1 === name.length && lines.toString('latin1', at + 1, close) === name)
      return JSON.parse(lines.toString('utf8', from, to)) as unknown;
    at = to + 1;
  }
  return undefined;
}

/** The place of the quote that closes the string opened at a place. */
function endOfString(lines: Buffer, open: number): number {
  for (let close = lines.indexOf(quote, open + 1); close !== -1; close = lines.indexOf(quote, close + 1)) {
    let before = close - 1;
    while (lines[before] === backslash) before -= 1;
    if ((close - before) % 2 === 1) return close;
  }
  return lines.length;
}

/** The place after a value: that of the comma or bracket that follows it. */
function endOfValue(lines: Buffer, from: number, end: number): number {
  let depth = 0;
  for (let at = from; at < end; at += 1) {
    const byte = lines[at]!;
    if (byte === quote) at = endOfString(lines, at);
    else if (opening.has(byte)) depth += 1;
    else if (depth === 0 && (byte === comma || closing.has(byte))) return at;
    else if (closing.has(byte)) depth -= 1;
  }
  return end;
}
