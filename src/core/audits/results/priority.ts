import type { Text } from '../../values/text.ts';
import type { AuditFinding, Effort, Severity } from '../audit.ts';
import { faultShare } from './fault-share.ts';
import { type PageWorth, pagesOf } from './page-worth.ts';
import { problemOf } from './problems/problems.ts';
import type { AuditResult } from './run-audits.ts';

/** Factors of a priority; every number is a working assumption. */
const priorityRule = {
  /** Part of the importance of its problem that a check has by its severity. */
  severity: { critical: 1, high: 1, medium: 0.75, low: 0.45, info: 0 } satisfies Record<Severity, number>,
  /** Worth that a critical fault has at least: it harms the whole site from one page. */
  critical: 70,
  /** Part of the worth of the first fault; the rest grows with the root of the share at fault. */
  firstFault: 0.15,
  /** A long task weighs a little more than a short one: days of writing are often what a site lacks. */
  effort: { minutes: 1, hours: 1.25, days: 1.5 } satisfies Record<Effort, number>,
} as const;

/** The formula as shown in the report. */
export const priorityFormula: Text = {
  fr: 'Priorité = importance du problème (100 pour un site caché aux moteurs, 75 pour un contact difficile, 6 pour un réglage du serveur) × gravité × (0,15 + 0,85 × √part des pages touchées) ÷ effort (minutes 1, heures 1,25, jours 1,5). Les pages comptent selon ce qu’elles valent\u00a0: une offre quatre fois un article, puis leur rang interne et leurs affichages dans la recherche quand on les connaît. Ce que le visiteur trouve cassé ou hors d’atteinte là où il choisit et demande (accueil, offres, contact) vaut au moins 73.',
  en: 'Priority = importance of the problem (100 for a site hidden from search engines, 75 for a difficult contact, 6 for a setting of the server) × severity × (0.15 + 0.85 × √share of the pages affected) ÷ effort (minutes 1, hours 1.25, days 1.5). Pages count for what they are worth: an offer four times an article, then their internal rank, and their impressions in search when known. What visitors find broken or out of reach where they choose and ask (home page, offers, contact) is worth at least 73.',
};

/** What fixing everything that a check found brings, 0–100, one decimal. */
export function worthOf(result: AuditResult, pages: PageWorth): number {
  const { audit, findings } = result;
  if (findings.length === 0 || audit.severity === 'info') return 0;
  const { severity, critical, firstFault } = priorityRule;
  const grown = firstFault + (1 - firstFault) * Math.sqrt(shareAtFault(result, pages));
  const { importance, parts, met = {} } = problemOf(audit.id);
  const seen = met[audit.id] !== undefined && pages.onTheWay(findings.flatMap(placesInSight)) ? met[audit.id]! : 0;
  const worth = Math.max(seen, importance * (parts?.[audit.id] ?? severity[audit.severity]) * grown);
  return rounded(audit.severity === 'critical' ? Math.max(critical, worth) : worth);
}

/** The pages on which visitors come upon a finding: few look at the foot of a page. */
function placesInSight(finding: AuditFinding): string[] {
  const { sources } = finding.evidence;
  if (!Array.isArray(sources)) return pagesOf(finding);
  const inSight = (sources as readonly { readonly position?: unknown }[]).filter(
    ({ position }) => position !== 'footer',
  );
  return inSight.length === 0 ? [] : pagesOf({ ...finding, evidence: { ...finding.evidence, sources: inSight } });
}

/** Worth for the effort, 0–100, one decimal; 0 when the check found nothing. */
export const priorityOf = (result: AuditResult, pages: PageWorth): number =>
  rounded(worthOf(result, pages) / priorityRule.effort[result.audit.effort]);

/** Share of the worth of the site on the pages at fault; a template at fault counts all its pages. */
function shareAtFault(result: AuditResult, pages: PageWorth): number {
  const listed = pages.share(result.findings.flatMap(pagesOf));
  const isPartlyListed = result.findings.some(
    (finding) => finding.page === null || Number(finding.evidence.pages ?? 0) > pagesOf(finding).length,
  );
  return isPartlyListed ? Math.max(listed, faultShare(result)) : listed;
}

const rounded = (value: number): number => Math.round(10 * value) / 10;
