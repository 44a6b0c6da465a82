import type { SiteAnalysis } from '../../analysis/site-analysis.ts';
import type { NeedCoverage } from '../../audience/coverage-cell.ts';
import { answeredShare } from '../../audience/coverage-cells.ts';
import { type Stage, stages } from '../../framework/stages.ts';
import { sum } from '../../values/sum.ts';
import { pair } from '../../values/text.ts';
import { unique } from '../../values/unique.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { heading, table } from '../build-blocks.ts';
import { stageNames } from '../stage-names.ts';

type NameOf = (persona: string) => string;

/** How well the site answers each persona and the needs without an answer. */
export function coveragePart({ semantics, personaNames }: SiteAnalysis): ReportBlock[] {
  const needs = semantics?.coverage?.needs;
  if (needs === undefined) return [];
  const nameOf: NameOf = (persona) => personaNames.get(persona) ?? persona;
  return [
    heading('coverage', pair('Ce que vos personas trouvent sur le site', 'What your personas find on the site')),
    coverageSquare(needs, nameOf),
    missingTable(needs, nameOf),
  ];
}

function coverageSquare(needs: readonly NeedCoverage[], nameOf: NameOf): ReportBlock {
  const personas = unique(needs.map((need) => need.persona));
  const used = stages.filter((stage) => needs.some((need) => need.stage === stage));
  return {
    kind: 'heat',
    caption: pair('Couverture de chaque persona par étape, de 0 à 100', 'Coverage of each persona by stage, 0 to 100'),
    rows: personas.map(nameOf),
    columns: used.map((stage) => stageNames[stage]),
    values: personas.map((persona) =>
      used.map((stage) => meanAnswer(needs.filter((need) => need.persona === persona && need.stage === stage))),
    ),
  };
}

/** Mean of the answered shares weighted by importance, or null without a need. */
function meanAnswer(needs: readonly NeedCoverage[]): number | null {
  if (needs.length === 0) return null;
  const weight = sum(needs.map((need) => need.importance));
  return sum(needs.map((need) => need.importance * answeredShare(need.score))) / weight;
}

const mostMissing = 12;

function missingTable(needs: readonly NeedCoverage[], nameOf: NameOf): ReportBlock {
  const missing = needs.filter((need) => !need.covered);
  return table(
    pair('Besoins sans réponse suffisante', 'Needs without a sufficient answer'),
    [
      ['Persona', 'Persona'],
      ['Ce qu’il cherche', 'What they look for', 'wide'],
      ['Étape', 'Stage'],
      ['Page la plus proche', 'Closest page', 'wide'],
      ['Score (0–1)', 'Score (0–1)', 'number'],
    ],
    missing
      .slice(0, mostMissing)
      .map((need): Cell[] => [
        nameOf(need.persona),
        need.text,
        stageNames[need.stage as Stage],
        need.page === null ? pair('aucune', 'none') : { url: need.page },
        Number(need.score.toFixed(2)),
      ]),
    Math.max(0, missing.length - mostMissing),
  );
}
