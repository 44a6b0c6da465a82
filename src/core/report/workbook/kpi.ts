import { blendedCacKpi } from '../../framework/kpis/kpi-ids.ts';
import { kpiOf } from '../../framework/kpis/kpi-of.ts';
import type { DashboardKpi } from '../../planning/plan/kpi-binding.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { aimOf } from '../../planning/plan/planned-objective.ts';
import { pair } from '../../values/text.ts';
import { type OwnIndicator, ownIndicators } from '../own-indicators.ts';
import { kpiTitle } from '../plan-cells.ts';
import { provenanceNames } from '../provenance-names.ts';
import { frequencyNames, kpiRoleNames } from '../plan-names.ts';
import { stageNames } from '../stage-names.ts';
import { formatOf, type SheetRow, type WorkbookSheet } from './workbook.ts';
import { column, computed, formula, quotient, typed, value } from './cells.ts';

/** The indicators of the dashboard: start, target, the value that the reader enters, and the gap. */
export function kpiSheet(strategy: Strategy): WorkbookSheet {
  return {
    id: 'kpi',
    name: pair('KPI', 'KPI'),
    guide: {
      shows: pair('Les indicateurs d’ensemble, du départ à la cible.', 'The overall indicators, from start to target.'),
      enter: pair(
        'La valeur lue et le jour, au rythme indiqué. De ce qui se compte (clients, visites, clics, chiffre d’affaires), départ et cible valent pour tout le cycle\u202f: écrivez le total depuis son premier jour.',
        'The value read and the day, at the rhythm shown. Of what is counted (customers, sessions, clicks, revenue), start and target stand for the whole cycle: write the total since its first day.',
      ),
    },
    columns: [
      column('kpi', 36, pair('Indicateur', 'Indicator')),
      column('stage', 18, pair('Étape', 'Stage')),
      column('role', 13, pair('Rôle', 'Role')),
      column('start', 15, pair('Départ', 'Start')),
      column('startOrigin', 28, pair('Provenance du départ', 'Origin of the start')),
      column('target', 13, pair('Cible', 'Target')),
      column('targetOrigin', 14, pair('Provenance de la cible', 'Origin of the target')),
      typed('read', 13, pair('Valeur lue', 'Value read')),
      typed('readOn', 13, pair('Lue le', 'Read on')),
      computed('gap', 15, pair('Écart à la cible, en unités ou en points', 'Gap to target, in units or points')),
      computed('reached', 13, pair('Part de la cible', 'Share of target')),
      computed('change', 13, pair('Depuis le départ', 'Since the start')),
      column('rhythm', 18, pair('Rythme de lecture', 'Reading rhythm')),
      column('source', 26, pair('Où le lire', 'Where to read it')),
      column('owner', 14, pair('Responsable', 'In charge')),
      column('why', 38, pair('Pourquoi lui', 'Why this one')),
    ],
    rows: [...ownIndicators(strategy).map(ownRow), ...strategy.kpis.map((one) => rowOf(one, strategy))],
    empty: pair('Ce plan ne suit aucun indicateur.', 'This plan follows no indicator.'),
    sticky: 1,
    pagesWide: 2,
  };
}

/** A count of the company's own, before the general indicators. */
function ownRow({ name, role, unit, start, target, source, owner, why }: OwnIndicator): SheetRow {
  const format = formatOf[unit];
  const isDown = start !== null && target < start;
  return {
    kpi: name,
    stage: '',
    role,
    start: value(start, format),
    startOrigin: start === null ? notRead : provenanceNames.declared,
    target: value(target, format),
    targetOrigin: provenanceNames.computed,
    ...readCells(format, isDown),
    rhythm: frequencyNames.monthly,
    source,
    owner,
    why,
  };
}

const notRead = pair('non relevé à ce jour', 'not recorded to date');

/** The cells that the reader fills, and those computed from them. */
const readCells = (format: (typeof formatOf)[keyof typeof formatOf], isDown: boolean) =>
  ({
    read: { typed: format, negative: true },
    readOn: { typed: 'day' },
    gap: formula({ template: 'difference', of: 'read', less: 'target' }, format),
    reached: isDown ? quotient('target', 'read', 'share') : quotient('read', 'target', 'share'),
    change: formula({ template: 'change', now: 'read', before: 'start' }, 'share'),
  }) as const;

function rowOf(one: DashboardKpi, strategy: Strategy): SheetRow {
  const format = formatOf[one.unit];
  const { direction, start } = kpiOf(one.kpiId);
  return {
    kpi: kpiTitle(one.kpiId),
    stage: stageNames[one.stage],
    role: kpiRoleNames[one.role],
    start: value(one.baseline, format),
    startOrigin:
      one.baseline === null
        ? (one.baselineReason ?? '')
        : provenanceNames[start?.kind === 'declared' ? 'declared' : 'computed'],
    target: value(one.target, format),
    targetOrigin: provenanceNames[targetOrigin(one, strategy)],
    ...readCells(format, direction === 'down'),
    rhythm: frequencyNames[one.readingFrequency],
    source: one.source,
    owner: one.owner,
    why: one.why,
  };
}

function targetOrigin(one: DashboardKpi, { inputs, objectives }: Strategy): 'declared' | 'computed' | 'assumption' {
  const own = inputs.company.growthObjectives.some((goal) => goal.kpiId === one.kpiId && goal.expected !== 'rejected');
  const isReplaced = objectives.some((aim) => aim.kpiId === one.kpiId && aimOf(aim) !== aim.target);
  if (own && !isReplaced) return 'declared';
  return one.baseline === null && one.kpiId !== blendedCacKpi ? 'assumption' : 'computed';
}
