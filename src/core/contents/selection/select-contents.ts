import type { ContentFamily } from '../../planning/plan/content-kinds.ts';
import type { PlanContext } from '../../planning/context/plan-context.ts';
import type { CompanyPersona } from '../../framework/company/company.ts';
import { compareById } from '../../values/compare-text.ts';
import { apportion } from './apportion.ts';
import { audiencesToServe } from './audience-shares.ts';
import type { Candidate } from './candidate.ts';
import { unique } from '../../values/unique.ts';
import type { Chosen } from './chosen.ts';
import { contentCandidates } from './content-candidates.ts';
import { withPastResults } from './past-results.ts';
import { type ContentBudget, dropLast, isTool, ratedAmong, type Selection, takeBest } from './selection.ts';
import { swapOnce } from './swap-contents.ts';

/** Share of the items that each family has (working assumption). */
const familyShares: readonly (readonly [ContentFamily, number])[] = [
  ['editorial', 0.38],
  ['ugc', 0.25],
  ['interactive', 0.2],
  ['influence', 0.17],
];

/** Smallest and largest number of content items of a plan; hours of the cycle for one more (working assumptions). */
const fewestContents = 24;
const mostContents = 800;
const hoursPerContent = 34;

/** Below this many hours an item, fewer items are chosen, so that each family keeps some (working assumptions). */
const leastHours = 4.5;
const leastContents = 8;
/** With fewer hours than so many an item of the least number, the plan has as many items as the hours suffice for. */
const fewestHours = 3.5;
/** Below this many hours an item, each family is limited to its share of the hours, with some slack (working assumptions). */
const tightHours = 5.5;
const familySlack = 1.3;
/** Share of items that may be plain, and weight of costs, with tight hours or not: at least half of the items involve people. */
const tightLimits = { plain: 0.4, thrift: 0.08 };
const usualLimits = { plain: 0.5, thrift: 0.05 };

/** Number of items of a plan when its hours suffice. */
export function contentCount(context: PlanContext): number {
  return Math.min(mostContents, Math.max(fewestContents, Math.round(context.hoursTotal / hoursPerContent)));
}

/**
 * Greedy choice by score per cost with diminishing value, then one pass of swaps: editorial items first, since they open
 * the topics that the other families point to, personas by their weight, hours and cash never exceeded.
 */
export function selectContents(context: PlanContext, budget: ContentBudget): Selection {
  const pool = withPastResults(contentCandidates(context), context);
  let best = chosenFrom(context, budget, pool, []);
  let tried = best;
  let first: readonly ContentFamily[] = [];
  // a family that few topics suit is served first, before the others have taken the hours and the cash
  for (const _ of familyShares) {
    const missing = missingFamilies(tried.picked, pool);
    if (missing.length === 0) break;
    first = unique([...missing, ...first]);
    tried = chosenFrom(context, budget, pool, first);
    if (isWider(context, tried.picked, best.picked)) best = tried;
  }
  return best;
}

const missingFamilies = (chosen: readonly Chosen[], pool: readonly Candidate[]): ContentFamily[] =>
  familyShares
    .map(([family]) => family)
    .filter((family) => !familiesOf(chosen).has(family) && pool.some((one) => one.format.family === family));

const familiesOf = (chosen: readonly Chosen[]): ReadonlySet<ContentFamily> =>
  new Set(chosen.map((one) => one.candidate.format.family));

/** What items cover: their families, less the square of the audiences left out, of which a second one weighs more than the first. */
function coverOf({ company }: PlanContext, items: readonly Chosen[]): number {
  const served = new Set(items.map(({ candidate }) => candidate.persona.id));
  const left = audiencesToServe(company.personas).filter(({ id }) => !served.has(id)).length;
  return familiesOf(items).size - left ** 2;
}

/** Whether items cover more than others, or as much with more families. */
function isWider(context: PlanContext, items: readonly Chosen[], others: readonly Chosen[]): boolean {
  const more = coverOf(context, items) - coverOf(context, others);
  return more > 0 || (more === 0 && familiesOf(items).size > familiesOf(others).size);
}

function chosenFrom(
  context: PlanContext,
  budget: ContentBudget,
  pool: readonly Candidate[],
  first: readonly ContentFamily[],
): Selection {
  const affordable = Math.max(1, Math.floor(budget.hours / leastHours));
  const least = budget.hours >= leastContents * fewestHours ? leastContents : 1;
  const wanted = Math.min(contentCount(context), Math.max(least, affordable));
  const tight = budget.hours / wanted < tightHours;
  const selection = emptySelection(context, budget, pool, { wanted, tight });
  for (const family of first) takeWithTopic(selection, pool, family);
  repairTopics(selection, pool, context);
  serveAudiences(selection, pool, context);
  const repairs = selection.picked.length;
  if (tight) for (const [family] of familyShares) takeBest(selection, pool, { family });
  for (const [family, share] of apportion(familyShares, wanted))
    fillFamily(context, selection, pool, {
      family,
      share,
      mostHours: tight ? budget.hours * (share / wanted) * familySlack : Infinity,
    });
  fillUp(selection, pool);
  swapOnce(selection, pool, { from: repairs, tight });
  return selection;
}

