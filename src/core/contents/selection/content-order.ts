import type { Candidate } from './candidate.ts';
import type { Chosen } from './chosen.ts';

/** Hubs before their articles, requests before what they collect. */
const ranks: Readonly<Record<string, number>> = {
  'E-LINKFIX': 0,
  'E-PILLAR': 1,
  'E-UPDATE': 1,
  'E-LANDING': 2,
  'E-PRODUCT': 2,
  'E-CATEGORY': 2,
  'E-LOCAL': 2,
  'U-REVIEW': 2,
  'U-PHOTO': 3,
  'E-SPOKE': 3,
};

/** Formats that create the page of a topic which has none. */
const makers: ReadonlySet<string> = new Set(['E-SPOKE', 'E-PILLAR', 'E-LANDING', 'I-CALC', 'I-TEMPLATE']);

export const makesTarget = (one: Candidate): boolean =>
  one.topic.target.kind === 'planned' && makers.has(one.format.id);

const rankOf = (one: Candidate): number => (makesTarget(one) ? 1 : (ranks[one.format.id] ?? 4));

export const candidateId = (one: Candidate): string => `${one.format.id}|${one.topic.id}|${one.persona.id}`;

/** The item that creates the page another one points to; null when the page exists or when it creates it itself. */
export function makerOf(one: Chosen, items: readonly Chosen[]): Chosen | null {
  const { target } = one.candidate.topic;
  if (target.kind !== 'planned') return null;
  const maker = items.find((other) => makesTarget(other.candidate) && other.candidate.topic.target.url === target.url);
  return maker === undefined || maker === one ? null : maker;
}

/** Repairs first; then the four families take turns by their share, pages always before what points to them. */
export function inPublicationOrder(chosen: readonly Chosen[]): Chosen[] {
  const sorted = [...chosen].sort(
    (a, b) =>
      rankOf(a.candidate) - rankOf(b.candidate) ||
      b.candidate.score - a.candidate.score ||
      (candidateId(a.candidate) < candidateId(b.candidate) ? -1 : 1),
  );
  const repairs = sorted.filter((one) => rankOf(one.candidate) === 0);
  const others = sorted.filter((one) => rankOf(one.candidate) > 0);
  const totals = new Map<string, number>();
  const places = others.map((one) => {
    const { family } = one.candidate.format;
    const before = totals.get(family) ?? 0;
    totals.set(family, before + 1);
    return { one, family, before };
  });
  const woven = places
    .map((row, index) => ({ ...row, index, at: (row.before + 0.5) / (totals.get(row.family) ?? 1) }))
    .sort((a, b) => a.at - b.at || a.index - b.index)
    .map((row) => row.one);
  return afterMakers([...repairs, ...woven]);
}

function afterMakers(items: readonly Chosen[]): Chosen[] {
  const placed: Chosen[] = [];
  const waiting: Chosen[] = [];
  for (const one of items) {
    const maker = makerOf(one, items);
    if (maker !== null && !placed.includes(maker)) {
      waiting.push(one);
      continue;
    }
    placed.push(one);
    for (const freed of waiting.filter((other) => makerOf(other, items) === one)) {
      placed.push(freed);
      waiting.splice(waiting.indexOf(freed), 1);
    }
  }
  return [...placed, ...waiting];
}
