/**
 * Time that a wrong key takes, by how much of the right one it holds: `npm run -s bench -- keys [--keys 2000] [--seed 1]`.
 * Wrong keys have the public id and a valid checksum, and share 1, 8, 20 or 31 characters of the secret part with the right key,
 * or as many with another one, so that all are made in the same way; so many of each, mixed by the seed, each tried once. Prints
 * the medians and the probability that chance alone makes a difference between the two as large as the one found (rank test of Mann and Whitney 1947, normal approximation, two-sided).
 * Exits 1 when one is under 0.01 divided by the number of comparisons (Bonferroni), or when a wrong key is accepted.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { KeyRing } from '../src/api/key-ring.ts';
import { gammaCdf } from '../src/core/values/distributions.ts';
import { seededRandom } from '../src/core/values/random.ts';
import { openSecrets } from '../src/io/secrets.ts';
import type { ApiKey } from '../src/io/services/api-keys.ts';
import { newKeyText } from '../src/operations/keys/key-text.ts';

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: { keys: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } },
});
const print = (figure: object): void => void process.stdout.write(`${JSON.stringify({ bench: 'keys', ...figure })}\n`);
const each = Number(values.keys);
const random = seededRandom(Number(values.seed));
const shares = [1, 8, 20, 31] as const;
const mostFalseAlarms = 0.01;
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const drawn = (length: number): string =>
  Array.from({ length }, () => digits[Math.floor(random() * digits.length)]).join('');

/** Two-sided probability of a rank sum as far from its mean as that of `left` among both lists. */
function chanceOfDifference(left: readonly number[], right: readonly number[]): number {
  const all = [...left.map((time) => ({ time, own: 1 })), ...right.map((time) => ({ time, own: 0 }))];
  all.sort((a, b) => a.time - b.time);
  const ranks = all.reduce((sum, { own }, at) => sum + own * (at + 1), 0);
  const mean = (left.length * (all.length + 1)) / 2;
  const deviation = Math.sqrt((left.length * right.length * (all.length + 1)) / 12);
  // The square of a standard normal variable, halved, is a gamma variable of shape 1/2.
  return 1 - gammaCdf(0.5, ((ranks - mean) / deviation) ** 2 / 2);
}

const folder = mkdtempSync(join(tmpdir(), 'maillage-keys-'));
const secrets = openSecrets({ dataFolder: folder, secret: undefined });
const secret = drawn(32);
const right = newKeyText(drawn(8), secret);
const stored = {
  id: right.id,
  digest: secrets.digest(right.text),
  scope: 'read',
  workspace: 'local',
  isValid: true,
  projectId: null,
  addresses: [],
} as unknown as ApiKey & { workspace: string };
const ring = new KeyRing(undefined, {
  services: { secrets, log: { warn: () => undefined } as never },
  store: {
    key: async (id: string) => (id === stored.id ? stored : null),
    keysEnded: () => 0,
    keyUsed: async () => undefined,
  } as never,
});

const other = drawn(32);

/** Holds the first `share` characters of a secret and then others. */
function wrongKey(share: number, of: string): string {
  const rest = drawn(32 - share);
  const differs = rest.startsWith(of[share]!) ? `${of[share] === 'x' ? 'y' : 'x'}${rest.slice(1)}` : rest;
  // One piece of memory, as a header is: a text joined from two pieces takes another time to read.
  return Buffer.from(newKeyText(right.id, of.slice(0, share) + differs).text).toString();
}

// Made in the order of the tries: keys of one group made together would lie together in memory.
const order = shares.flatMap((share) =>
  [secret, other].flatMap((of) => Array.from({ length: each }, () => ({ share, of, at: random() }))),
);
const tries = order.sort((a, b) => a.at - b.at).map(({ share, of }) => ({ share, of, key: wrongKey(share, of) }));
const times = new Map(shares.map((share) => [share, { right: [] as number[], other: [] as number[] }]));
let accepted = 0;
// Warm: compiled code and the key of the installation.
for (let one = 0; one < 2_000; one++) await ring.callerOf(wrongKey(0, other), false);
for (const { share, of, key } of tries) {
  const began = process.hrtime.bigint();
  if ((await ring.callerOf(key, false)) !== null) accepted += 1;
  times.get(share)![of === secret ? 'right' : 'other'].push(Number(process.hrtime.bigint() - began));
}
const isRightOpen = (await ring.callerOf(right.text, false)) !== null;
const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1]!;
let different = 0;
for (const [share, { right: own, other: control }] of times) {
  const chance = chanceOfDifference(own, control);
  if (chance < mostFalseAlarms / shares.length) different += 1;
  const microseconds = [median(own) / 1_000, median(control) / 1_000];
  print({ sharedCharacters: share, keys: own.length, medianMicroseconds: microseconds, chance });
}
print({ figure: 'all', accepted, isRightOpen, different, comparisons: shares.length });
rmSync(folder, { recursive: true, force: true });
if (accepted > 0 || different > 0 || !isRightOpen) process.exitCode = 1;
