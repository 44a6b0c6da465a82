import type { Strategy } from '../../planning/plan/plan.ts';
import { compareText } from '../../values/compare-text.ts';
import { percentText } from '../../values/number-text.ts';
import { pair, type Text } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { heading, note, paragraph, picture, table } from '../build-blocks.ts';
import { needsChart } from '../charts/stage-charts.ts';
import { joined } from '../joined-texts.ts';
import { kpiTitle, neediestStage, percent, wholePercent } from '../plan-cells.ts';
import { stageNames } from '../stage-names.ts';
import { personasSection } from './personas.ts';

/** Part 1: the five stages with the events and figures of the company, then the personas. */
export function frameworkPart(strategy: Strategy): ReportBlock[] {
  const { stage, need } = neediestStage(strategy);
  return [
    heading('part-1', pair('1. Le cadre\u202f: cinq étapes', '1. The framework: five stages')),
    paragraph(
      pair(
        `L’étape qui demande le plus de travail est «\u202f${stageNames[stage].fr}\u202f»\u202f: ${percentText(need, 'fr', 0)} du besoin, d’après le poids de vos objectifs, ce que chaque étape laisse perdre et l’écart aux repères.`,
        `The stage that needs most work is “${stageNames[stage].en}”: ${percentText(need, 'en', 0)} of the need, from the weight of your goals, what each stage lets slip and the gap to benchmarks.`,
      ),
    ),
    ...picture(needsChart(strategy)),
    ratesTable(strategy),
    note(baseText(strategy)),
    definitionsTable(strategy),
    ...personasSection(strategy),
  ];
}

function ratesTable({ stages }: Strategy): ReportBlock {
  return table(
    pair('De l’acquisition au revenu', 'From acquisition to revenue'),
    [
      ['Étape', 'Stage'],
      ['Entrée', 'Entry'],
      ['Sortie', 'Exit'],
      ['Volume mesuré', 'Measured volume', 'number'],
      ['Taux', 'Rate', 'number'],
      ['Taux visé', 'Target rate', 'number'],
      ['Part du besoin', 'Share of need', 'number'],
    ],
    stages.map((stage): Cell[] => [
      stage.title,
      stage.entryEvent,
      stage.exitEvent,
      stage.baselineVolume,
      percent(stage.baselineRate),
      percent(stage.targetRate),
      wholePercent(stage.need),
    ]),
  );
}

function definitionsTable(strategy: Strategy): ReportBlock {
  return table(
    pair('Ce que chaque étape veut dire ici', 'What each stage means here'),
    [
      ['Étape', 'Stage'],
      ['Définition', 'Definition', 'wide'],
      ['Où', 'Where', 'wide'],
      ['À compter', 'To count', 'wide'],
      ['Actions', 'Actions', 'number'],
      ['Indicateurs', 'Indicators', 'wide'],
      ['Responsable', 'In charge'],
    ],
    strategy.stages.map((stage): Cell[] => [
      stage.title,
      stage.definition,
      stage.place,
      stage.missingReason,
      stage.actionIds.length,
      joined(mostUsed(strategy, stage).map(kpiTitle), ', '),
      stage.owner,
    ]),
  );
}

/** What the volume and the rate of each stage count: each has its own base. */
function baseText({ inputs: { company } }: Pick<Strategy, 'inputs'>): Text {
  const kept =
    company.economics.model === 'subscription'
      ? pair('ceux qui restent d’un mois à l’autre', 'those who stay from one month to the next')
      : pair('ceux qui achètent encore dans l’année', 'those who buy again within the year');
  return pair(
    `Volume et taux, dans l’ordre\u202f: visites du site et part des nouveaux visiteurs\u202f; conversions et leur part des visites\u202f; clients actuels et ${kept.fr}\u202f; clients recommandés et leur part des nouveaux clients\u202f; nouveaux clients et marge sur ce qu’ils paient.`,
    `Volume and rate, in order: sessions of the site and share of new visitors; conversions and their share of sessions; current customers and ${kept.en}; referred customers and their share of new customers; new customers and the margin on what they pay.`,
  );
}

/** The five indicators of a stage that most of its actions are measured by. */
function mostUsed({ actions }: Strategy, { stage, kpiIds }: Strategy['stages'][number]): string[] {
  const uses = (id: string): number =>
    actions.filter((action) => action.stage === stage && action.kpis.some((kpi) => kpi.kpiId === id)).length;
  return [...kpiIds].sort((a, b) => uses(b) - uses(a) || compareText(a, b)).slice(0, 5);
}
