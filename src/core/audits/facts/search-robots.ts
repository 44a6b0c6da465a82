/**
 * Robots of search engines: the word in their user agent and the address ranges they publish. Anyone can write a user
 * agent; an address within the ranges proves it. Ranges change: an address outside them is “not verified”, never
 * “false”.
 */
const engines: readonly { readonly agent: RegExp; readonly ranges: readonly string[] }[] = [
  {
    // developers.google.com/search/apis/ipranges/googlebot.json, as of 2025.
    agent: /Googlebot|Google-InspectionTool|Storebot-Google|GoogleOther/i,
    ranges: [
      '66.249.64.0/19',
      '192.178.4.0/22',
      '34.22.85.0/27',
      '34.64.82.64/28',
      '34.65.242.112/28',
      '34.80.50.80/28',
      '34.88.194.0/28',
      '34.89.10.80/28',
      '34.89.198.80/28',
      '34.96.162.48/28',
      '34.100.182.96/28',
      '34.101.50.144/28',
      '34.118.66.0/28',
      '34.118.254.0/28',
      '34.126.178.96/28',
      '34.146.150.144/28',
      '34.147.110.144/28',
      '34.151.74.144/28',
      '34.152.50.64/28',
      '34.154.114.144/28',
      '34.155.98.32/28',
      '34.165.18.176/28',
      '34.175.160.64/28',
      '34.176.130.16/28',
      '35.247.243.240/28',
      '2001:4860:4801::/48',
    ],
  },
  {
    // bing.com/toolbox/bingbot.json, as of January 2024, the ranges of 256 addresses and more.
    agent: /bingbot|BingPreview|adidxbot/i,
    ranges: [
      '157.55.39.0/24',
      '207.46.13.0/24',
      '40.77.139.0/25',
      '40.77.167.0/24',
      '40.77.177.0/24',
      '40.77.178.0/23',
      '40.77.188.0/22',
      '40.77.202.0/24',
      '52.167.144.0/24',
      '13.66.139.0/24',
      '13.66.144.0/24',
      '65.55.210.0/24',
      '199.30.24.0/23',
    ],
  },
  { agent: /DuckDuckBot|YandexBot|Applebot|Qwant(?:ify|bot)|Baiduspider|SeznamBot|PetalBot|Sogou|Slurp/i, ranges: [] },
];

/** Programs that request pages without a person: none of their requests is a visit. */
const programs =
  /bot\b|bot[/;]|crawl|spider|slurp|scrap|fetch|preview|monitor|uptime|validator|lighthouse|headless|python|curl|wget|java\/|go-http|node|axios|okhttp|libwww|perl|ruby|php|http_?client|feed|archive|maillage/i;

/** Null for people and other programs; for a search-engine robot, whether its address is in the published ranges. */
export function searchRobot(agent: string, ip: string): { readonly verified: boolean } | null {
  for (const [index, engine] of engines.entries()) {
    if (engine.agent.test(agent)) return { verified: isWithin(ip, rangesOf(index)) };
  }
  return null;
}

export function isProgram(agent: string): boolean {
  return agent === '' || agent === '-' || programs.test(agent);
}

interface Range {
  readonly start: bigint;
  readonly end: bigint;
  readonly bits: 32 | 128;
}

const parsed = new Map<number, readonly Range[]>();

function rangesOf(engine: number): readonly Range[] {
  let known = parsed.get(engine);
  if (!known) parsed.set(engine, (known = engines[engine]!.ranges.map(rangeOf)));
  return known;
}

function rangeOf(text: string): Range {
  const [address = '', length = ''] = text.split('/');
  const bits = address.includes(':') ? 128 : 32;
  const start = numberOf(address)!;
  return { start, end: start + (1n << BigInt(bits - Number(length))) - 1n, bits };
}

function isWithin(ip: string, ranges: readonly Range[]): boolean {
  const bits = ip.includes(':') ? 128 : 32;
  const value = ranges.length === 0 ? null : numberOf(ip);
  return value !== null && ranges.some((range) => range.bits === bits && value >= range.start && value <= range.end);
}

function numberOf(ip: string): bigint | null {
  if (!ip.includes(':')) {
    const parts = ip.split('.').map(Number);
    if (parts.length !== 4 || parts.some((part) => !(part >= 0 && part <= 255))) return null;
    return parts.reduce((value, part) => value * 256n + BigInt(part), 0n);
  }
  const [head = '', tail] = ip.split('::', 2);
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups =
    tail === undefined ? left : [...left, ...Array(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right];
  if (groups.length !== 8 || groups.some((group) => !/^[0-9a-f]{1,4}$/i.test(group))) return null;
  return groups.reduce((value, group) => value * 65_536n + BigInt(Number.parseInt(group, 16)), 0n);
}
