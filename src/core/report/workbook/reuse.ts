import { pair } from '../../values/text.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { channelTitle } from '../plan/cells.ts';
import { provenanceWords } from '../provenance-words.ts';
import { decisionWords } from '../plan/steering.ts';
import type { SheetRow, WorkbookSheet } from './workbook.ts';
import { amount, column, computed, day, formula, none, quotient, total, totalWord, typed, value } from './cells.ts';

/** What becomes of each channel and each action (Cr20), with the money of the next cycle; the reader writes the last word. */
export function reuseSheet(strategy: Strategy): WorkbookSheet {
  const {
    channels,
    actions,
    nextCycle,
    inputs,
    cycle,
    company: { currency },
  } = strategy;
  const { rows } = nextCycle.allocation;
  const absent = new Set(inputs.company.channels.filter((one) => one.status === 'absent').map((one) => one.id));
  const decided = channels.filter((one) => one.decision !== 'pending' || !absent.has(one.channelId));
  const [calculated] = [provenanceWords.computed];
  const reader: SheetRow = { verdict: { typed: 'words' }, lesson: { typed: 'words' } };
  return {
    id: 'reuse',
    name: pair('Réemploi', 'Reuse'),
    columns: [
      column('what', 38, 'Quoi', 'What'),
      column('kind', 10, 'Canal ou action', 'Channel or action'),
      column('decision', 17, 'Décision du plan', 'Decision of the plan'),
      column('on', 13, 'À revoir le', 'To review on'),
      column('rule', 50, 'Règle', 'Rule'),
      column('cac', 13, 'Coût par client mesuré', 'Measured cost per customer'),
      column('before', 13, 'Budget avant', 'Budget before'),
      column('after', 13, 'Budget proposé ensuite', 'Budget proposed next'),
      column('customers', 12, 'Clients attendus', 'Customers expected'),
      computed('nextCac', 14, 'Coût par client attendu', 'Cost per customer expected'),
      column('origin', 14, 'Provenance', 'Origin'),
      computed('read', 18, 'Ce que disent vos relevés', 'What your readings say'),
      typed('verdict', 22, 'Votre décision', 'Your decision'),
      typed('lesson', 40, 'Leçon', 'Lesson'),
      column('id', 24, 'Code', 'Code'),
    ],
    rows: [
      ...decided.map((one): SheetRow => {
        const next = rows.find((row) => row.channelId === one.channelId);
        return {
          what: channelTitle(inputs.company, one.channelId),
          kind: pair('canal', 'channel'),
          decision: decisionWords[one.decision],
          on: day(cycle.end),
          rule: one.rule,
          cac: amount(one.cac, currency),
          ...(next === undefined
            ? {}
            : {
                before: value(next.before, 'money'),
                after: value(next.after, 'money'),
                customers: value(next.customersAfter, 'whole'),
                nextCac: quotient('after', 'customers', 'money'),
              }),
          origin: one.cac === null && next === undefined ? '' : calculated,
          ...reader,
          ...(one.lesson === null ? {} : { lesson: one.lesson }),
          id: one.channelId,
        };
      }),
      ...actions.map(
        (action): SheetRow => ({
          what: action.title,
          kind: pair('action', 'action'),
          decision: decisionWords[action.reuse.decision],
          on: day(action.reuse.date),
          rule: action.reuse.rule,
          cac: none,
          read: formula(
            { template: 'found', of: { sheet: 'actions', column: 'state' }, where: { column: 'id', same: 'id' } },
            'number',
          ),
          ...reader,
          id: action.id,
        }),
      ),
    ],
    // Where no channel costs anything, there is no money to move.
    ...(rows.length === 0
      ? {}
      : {
          totals: [
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
              origin: calculated,
            },
          ],
        }),
    empty: pair('Ce plan n’a ni canal ni action à réemployer.', 'This plan has no channel and no action to reuse.'),
    sticky: 1,
    pagesWide: 2,
  };
}
