import type { Block } from '../../pages/page.ts';
import { pagesWithBlock } from './distinct-blocks.ts';
import type { PageFacts } from '../facts/site-facts.ts';

const secrets: readonly (readonly [string, RegExp])[] = [
  ['AWS', /\bAKIA(?![0-9A-Z]*EXAMPLE\b)[0-9A-Z]{16}\b/],
  ['Stripe', /\bsk_live_[0-9a-zA-Z]{20,}\b/],
  ['OpenAI', /\bsk-(?:proj-)?[A-Za-z0-9_-]{40,}\b/],
  ['GitHub', /\bgh[pousr]_[A-Za-z0-9]{36}\b/],
  ['Slack', /\bxox[baprs]-[0-9A-Za-z-]{20,}\b/],
  ['Google OAuth', /\bya29\.[0-9A-Za-z_-]{30,}\b/],
  // With its body: a manual shows the first line alone.
  ['private key', /-----BEGIN (?:RSA |EC |DSA |OPENSSH )?PRIVATE KEY-----\s(?:[\w-]+: \S+\s)*[A-Za-z0-9+/=]{40,}/],
];

/** A fast test: one of these is in every key, and in few other texts. */
const sign = /AKIA|sk[-_]|gh[pousr]_|xox[baprs]-|ya29\.|-----BEGIN /;
const shortestKey = 20;
const example = /\b(?:exemples?|examples?|e\.g|sample|dummy|fake|fictive|factice)\b/i;

/** The first key that a page shows, by its provider; `sample` when all its keys are in code or called examples. */
export interface ShownKey {
  readonly kind: string;
  readonly sample: boolean;
}

const known = new WeakMap<readonly PageFacts[], ReadonlyMap<PageFacts, ShownKey>>();

/** Pages that show an access key. Computed once for all checks. */
export function shownKeys(htmlPages: readonly PageFacts[]): ReadonlyMap<PageFacts, ShownKey> {
  let keys = known.get(htmlPages);
  if (!keys) known.set(htmlPages, (keys = readKeys(htmlPages)));
  return keys;
}

function readKeys(htmlPages: readonly PageFacts[]): Map<PageFacts, ShownKey> {
  const keys = new Map<PageFacts, ShownKey>();
  for (const page of pagesWithBlock(htmlPages, (block) => keyIn(block) !== null)) {
    const found = page.content!.blocks.flatMap((block) => keyIn(block) ?? []);
    const first = found.find(({ sample }) => !sample) ?? found[0];
    if (first) keys.set(page, first);
  }
  return keys;
}

function keyIn({ kind, text }: Block): ShownKey | null {
  if (text.length < shortestKey || !sign.test(text)) return null;
  const found = secrets.find(([, pattern]) => isDrawn(pattern.exec(text)?.[0] ?? ''));
  return found ? { kind: found[0], sample: kind === 'code' || example.test(text) } : null;
}

/** True for a random key; the “xxxx…” of an example has few distinct characters. */
function isDrawn(key: string): boolean {
  return new Set(key).size >= 12;
}
