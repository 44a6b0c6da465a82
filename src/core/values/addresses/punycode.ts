/** Decodes an `xn--` label of a host, given without the prefix (Punycode, RFC 3492); null when it is invalid. */
export function fromPunycode(label: string): string | null {
  const dash = label.lastIndexOf('-');
  const points = dash > 0 ? Array.from(label.slice(0, dash), (letter) => letter.codePointAt(0)!) : [];
  let point = 128;
  let bias = 72;
  let place = 0;
  for (let at = dash > 0 ? dash + 1 : 0; at < label.length; ) {
    const before = place;
    for (let weight = 1, step = base; ; step += base) {
      const digit = at < label.length ? digitOf(label.charCodeAt(at++)) : -1;
      if (digit < 0) return null;
      place += digit * weight;
      const threshold = Math.min(Math.max(step - bias, 1), 26);
      if (place > maxPlace) return null;
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    const count = points.length + 1;
    bias = adapted(place - before, count, before === 0);
    point += Math.floor(place / count);
    place %= count;
    if (point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) return null;
    points.splice(place++, 0, point);
  }
  return String.fromCodePoint(...points);
}

const base = 36;
const maxPlace = 0x7fffffff;

function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 22;
  const lower = code | 32;
  return lower >= 97 && lower <= 122 ? lower - 97 : -1;
}

function adapted(delta: number, count: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? 700 : 2));
  rest += Math.floor(rest / count);
  let steps = 0;
  for (; rest > 455; steps += base) rest = Math.floor(rest / 35);
  return steps + Math.floor((36 * rest) / (rest + 38));
}
