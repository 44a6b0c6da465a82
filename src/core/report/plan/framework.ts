import type { Strategy } from '../../planning/plan/plan.ts';
import { compareText } from '../../values/compare-text.ts';
import { conversionCounts, hasCallsAlone } from '../../framework/site-traffic.ts';
import { numberText, percentText } from '../../values/number-text.ts';
import { pair, type Text } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { heading, paragraph, picture, table } from '../build-blocks.ts';
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
    definitionsTable(strategy),
    ...personasSection(strategy),
  ];
}

function ratesTable({ stages, inputs: { company } }: Strategy): ReportBlock {
  return table(
    pair('De l’acquisition au revenu', 'From acquisition to revenue'),
    [
      ['Étape', 'Stage'],
      ['Entrée', 'Entry'],
      ['Sortie', 'Exit'],
      ['Ce que l’on compte', 'What is counted', 'wide'],
      ['Dont', 'Of which', 'wide'],
      ['Visé', 'Aimed at', 'number'],
      ['Part du besoin', 'Share of need', 'number'],
    ],
    stages.map((stage): Cell[] => [
      stage.title,
      stage.entryEvent,
      stage.exitEvent,
      countedText(stage, company),
      partText(stage, company),
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

type Stage = Strategy['stages'][number];

/** The people of a stage with what they are, since each stage counts something else; null = not counted. */
function countedText({ stage, baselineVolume: volume }: Stage, company: Strategy['inputs']['company']): Text | null {
  if (volume === null) return null;
  const { period } = company;
  const within = pair(`en ${period.baselineMonths} mois`, `in ${period.baselineMonths} months`);
  const names: Readonly<Record<Stage['stage'], Text>> = {
    ACQ: pair(`visites du site ${within.fr}`, `sessions of the site ${within.en}`),
    ACT: hasCallsAlone(company)
      ? pair(`appels depuis la fiche ${within.fr}`, `calls from the profile ${within.en}`)
      : pair(`conversions ${within.fr}`, `conversions ${within.en}`),
    RET: pair('clients actuels', 'present customers'),
    REF: pair(`clients recommandés ${within.fr}`, `referred customers ${within.en}`),
    REV: pair(`nouveaux clients ${within.fr}`, `new customers ${within.en}`),
  };
  const name = names[stage];
  return pair(`${numberText(volume, 'fr')} ${name.fr}`, `${numberText(volume, 'en')} ${name.en}`);
}

/** The rate of a stage with what it is a part of; null = not measured. */
function partText(
  { stage, baselineRate: rate, baselineVolume: volume }: Stage,
  company: Strategy['inputs']['company'],
): Text | null {
  const { economics } = company;
  const shown = percent(rate);
  if (shown === null) return null;
  const kept =
    economics.model === 'subscription'
      ? pair('restent d’un mois à l’autre', 'stay from one month to the next')
      : pair('achètent encore dans l’année', 'buy again within the year');
  const names: Readonly<Record<Stage['stage'], Text>> = {
    ACQ: pair('de nouveaux visiteurs', 'of new visitors'),
    ACT: sessionsText(company, volume),
    RET: kept,
    REF: pair('des nouveaux clients', 'of the new customers'),
    REV: pair('de marge sur ce qu’ils paient', 'of margin on what they pay'),
  };
  return pair(`${shown.fr} ${names[stage].fr}`, `${shown.en} ${names[stage].en}`);
}

/** What the conversion rate is a part of, with its own counts where they are not those of the whole company. */
function sessionsText(company: Strategy['inputs']['company'], volume: number | null): Text {
  const { conversions, sessions } = conversionCounts(company);
  if (conversions === null || sessions === null || conversions === volume)
    return pair('des visites', 'of the sessions');
  const base = pair(
    `${numberText(conversions, 'fr')} sur ${numberText(sessions, 'fr')}`,
    `${numberText(conversions, 'en')} of ${numberText(sessions, 'en')}`,
  );
  return pair(
    `des visites (${base.fr}, par les seuls canaux qui comptent les deux)`,
    `of the sessions (${base.en}, through the channels that count both alone)`,
  );
}

/** The five indicators of a stage that most of its actions are measured by. */
function mostUsed({ actions }: Strategy, { stage, kpiIds }: Strategy['stages'][number]): string[] {
  const uses = (id: string): number =>
    actions.filter((action) => action.stage === stage && action.kpis.some((kpi) => kpi.kpiId === id)).length;
  return [...kpiIds].sort((a, b) => uses(b) - uses(a) || compareText(a, b)).slice(0, 5);
}
