import type { SiteAnalysis } from '../analysis/site-analysis.ts';
import { pair } from '../values/text.ts';
import { type AuditAction, minutesFor } from './audit-action.ts';
import type { Proof } from '../planning/plan/work-item.ts';

/** A need is judged by its words (working assumption). */
const certainty = 0.6;
/** Worth when no need is met (working assumption). */
const mostWorth = 60;
const mostExamples = 3;

/** Answers the needs of personas that no page meets; none without a company or when all are met. */
export function coverageAction({ semantics }: Pick<SiteAnalysis, 'semantics'>): AuditAction[] {
  const needs = semantics?.coverage?.needs ?? [];
  const missing = needs.filter(({ covered }) => !covered);
  if (missing.length === 0) return [];
  const examples = missing.slice(0, mostExamples).map(({ text }) => text);
  const title = pair(
    `Répondez aux ${missing.length} besoins de vos personas restés sans page`,
    `Answer the ${missing.length} needs of your personas that no page meets`,
  );
  return [
    {
      id: 'cover-personas',
      source: 'coverage',
      problem: 'coverage',
      checks: [],
      name: title,
      title,
      why: pair(
        `Sur ${needs.length} besoins déclarés, ${missing.length} ne trouvent pas de réponse suffisante, par exemple\u202f: ${examples.join('\u202f; ')}.`,
        `Of ${needs.length} stated needs, ${missing.length} find no sufficient answer, for example: ${examples.join('; ')}.`,
      ),
      how: pair(
        'Commencez par les croisements les plus clairs du tableau de couverture, du persona le plus important au moins important.',
        'Start with the palest cells of the coverage table, from the most important persona down.',
      ),
      effort: 'days',
      worth: Math.round(mostWorth * Math.sqrt(missing.length / needs.length)),
      certainty,
      minutes: minutesFor('days', missing.length),
      places: [],
      pages: 0,
      proof: examples.map((text): Proof => ({ text: pair(text, text), page: null })),
      edits: [],
      success: pair(
        'Explorez le site de nouveau\u202f: ces besoins seront couverts, avec la page et le passage qui répondent.',
        'Explore the site again: these needs are met, with the page and the passage that answer.',
      ),
    },
  ];
}