function emptySelection(
  context: PlanContext,
  budget: ContentBudget,
  pool: readonly Candidate[],
  { wanted, tight }: { readonly wanted: number; readonly tight: boolean },
): Selection {
  const limits = tight ? tightLimits : usualLimits;
  // a page of each audience is plain, up to half of the items
  const pages = Math.min(audiencesToServe(context.company.personas).length, wanted * usualLimits.plain);
  return {
    pool,
    picked: [],
    hours: budget.hours,
    cash: { ...budget.cash },
    wanted,
    personaLeft: new Map(byPersona(context, wanted)),
    topics: new Set(),
    plain: 0,
    mostPlain: Math.floor(Math.max(wanted * limits.plain, pages)),
    createdPages: new Set(),
    counts: new Map(),
    due: (stage) => context.needs[stage] * wanted,
    thrift: limits.thrift,
    rated: new WeakMap(),
  };
}

/** Items of each persona, in proportion to its weight. */
const byPersona = ({ company }: PlanContext, many: number): [string, number][] =>
  apportion(
    company.personas.map((one) => [one.id, one.weight] as const),
    many,
  );

/** The share of a family, persona by persona; half of the interactive items at least are tools, whose pages stay. */
function fillFamily(
  context: PlanContext,
  selection: Selection,
  pool: readonly Candidate[],
  { family, share, mostHours }: { family: ContentFamily; share: number; mostHours: number },
): void {
  const quota = Math.max(0, share - selection.picked.filter((one) => one.candidate.format.family === family).length);
  const before = selection.hours;
  const tools = pool.filter(isTool);
  const within = (items: readonly Candidate[]): readonly Candidate[] =>
    mostHours === Infinity ? items : items.filter((one) => one.hours <= mostHours - (before - selection.hours));
  let toolsLeft = family === 'interactive' ? Math.ceil(quota / 2) : 0;
  for (let index = 0; index < quota; index += 1) {
    const open = within(pool);
    const isTaken = byEntitlement(context, selection).some((personaId) => {
      const takesTool = toolsLeft > 0 && takeBest(selection, within(tools), { family, personaId });
      if (takesTool) toolsLeft -= 1;
      return takesTool || takeBest(selection, open, { family, personaId });
    });
    if (!isTaken) takeBest(selection, open, { family });
  }
}

/** Personas that are still entitled to items, the one furthest behind its share first. */
function byEntitlement({ company }: PlanContext, { personaLeft }: Selection): string[] {
  const behind = ({ id, weight }: CompanyPersona): number => (personaLeft.get(id) ?? 0) / Math.max(weight, 1e-9);
  return company.personas
    .filter(({ id }) => (personaLeft.get(id) ?? 0) > 0)
    .sort((a, b) => behind(b) - behind(a) || b.weight - a.weight || compareById(a, b))
    .map(({ id }) => id);
}

/** Fills the places left, the persona with most items left first, then without the quotas of personas and formats. */
function fillUp(selection: Selection, pool: readonly Candidate[]): void {
  for (const relaxed of [false, true]) {
    while (
      selection.picked.length < selection.wanted &&
      (takeBest(selection, pool, { ...neediest(selection), relaxed }) || takeBest(selection, pool, { relaxed }))
    );
  }
}

function neediest({ personaLeft }: Selection): { personaId?: string } {
  const [first] = [...personaLeft].filter(([, many]) => many > 0).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first === undefined ? {} : { personaId: first[0] };
}

/** One light repair of each topic whose page is missing, too deep or badly linked, up to a third of the items. */
function repairTopics(selection: Selection, pool: readonly Candidate[], context: PlanContext): void {
  const weak = context.topics.filter((topic) => topic.linkStatus !== 'ok' && topic.keywords.length > 0);
  // the best topic of each persona before a second one of any, so that each persona has one where items are few
  const first = weak.filter((topic, at) => weak.findIndex((one) => one.personaId === topic.personaId) === at);
  for (const topic of [...new Set([...first, ...weak])].slice(0, Math.floor(selection.wanted / 3))) {
    const weakness = topic.linkStatus === 'missing_page' ? 'missing_page' : 'weak_links';
    const repairs = pool.filter(
      (one) => one.topic.id === topic.id && one.persona.id === topic.personaId && one.format.repairs === weakness,
    );
    takeBest(selection, repairs, { family: 'editorial' });
    takeBest(selection, repairs, { family: 'interactive' });
  }
}

/** A page for each audience of weight that has no item yet, on its first topic where that can be: what else is for it points there. */
function serveAudiences(selection: Selection, pool: readonly Candidate[], { company, topics }: PlanContext): void {
  for (const { id } of audiencesToServe(company.personas)) {
    if (selection.picked.some(({ candidate }) => candidate.persona.id === id)) continue;
    const first = topics.find(({ personaId }) => personaId === id);
    const own = pool.filter(({ persona }) => persona.id === id);
    const onFirst = own.filter(({ topic }) => topic.id === first?.id);
    const query = { family: 'editorial', relaxed: true } as const;
    if (!takeBest(selection, onFirst, query)) takeBest(selection, own, query);
  }
}

/** One item of the family, with the editorial item that opens its topic where none does: both, or neither. */
function takeWithTopic(selection: Selection, pool: readonly Candidate[], family: ContentFamily): void {
  const topics = [...new Set(ratedAmong(selection, pool, { family }).map(({ candidate }) => candidate.topic.id))];
  for (const topic of topics) {
    const own = pool.filter((one) => one.topic.id === topic);
    const isOpen = selection.topics.has(topic);
    if (!isOpen && !takeBest(selection, own, { family: 'editorial' })) continue;
    if (takeBest(selection, own, { family })) return;
    if (!isOpen) dropLast(selection);
  }
}
