import { blendedCacKpi } from '../../framework/kpis/kpi-ids.ts';
import { kpiOf } from '../../framework/kpis/kpi-of.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import type { DashboardKpi } from '../../planning/plan/kpi-binding.ts';
import { pair, type Text } from '../../values/text.ts';
import { kpiName } from '../plan/cells.ts';
import { provenanceWords } from '../provenance-words.ts';
import { frequencyWords, roleWords } from '../plan/conversion.ts';
import { stageNames } from '../plan/words.ts';
import { formatOf, type SheetRow, type WorkbookSheet } from './workbook.ts';
import { column, computed, formula, quotient, typed, value } from './cells.ts';

/** The indicators of the dashboard: start and target, what the reader reads, and the gap. */
export function kpiSheet(strategy: Strategy): WorkbookSheet {
  return {
    id: 'kpi',
    name: pair('KPI', 'KPI'),
    columns: [
      column('kpi', 36, 'Indicateur', 'Indicator'),
      column('stage', 18, 'Étape', 'Stage'),
      column('role', 13, 'Rôle', 'Role'),
      column('start', 15, 'Départ', 'Start'),
      column('startOrigin', 28, 'Provenance du départ', 'Origin of the start'),
      column('target', 13, 'Cible', 'Target'),
      column('targetOrigin', 14, 'Provenance de la cible', 'Origin of the target'),
      typed('read', 13, 'Valeur lue', 'Value read'),
      typed('readOn', 13, 'Lue le', 'Read on'),
      computed('gap', 15, 'Écart à la cible, en unités ou en points', 'Gap to target, in units or points'),
      computed('reached', 13, 'Part de la cible', 'Share of target'),
      computed('change', 13, 'Depuis le départ', 'Since the start'),
      column('rhythm', 18, 'Rythme de lecture', 'Reading rhythm'),
      column('source', 26, 'Où le lire', 'Where to read it'),
      column('owner', 14, 'Responsable', 'In charge'),
      column('why', 38, 'Pourquoi lui', 'Why this one'),
    ],
    rows: strategy.kpis.map((one) => rowOf(one, strategy)),
    empty: pair('Ce plan ne suit aucun indicateur.', 'This plan follows no indicator.'),
    sticky: 1,
    pagesWide: 2,
  };
}

function rowOf(one: DashboardKpi, strategy: Strategy): SheetRow {
  const format = formatOf[one.unit];
  const { direction, start } = kpiOf(one.kpiId);
  const down = direction === 'down';
  return {
    kpi: kpiName(one.kpiId),
    stage: stageNames[one.stage],
    role: roleWords[one.role],
    start: value(one.baseline, format),
    startOrigin:
      one.baseline === null
        ? (one.baselineReason ?? '')
        : originOf(start?.kind === 'declared' ? 'declared' : 'computed'),
    target: value(one.target, format),
    targetOrigin: originOf(targetOrigin(one, strategy)),
    read: { typed: format, negative: true },
    readOn: { typed: 'day' },
    gap: formula({ template: 'difference', of: 'read', less: 'target' }, format),
    reached: down ? quotient('target', 'read', 'share') : quotient('read', 'target', 'share'),
    change: formula({ template: 'change', now: 'read', before: 'start' }, 'share'),
    rhythm: frequencyWords[one.readingFrequency],
    source: one.source,
    owner: one.owner,
    why: one.why,
  };
}

function targetOrigin(one: DashboardKpi, { inputs }: Strategy): 'declared' | 'computed' | 'assumption' {
  const own = inputs.company.growthObjectives.some((goal) => goal.kpiId === one.kpiId && goal.expected !== 'rejected');
  if (own) return 'declared';
  return one.baseline === null && one.kpiId !== blendedCacKpi ? 'assumption' : 'computed';
}

const originOf = (name: string): Text | string => provenanceWords[name] ?? name;
