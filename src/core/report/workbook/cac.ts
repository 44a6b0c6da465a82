import { type AcquisitionCosts, acquisitionCosts, isPaid } from '../../framework/economics/acquisition-costs.ts';
import { costBounds } from '../../planning/plan/economics/cost-bounds.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { pair, type Text } from '../../values/text.ts';
import { colon, joined, semicolon } from '../joined-texts.ts';
import { channelTitle } from '../plan-cells.ts';
import { provenanceNames } from '../provenance-names.ts';
import type { Formula, SheetGuide, SheetRow, WorkbookSheet } from './workbook.ts';
import { amount, ceilingWords, column, computed, formula, none, quotient, totalWord, typed, value } from './cells.ts';

const paid = pair('payant', 'paid');
const free = pair('non payant', 'not paid');
const shared = pair('partagé', 'shared');

/** The cost of a new customer by channel, over the measured period and over the last 28 days, against the ceiling. */
export function cacSheet(strategy: Strategy): WorkbookSheet {
  const { company } = strategy.inputs;
  const { currency } = strategy.company;
  const months = company.period.baselineMonths;
  const rows = rowsOf(strategy, acquisitionCosts(company));
  return {
    id: 'cac',
    name: pair('CAC', 'CAC'),
    guide: guideOf(strategy),
    columns: [
      column('channel', 34, pair('Canal', 'Channel')),
      column('nature', 13, pair('Nature', 'Kind')),
      column('cost', 14, pair(`Coût sur ${months} mois, temps compris`, `Cost over ${months} months, time included`)),
      column('customers', 13, pair(`Nouveaux clients sur ${months} mois`, `New customers over ${months} months`)),
      column('origin', 32, pair('Provenance', 'Origin')),
      computed('cac', 14, pair('Coût par client', 'Cost per customer')),
      typed(
        'spent28',
        15,
        pair('Coût des 28 derniers jours, temps compris', 'Cost of the last 28 days, time included'),
        pair(currency, currency),
      ),
      typed('customers28', 15, pair('Nouveaux clients des 28 derniers jours', 'New customers of the last 28 days')),
      computed('cac28', 14, pair('Coût par client sur 28 jours', 'Cost per customer over 28 days')),
      column('alert', 12, pair('Alerte dès', 'Alert from')),
      column('ceiling', 12, pair('Plafond', 'Ceiling')),
      column('breakEven', 12, pair('Perte au-delà de', 'Loss beyond')),
      column('boundOrigin', 14, pair('Provenance des seuils', 'Origin of the bounds')),
      computed('state', 18, pair('Verdict', 'Verdict')),
    ],
    rows,
    totals: totalsOf(strategy, rows),
    empty: pair('Aucun canal n’est décrit dans le fichier de l’entreprise.', 'The company file describes no channel.'),
    sticky: 1,
    pagesWide: 1,
    marks: [
      { columns: ['cac28', 'state'], column: 'state', words: ceilingWords.under, tone: 'good' },
      { columns: ['cac28', 'state'], column: 'state', words: ceilingWords.near, tone: 'warning' },
      { columns: ['cac28', 'state'], column: 'state', words: ceilingWords.reached, tone: 'bad' },
    ],
  };
}

function guideOf({ cac: { reviewCadence } }: Strategy): SheetGuide {
  return {
    shows: pair(
      'Ce que coûte un nouveau client, canal par canal, face au plafond.',
      'What a new customer costs, channel by channel, against the ceiling.',
    ),
    enter: pair(
      `Coût (temps compris) et nouveaux clients des 28 derniers jours\u202f; tapez 0 où il n’y en a pas, le total attend toutes les cases. ${reviewCadence.fr}`,
      `Cost (time included) and new customers of the last 28 days; type 0 where there is none, the total waits for every cell. ${reviewCadence.en}`,
    ),
  };
}

