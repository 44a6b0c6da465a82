import type { Effort, Severity } from '../../audits/audit.ts';
import { type IncompleteReasons, incompleteReasonsText } from '../../audits/facts/incomplete-reasons.ts';
import type { ScoreArea } from '../../audits/results/score.ts';
import type { Confidence } from '../../linking/confidence.ts';
import type { CompetitionAdvice } from '../../semantics/competing-pages.ts';
import type { Locale } from '../../values/locale.ts';
import { pair, plural, type Text } from '../../values/text.ts';
import { numberText } from '../../values/number-text.ts';

/** `1 page`, `1 250 pages`. */
export const pagesText = (count: number, locale: Locale): string =>
  `${numberText(count, locale)} ${plural(count, locale, { one: 'page', other: 'pages' })}`;

export const incompleteText = (reasons: IncompleteReasons): Text =>
  pair(
    `L’exploration n’est pas complète\u202f: ${incompleteReasonsText(reasons, 'fr')}. Ce qui demande un site entier n’est pas affirmé.`,
    `The crawl is not complete: ${incompleteReasonsText(reasons, 'en')}. Whatever needs the whole site is not claimed.`,
  );

/** What the crawl set aside without losing a page. */
export const setAsideText = (reasons: IncompleteReasons): Text =>
  pair(
    `Mis de côté\u202f: ${incompleteReasonsText(reasons, 'fr')}.`,
    `Set aside: ${incompleteReasonsText(reasons, 'en')}.`,
  );

/** Shown in place of a page for a finding of the whole site. */
export const wholeSite = pair('Tout le site', 'Whole site');

/** From the gravest. */
export const severityNames: Readonly<Record<Severity, Text>> = {
  critical: pair('critique', 'critical'),
  high: pair('forte', 'high'),
  medium: pair('moyenne', 'medium'),
  low: pair('faible', 'low'),
  info: pair('information', 'information'),
};

const severities = Object.keys(severityNames);

/** Comparator of severities, the gravest first. */
export const compareSeverity = (a: Severity, b: Severity): number => severities.indexOf(a) - severities.indexOf(b);

export const effortNames: Readonly<Record<Effort, Text>> = {
  minutes: pair('minutes', 'minutes'),
  hours: pair('heures', 'hours'),
  days: pair('jours', 'days'),
};

export const areaNames: Readonly<Record<ScoreArea, Text>> = {
  linking: pair('Maillage', 'Linking'),
  reachability: pair('Accès', 'Reachability'),
  indexing: pair('Indexation', 'Indexing'),
  content: pair('Contenu', 'Content'),
  presentation: pair('Présentation', 'Presentation'),
  accessibility: pair('Accessibilité', 'Accessibility'),
  performance: pair('Rapidité', 'Performance'),
  security: pair('Sécurité', 'Security'),
  trust: pair('Confiance', 'Trust'),
};

export const confidenceNames: Readonly<Record<Confidence, Text>> = {
  sure: pair('sûr', 'sure'),
  probable: pair('probable', 'probable'),
  possible: pair('possible', 'possible'),
};

/** What to do with two pages that compete for one search. */
export const adviceNames: Readonly<Record<CompetitionAdvice, Text>> = {
  merge: pair('réunir en une page, rediriger l’autre', 'merge into one page, redirect the other'),
  consolidate: pair('garder une page pour cette recherche', 'keep one page for this search'),
  differentiate: pair('donner à chacune son sujet', 'give each its own subject'),
};
