import type { PlanContext } from '../planning/context/plan-context.ts';
import { absolute } from '../planning/topics/planned-page.ts';
import { pathOf } from '../planning/topics/topic-words.ts';
import { pair, type Text } from '../values/text.ts';
import type { ConversionLever, Friction } from './conversion-lever.ts';

/** Findings of the audit on the path to the purchase or the request, for the lever that corrects them. */
export interface PathFinding {
  readonly checks: readonly [string, ...string[]];
  /** The first three messages. */
  readonly messages: readonly Text[];
  /** Number of places; a fault of the template counts once. */
  readonly places: number;
}

const pathPages =
  /panier|cart|basket|checkout|commande|order|contact|devis|quote|reserv|book|essai|trial|demo|pricing|tarif/;

/** Accessibility findings on the template, the home page, the offer pages and the pages of the order, by id of lever. */
export function pathFindings(context: PlanContext, levers: readonly ConversionLever[]): Map<string, PathFinding> {
  const found = new Map<string, PathFinding>();
  const keyPages = new Set([
    absolute(context.company, '/'),
    ...context.company.offers.flatMap((offer) => offer.landingUrls.map((url) => absolute(context.company, url))),
    ...context.topics.filter((topic) => topic.intent === 'transactional').map((topic) => topic.target.url),
  ]);
  const onPath = (page: string | null): boolean =>
    page === null || keyPages.has(absolute(context.company, page)) || pathPages.test(pathOf(page));
  for (const finding of context.site?.accessibilityFindings ?? []) {
    const lever = leverFixing(levers, finding.check);
    if (lever === undefined || !onPath(finding.page)) continue;
    const known = found.get(lever.id);
    found.set(lever.id, {
      checks: known === undefined ? [finding.check] : withCheck(known.checks, finding.check),
      messages: known === undefined ? [finding.message] : [...known.messages, finding.message].slice(0, 3),
      places: (known?.places ?? 0) + 1,
    });
  }
  return found;
}

/** The lever that names the check by the longest beginning of its id. */
function leverFixing(levers: readonly ConversionLever[], check: string): ConversionLever | undefined {
  const matching = levers.flatMap((lever) =>
    lever.fixes.filter((start) => check.startsWith(start)).map((start) => ({ lever, length: start.length })),
  );
  return matching.sort((a, b) => b.length - a.length)[0]?.lever;
}

const withCheck = (checks: PathFinding['checks'], check: string): PathFinding['checks'] =>
  checks.includes(check) ? checks : [...checks, check];

/** The findings as the friction that the lever removes. */
export function frictionFound(finding: PathFinding): Friction {
  const { messages, places } = finding;
  const message = messages[0] ?? pair('', '');
  const [first, ...rest] = finding.checks;
  return {
    evidenceIds: [`finding:${first}`, ...rest.map((check) => `finding:${check}`)],
    description: pair(
      `Relevé par l’audit sur le parcours (${places} ${places > 1 ? 'endroits' : 'endroit'}). ${message.fr}`,
      `Found by the audit on the path (${places} ${places > 1 ? 'places' : 'place'}). ${message.en}`,
    ),
  };
}

/** The change of the lever, completed with the faults after the first, which its friction states. */
export function changeFound(change: Text, { messages: [, ...others] }: PathFinding): Text {
  if (others.length === 0) return change;
  return pair(
    `${change.fr} À corriger aussi : ${others.map(({ fr }) => fr).join(' ')}`,
    `${change.en} To correct too: ${others.map(({ en }) => en).join(' ')}`,
  );
}
