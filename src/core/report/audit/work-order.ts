import type { SiteAnalysis } from '../../analysis/site-analysis.ts';
import { pageWorth } from '../../audits/results/page-worth.ts';
import { priorityFormula, priorityOf } from '../../audits/results/priority.ts';
import { deductionsOf, type ScoreArea } from '../../audits/results/score.ts';
import { compareText } from '../../values/compare-text.ts';
import { pair } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { note, table } from '../build-blocks.ts';
import { joined } from '../joined-texts.ts';
import { areaNames, effortNames, severityNames } from './audit-names.ts';

const mostRows = 15;

/** The failed checks by priority, with the formula of the priority. */
export function workOrderTable({ results, facts }: SiteAnalysis): ReportBlock[] {
  const ranked = results
    .map((result) => ({ result, priority: priorityOf(result, pageWorth(facts)) }))
    .filter(({ priority }) => priority > 0)
    .sort((a, b) => b.priority - a.priority || compareText(a.result.audit.id, b.result.audit.id));
  return [
    table(
      pair('Ordre des corrections', 'Order of the fixes'),
      [
        ['Contrôle', 'Check', 'wide'],
        ['Priorité (0–100)', 'Priority (0–100)', 'number'],
        ['Gravité', 'Severity'],
        ['Effort', 'Effort'],
        ['Constats', 'Findings', 'number'],
      ],
      ranked
        .slice(0, mostRows)
        .map(({ result: { audit, findings }, priority }): Cell[] => [
          audit.title,
          priority,
          severityNames[audit.severity],
          effortNames[audit.effort],
          findings.length,
        ]),
      Math.max(0, ranked.length - mostRows),
    ),
    note(priorityFormula),
  ];
}

/** The points that each check takes from the score of its area, most first, with the fix. */
export function deductionsPart({ results, scores }: SiteAnalysis): ReportBlock[] {
  const deductions = deductionsOf(results);
  if (deductions.length === 0 || scores.whole === null) return [];
  return [
    table(
      pair('Ce qui coûte des points, et comment les reprendre', 'What costs points, and how to win them back'),
      [
        ['Contrôle', 'Check', 'wide'],
        ['Domaine', 'Area'],
        ['Points perdus', 'Points lost', 'number'],
        ['Correction', 'Fix', 'wide'],
      ],
      deductions
        .slice(0, mostRows)
        .map(({ title, area, points, fix }): Cell[] => [title, areaNames[area], points, fix]),
      Math.max(0, deductions.length - mostRows),
    ),
    ...unscoredNote(scores),
  ];
}

function unscoredNote(scores: SiteAnalysis['scores']): ReportBlock[] {
  const unscored = Object.entries(scores).flatMap(([area, score]) =>
    score === null ? [areaNames[area as ScoreArea]] : [],
  );
  if (unscored.length === 0) return [];
  const names = joined(unscored, ', ');
  return [
    note(
      pair(
        `Domaines sans note, faute d’éléments à juger\u202f: ${names.fr}. Ils ne comptent pas dans la note globale.`,
        `Areas without a score, for lack of anything to judge: ${names.en}. They do not count in the overall score.`,
      ),
    ),
  ];
}
