/** Classifies literal IP addresses: all but public Internet addresses are refused (IANA special-purpose registries). */

type Range = readonly [network: string, prefix: number, why: string];

/** IPv4 blocks that are never a website; 168.63.129.16 is the host agent of Azure on a public-looking address. */
const refusedV4: readonly Range[] = [
  ['0.0.0.0', 8, 'this-network'],
  ['10.0.0.0', 8, 'private'],
  ['100.64.0.0', 10, 'carrier-shared'],
  ['127.0.0.0', 8, 'loopback'],
  ['168.63.129.16', 32, 'cloud-agent'],
  ['169.254.0.0', 16, 'link-local'],
  ['172.16.0.0', 12, 'private'],
  ['192.0.0.0', 24, 'protocol-assignments'],
  ['192.0.2.0', 24, 'documentation'],
  ['192.88.99.0', 24, 'relay-anycast'],
  ['192.168.0.0', 16, 'private'],
  ['198.18.0.0', 15, 'benchmark'],
  ['198.51.100.0', 24, 'documentation'],
  ['203.0.113.0', 24, 'documentation'],
  ['224.0.0.0', 4, 'multicast'],
  ['240.0.0.0', 4, 'reserved'],
];

/** Refused blocks of 2000::/3, the only global unicast space in use. */
const refusedV6: readonly Range[] = [
  ['2001::', 23, 'protocol-assignments'],
  ['2001:db8::', 32, 'documentation'],
  ['2002::', 16, 'six-to-four'],
  ['3fff::', 20, 'documentation'],
];

const v4Table = refusedV4.map(([network, prefix, why]) => ({ bits: v4Bits(network) ?? 0, prefix, why }));
const v6Table = refusedV6.map(([network, prefix, why]) => ({ groups: v6Groups(network) ?? [], prefix, why }));

/** Null when the address is public, otherwise the reason why it is refused; a text that is not an address is refused. */
export function addressRefusal(address: string): string | null {
  const v4 = v4Bits(address);
  if (v4 !== null) return v4Refusal(v4);
  const v6 = v6Groups(address);
  return v6 === null ? 'not-an-address' : v6Refusal(v6);
}

/** True for `1.2.3.4` and `2001:db8::1` (no brackets, no zone). */
export function isAddress(text: string): boolean {
  return v4Bits(text) !== null || v6Groups(text) !== null;
}

/**
 * True when an address is the given one or lies within the given block (`192.0.2.0/24`, `2001:db8::/32`). IPv4 callers of a server
 * that listens on IPv6 (`::ffff:192.0.2.1`) are IPv4 addresses.
 */
export function isWithin(address: string, block: string): boolean {
  const [network = '', size] = block.split('/');
  const [own, ofBlock] = [v6Groups(address), v6Groups(network)];
  const v4 = v4Bits(address) ?? (own === null ? null : embeddedV4(own));
  const v4OfBlock = v4Bits(network);
  if (v4OfBlock !== null) return v4 !== null && sameBits(v4, v4OfBlock, size === undefined ? 32 : Number(size));
  return own !== null && ofBlock !== null && samePrefix(own, ofBlock, size === undefined ? 128 : Number(size));
}

/** A shift by 32 shifts by nothing. */
const sameBits = (left: number, right: number, prefix: number): boolean =>
  prefix === 0 || left >>> (32 - prefix) === right >>> (32 - prefix);

function v4Refusal(bits: number): string | null {
  for (const row of v4Table) if (bits >>> (32 - row.prefix) === row.bits >>> (32 - row.prefix)) return row.why;
  return null;
}

function v6Refusal(groups: readonly number[]): string | null {
  const embedded = embeddedV4(groups);
  if (embedded !== null) return v4Refusal(embedded);
  if (groups[0]! >>> 13 !== 1) return 'not-global-unicast';
  for (const row of v6Table) if (samePrefix(groups, row.groups, row.prefix)) return row.why;
  return null;
}

/** `::ffff:a.b.c.d` (mapped) and `64:ff9b::a.b.c.d` (NAT64, RFC 6052) are classified by the IPv4 address inside. */
function embeddedV4(groups: readonly number[]): number | null {
  const mapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  const nat64 = groups[0] === 0x64 && groups[1] === 0xff9b && groups.slice(2, 6).every((group) => group === 0);
  return mapped || nat64 ? ((groups[6]! << 16) | groups[7]!) >>> 0 : null;
}

function samePrefix(left: readonly number[], right: readonly number[], prefix: number): boolean {
  for (let index = 0, rest = prefix; rest > 0; index++, rest -= 16) {
    const shift = Math.max(0, 16 - rest);
    if (left[index]! >>> shift !== right[index]! >>> shift) return false;
  }
  return true;
}

/** The 32 bits of a canonical dotted quad, else null; the URL parser has already rewritten octal, hexadecimal and short forms. */
function v4Bits(text: string): number | null {
  const parts = text.split('.');
  if (parts.length !== 4) return null;
  let bits = 0;
  for (const part of parts) {
    if (part.length === 0 || part.length > 3) return null;
    for (let at = 0; at < part.length; at++) if (part.charCodeAt(at) < 48 || part.charCodeAt(at) > 57) return null;
    const value = Number(part);
    if (value > 255) return null;
    bits = bits * 256 + value;
  }
  return bits >>> 0;
}

function v6Groups(text: string): number[] | null {
  if (!text.includes(':')) return null;
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const head = groupsOf(halves[0]!);
  const tail = halves.length === 2 ? groupsOf(halves[1]!) : [];
  if (head === null || tail === null) return null;
  if (halves.length === 1) return head.length === 8 ? head : null;
  const gap = 8 - head.length - tail.length;
  return gap < 1 ? null : [...head, ...Array.from({ length: gap }, () => 0), ...tail];
}

function groupsOf(half: string): number[] | null {
  if (half === '') return [];
  const groups: number[] = [];
  const parts = half.split(':');
  for (const [index, part] of parts.entries()) {
    const v4 = index === parts.length - 1 ? v4Bits(part) : null;
    if (v4 !== null) groups.push(v4 >>> 16, v4 & 0xffff);
    else if (/^[0-9a-f]{1,4}$/i.test(part)) groups.push(Number.parseInt(part, 16));
    else return null;
  }
  return groups;
}
