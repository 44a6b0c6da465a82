import type { Strategy } from '../../planning/plan/plan.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import { pair } from '../../values/text.ts';
import { channelTitle } from '../plan-cells.ts';
import { decisionNames } from '../plan-names.ts';
import { provenanceNames } from '../provenance-names.ts';
import { amount, column, computed, day, formula, none, quotient, total, totalWord, typed, value } from './cells.ts';
import type { SheetColumn, SheetRow, WorkbookSheet } from './workbook.ts';

/** What becomes of each channel and each action, with the money of the next cycle; the reader enters the final decision. */
export function reuseSheet(strategy: Strategy): WorkbookSheet {
  return {
    id: 'reuse',
    name: pair('Réemploi', 'Reuse'),
    guide: {
      shows: pair(
        'Ce que devient chaque canal et chaque action, et l’argent du cycle suivant.',
        'What becomes of each channel and action, and the money of the next cycle.',
      ),
      enter: pair('Votre décision et ce que vous avez appris.', 'Your decision and what you learnt.'),
    },
    columns,
    rows: [...channelRows(strategy), ...strategy.actions.map(actionRow)],
    ...(strategy.nextCycle.allocation.rows.length === 0 ? {} : { totals: totalsOf(strategy) }),
    empty: pair('Ce plan n’a ni canal ni action à réemployer.', 'This plan has no channel and no action to reuse.'),
    sticky: 1,
    pagesWide: 2,
  };
}

const columns: readonly SheetColumn[] = [
  column('what', 38, pair('Quoi', 'What')),
  column('kind', 10, pair('Canal ou action', 'Channel or action')),
  column('decision', 17, pair('Décision du plan', 'Decision of the plan')),
  column('on', 13, pair('À revoir le', 'To review on')),
  column('rule', 50, pair('Règle', 'Rule')),
  column('cac', 13, pair('Coût par client mesuré', 'Measured cost per customer')),
  column('before', 13, pair('Budget avant', 'Budget before')),
  column('after', 13, pair('Budget proposé ensuite', 'Budget proposed next')),
  column('customers', 12, pair('Clients attendus', 'Customers expected')),
  computed('nextCac', 14, pair('Coût par client attendu', 'Cost per customer expected')),
  column('origin', 14, pair('Provenance', 'Origin')),
  computed('read', 18, pair('Ce que disent vos relevés', 'What your readings say')),
  typed('verdict', 22, pair('Votre décision', 'Your decision')),
  typed('lesson', 40, pair('Leçon', 'Lesson')),
  column('id', 24, pair('Code', 'Code')),
];

/** Cells that the reader fills. */
const reader: SheetRow = { verdict: { typed: 'words' }, lesson: { typed: 'words' } };

/** The channels that are decided or in use, with their budget before and after. */
function channelRows({ channels, nextCycle, inputs: { company }, cycle, company: { currency } }: Strategy): SheetRow[] {
  const absent = new Set(company.channels.filter((one) => one.status === 'absent').map((one) => one.id));
  return channels
    .filter((one) => one.decision !== 'pending' || !absent.has(one.channelId))
    .map(({ channelId, decision, rule, cac, lesson }): SheetRow => {
      const next = nextCycle.allocation.rows.find((row) => row.channelId === channelId);
      return {
        what: channelTitle(company, channelId),
        kind: pair('canal', 'channel'),
        decision: decisionNames[decision],
        on: day(cycle.end),
        rule,
        cac: amount(cac, currency),
        ...(next === undefined ? {} : budgetCells(next)),
        origin: cac === null && next === undefined ? '' : provenanceNames.computed,
        ...reader,
        ...(lesson === null ? {} : { lesson }),
        id: channelId,
      };
    });
}

type Allocation = Strategy['nextCycle']['allocation']['rows'][number];

const budgetCells = ({ before, after, customersAfter }: Allocation): SheetRow => ({
  before: value(before, 'money'),
  after: value(after, 'money'),
  customers: value(customersAfter, 'whole'),
  nextCac: quotient('after', 'customers', 'money'),
});

const actionRow = ({ title, reuse, id }: PlannedAction): SheetRow => ({
  what: title,
  kind: pair('action', 'action'),
  decision: decisionNames[reuse.decision],
  on: day(reuse.date),
  rule: reuse.rule,
  cac: none,
  read: formula(
    { template: 'found', of: { sheet: 'actions', column: 'state' }, where: { column: 'id', same: 'id' } },
    'number',
  ),
  ...reader,
  id,
});

const totalsOf = ({ nextCycle }: Strategy): SheetRow[] => [
  {
    what: totalWord,
    before: total('before', 'money'),
    after: total('after', 'money'),
    customers: total('customers', 'whole'),
    nextCac: quotient('after', 'customers', 'money'),
  },
  {
    what: pair('Libéré pour fidéliser, recommander et essayer', 'Freed for retention, referral and tests'),
    after: value(nextCycle.allocation.reserve, 'money'),
    origin: provenanceNames.computed,
  },
];