function rowsOf(strategy: Strategy, costs: AcquisitionCosts): SheetRow[] {
  const { company } = strategy.inputs;
  const costOf = (id: string) => costs.channels.find((one) => one.channelId === id);
  const channels = company.channels
    .filter((one) => one.status !== 'absent' || costOf(one.id) !== undefined)
    .map((channel): SheetRow => {
      const cost = costOf(channel.id)?.cost ?? null;
      const customers = channel.metrics.newCustomers ?? null;
      return {
        channel: channelTitle(company, channel.id),
        nature: isPaid(channel.typeId) ? paid : free,
        cost: value(cost, 'money'),
        customers: value(customers, 'whole'),
        origin: originOf(cost !== null, customers !== null),
        spent28: { typed: 'money' },
        customers28: { typed: 'whole' },
        ...ratios,
        ...boundsOf(strategy, channel.id),
      };
    });
  if (costs.shared === 0) return channels;
  const title = pair('Frais partagés entre les canaux', 'Costs shared by the channels');
  const cost = value(costs.shared, 'money');
  return [
    ...channels,
    { channel: title, nature: shared, cost, origin: originOf(true, false), spent28: { typed: 'money' } },
  ];
}

/** All channels, then the paid ones and the rest. A total over 28 days needs every cell: a missing value is not zero. */
function totalsOf(strategy: Strategy, rows: readonly SheetRow[]): SheetRow[] {
  const sums = (where?: Extract<Formula, { template: 'total' }>['where']): SheetRow => {
    const summed =
      where === undefined ? rows : rows.filter((row) => (row.nature === where.is) !== (where.not === true));
    const of = (name: string, format: 'money' | 'whole', least = 1) =>
      formula({ template: 'total', of: name, ...(where === undefined ? {} : { where }), least }, format);
    const typedIn = (name: string): number => summed.filter((row) => row[name] !== undefined).length;
    return {
      cost: of('cost', 'money'),
      customers: of('customers', 'whole'),
      spent28: of('spent28', 'money', typedIn('spent28')),
      customers28: of('customers28', 'whole', typedIn('customers28')),
      ...ratios,
    };
  };
  const all: SheetRow = {
    channel: totalWord,
    ...sums(),
    ceiling: amount(strategy.cac.cacMax, strategy.company.currency),
    boundOrigin: provenanceNames.computed,
    state: state('ceiling'),
  };
  if (!rows.some((row) => row.nature === paid)) return [all];
  return [
    all,
    {
      channel: pair('Dont canaux payants', 'Of which paid channels'),
      ...sums({ column: 'nature', is: paid }),
      ...boundsOf(strategy),
    },
    {
      channel: pair('Dont le reste, frais partagés compris', 'Of which the rest, shared costs included'),
      ...sums({ column: 'nature', is: paid, not: true }),
    },
  ];
}

const ratios: SheetRow = {
  cac: quotient('cost', 'customers', 'money'),
  cac28: quotient('spent28', 'customers28', 'money'),
};

/** The bounds of the cost of a customer of one channel, by its line of business; of the mean customer without a channel. */
function boundsOf({ cac, company: { currency } }: Strategy, channelId?: string): SheetRow {
  const { alert, ceiling, breakEven } = costBounds(cac, channelId);
  return {
    alert: amount(alert, currency),
    ceiling: amount(ceiling, currency),
    breakEven: amount(breakEven, currency),
    boundOrigin: provenanceNames.computed,
    state: state('alert'),
  };
}

function state(alert: 'alert' | 'ceiling') {
  const bounds = { alert, ceiling: 'ceiling', words: ceilingWords };
  return formula({ template: 'ceiling', spent: 'spent28', customers: 'customers28', ...bounds }, 'number');
}

/** Costs are declared in the company file, customers are measured. */
function originOf(costs: boolean, customers: boolean): Text | string {
  const origins = [
    ...(costs ? [joined([pair('coût', 'cost'), provenanceNames.declared], colon)] : []),
    ...(customers ? [joined([pair('clients', 'customers'), provenanceNames.measured], colon)] : []),
  ];
  return origins.length === 0 ? none : joined(origins, semicolon);
}
