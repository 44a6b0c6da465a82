import type { Friction } from './conversion-lever.ts';
import { pair, type Text } from '../values/text.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { absolute } from '../planning/topics/planned-page.ts';
import { pathOf } from '../planning/topics/topic-words.ts';

/** What the crawl found on the way to the purchase or the request, for one lever that mends it. */
export interface PathFinding {
  readonly checks: readonly [string, ...string[]];
  readonly messages: readonly Text[];
  /** Number of places; a fault of the template counts once. */
  readonly places: number;
}

/** Lever that mends what each check finds, by the beginning of its id. */
const leverOf: readonly (readonly [string, string])[] = [
  ['a11y.form_label', 'A-FORM'],
  ['a11y.skip_link', 'A-KEYB'],
  ['a11y.contrast', 'A-CONTRAST'],
  ['a11y.', 'A-SR'],
  ['mobile.', 'A-FONT'],
  ['image.alt', 'A-ALT'],
];

const pathPages =
  /panier|cart|basket|checkout|commande|order|contact|devis|quote|reserv|book|essai|trial|demo|pricing|tarif/;

/** Accessibility findings of the template, the home page, the offer pages and the way to the order, by lever. */
export function pathFindings(context: PlanContext): Map<string, PathFinding> {
  const found = new Map<string, PathFinding>();
  const key = new Set([
    absolute(context.company, '/'),
    ...context.company.offers.flatMap((offer) => offer.landingUrls.map((url) => absolute(context.company, url))),
    ...context.topics.filter((topic) => topic.intent === 'transactional').map((topic) => topic.target.url),
  ]);
  const onPath = (page: string | null): boolean =>
    page === null || key.has(absolute(context.company, page)) || pathPages.test(pathOf(page));
  for (const finding of context.site?.accessibilityFindings ?? []) {
    const lever = leverOf.find(([check]) => finding.check.startsWith(check))?.[1];
    if (lever === undefined || !onPath(finding.page)) continue;
    const known = found.get(lever);
    found.set(lever, {
      checks: known === undefined ? [finding.check] : withCheck(known.checks, finding.check),
      messages: known === undefined ? [finding.message] : [...known.messages, finding.message].slice(0, 3),
      places: (known?.places ?? 0) + 1,
    });
  }
  return found;
}

const withCheck = (checks: PathFinding['checks'], check: string): PathFinding['checks'] =>
  checks.includes(check) ? checks : [...checks, check];

/** The finding as the friction that the lever removes. */
export function frictionFound(finding: PathFinding): Friction {
  const said = (locale: 'fr' | 'en'): string => finding.messages[0]?.[locale] ?? '';
  const [first, ...rest] = finding.checks;
  return {
    evidenceIds: [`finding:${first}`, ...rest.map((check) => `finding:${check}`)],
    description: pair(
      `Relevé par l’audit sur le parcours (${finding.places} ${finding.places > 1 ? 'endroits' : 'endroit'}). ${said('fr')}`,
      `Found by the audit on the path (${finding.places} ${finding.places > 1 ? 'places' : 'place'}). ${said('en')}`,
    ),
  };
}

/** What the lever does, the faults to mend first. */
export function changeFound(change: Text, finding: PathFinding): Text {
  const faults = (locale: 'fr' | 'en'): string => finding.messages.map((message) => message[locale]).join(' ');
  return pair(`${change.fr} À corriger d’abord : ${faults('fr')}`, `${change.en} To mend first: ${faults('en')}`);
}
