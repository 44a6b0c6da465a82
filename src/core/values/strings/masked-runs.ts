/** Masks numbers, keys and opaque tokens as `#`: they differ between pages of one template. */

/** Runs of digits, of 6 or more hexadecimal digits with a digit, and of 16 or more characters with a digit, as `#`. */
export function maskedRuns(text: string): string {
  let out = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
    let start = at;
    while (start > from && isWordCode(text.charCodeAt(start - 1))) start--;
    let end = at + 1;
    while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
    out += text.slice(from, start) + maskedRun(text.slice(start, end));
    from = end;
    at = end;
  }
  return from === 0 ? text : out + text.slice(from);
}

function maskedRun(run: string): string {
  if (run.length >= 16) return '#';
  let digits = 0;
  let hexadecimal = true;
  for (let at = 0; at < run.length; at++) {
    const code = run.charCodeAt(at);
    if (isDigit(code)) digits++;
    else if (!isHexadecimal(code)) hexadecimal = false;
  }
  return digits === run.length || (hexadecimal && run.length >= 6) ? '#' : maskedDigits(run);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function maskedDigits(run: string): string {
  let out = '';
  let inside = false;
  for (const character of run) {
    const digit = character >= '0' && character <= '9';
    if (!digit) out += character;
    else if (!inside) out += '#';
    inside = digit;
  }
  return out;
}

function isWordCode(code: number): boolean {
  return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);
}

function isHexadecimal(code: number): boolean {
  const lower = code | 32;
  return isDigit(code) || (lower >= 97 && lower <= 102);
}

const mark = 35;

/** `maskedRuns` of the UTF-8 bytes of a text, in place; returns the masked part. */
export function maskedBytes(bytes: Buffer): Buffer {
  const { length } = bytes;
  let from = 0;
  let to = 0;
  for (let at = 0; at < length; at++) {
    // Most bytes take this one comparison, without a call.
    if (((bytes[at] as number) - 48) >>> 0 > 9) continue;
    let start = at;
    while (start > from && isWordCode(bytes[start - 1] as number)) start--;
    let end = at + 1;
    while (end < length && isWordCode(bytes[end] as number)) end++;
    bytes.copyWithin(to, from, start);
    to = maskedRunBytes(bytes, to + start - from, start, end);
    from = end;
    at = end;
  }
  if (from === 0) return bytes;
  bytes.copyWithin(to, from);
  return bytes.subarray(0, to + length - from);
}

/** Writes the masked run from `start` to `end` at `to`, which is not beyond `start`; returns its end. */
function maskedRunBytes(bytes: Buffer, to: number, start: number, end: number): number {
  if (isWholeRun(bytes, start, end)) {
    bytes[to] = mark;
    return to + 1;
  }
  let inside = false;
  let next = to;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    const digit = isDigit(byte);
    if (!digit) bytes[next++] = byte;
    else if (!inside) bytes[next++] = mark;
    inside = digit;
  }
  return next;
}

/** True when the whole run is a number, a key or a token. */
function isWholeRun(bytes: Buffer, start: number, end: number): boolean {
  if (end - start >= 16) return true;
  let digits = 0;
  let hexadecimal = true;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (isDigit(byte)) digits++;
    else if (!isHexadecimal(byte)) hexadecimal = false;
  }
  return digits === end - start || (hexadecimal && end - start >= 6);
}
