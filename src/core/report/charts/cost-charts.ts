import { acquisitionCosts } from '../../framework/economics/acquisition-costs.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { majorUnits } from '../../values/money.ts';
import { inBoth, pair, plural } from '../../values/text.ts';
import { channelTitle } from '../plan-cells.ts';
import type { BarChart } from './chart.ts';
import { chartValue } from './chart-value.ts';

type Facts = Pick<Strategy, 'inputs' | 'company' | 'cac' | 'nextCycle'>;

/** The cost of a new customer by channel, time included, against the ceiling; null when no channel has both. */
export function customerCostsChart({ inputs: { company }, company: { currency }, cac }: Facts): BarChart | null {
  const ceiling = majorUnits({ amountMinor: cac.channelCap, currency });
  const costs = acquisitionCosts(company)
    .channels.flatMap(({ channelId, cac: cost }) => (cost === null ? [] : [{ channelId, cost }]))
    .sort((a, b) => b.cost - a.cost);
  if (costs.length === 0) return null;
  const isAbove = ({ channelId, cost }: (typeof costs)[number]): boolean => {
    const line = cac.lines.find(({ channelIds }) => channelIds.includes(channelId));
    return cost > (line === undefined ? ceiling : majorUnits({ amountMinor: line.ceiling, currency }));
  };
  const above = costs.filter(isAbove).length;
  return {
    kind: 'bars',
    title: pair(
      'Coût d’un nouveau client par canal, temps compris',
      'Cost of a new customer by channel, time included',
    ),
    unit: 'money',
    currency,
    sentence: pair(
      `${above} ${plural(above, 'fr', { one: 'canal sur', other: 'canaux sur' })} ${costs.length} ${plural(above, 'fr', { one: 'dépasse', other: 'dépassent' })} ${cac.lines.length === 0 ? 'le plafond' : 'le plafond de leur public'}.`,
      `${above} of ${costs.length} channels ${above === 1 ? 'is' : 'are'} above the ceiling${cac.lines.length === 0 ? '' : ' of their public'}.`,
    ),
    source: pair(
      'Source\u202f: coûts (déclaré) et clients (mesuré) du fichier de l’entreprise',
      'Source: costs (declared) and customers (measured) of the company file',
    ),
    ownTable: true,
    series: [{ name: pair('Coût par client', 'Cost per customer'), tone: 'main' }],
    rows: costs.map(({ channelId, cost }) => ({
      label: channelTitle(company, channelId),
      values: [cost],
      tone: isAbove({ channelId, cost }) ? 'loss' : 'main',
    })),
    limit: cac.lines.length === 0 ? { label: pair('Plafond', 'Ceiling'), value: ceiling } : null,
  };
}

/** The acquisition spending of each channel before and after the split of the next cycle; null without spending. */
export function spendingChart({ inputs: { company }, company: { currency }, nextCycle }: Facts): BarChart | null {
  const { rows, spentBefore, spent } = nextCycle.allocation;
  if (rows.every(({ before, after }) => before === 0 && after === 0)) return null;
  const [from, to] = [spentBefore, spent].map((value) => chartValue(value, { unit: 'money', currency }));
  return {
    kind: 'bars',
    title: pair('Dépense par canal, avant et après', 'Spending by channel, before and after'),
    unit: 'money',
    currency,
    sentence: inBoth((locale) =>
      locale === 'fr'
        ? `La dépense d’acquisition passe de ${from!.fr} à ${to!.fr}.`
        : `Acquisition spending goes from ${from!.en} to ${to!.en}.`,
    ),
    source: pair(
      'Source\u202f: dépenses du fichier de l’entreprise (déclaré), nouvelle répartition (calculé)',
      'Source: spending of the company file (declared), new split (computed)',
    ),
    ownTable: false,
    series: [
      { name: pair('Avant', 'Before'), tone: 'other' },
      { name: pair('Après', 'After'), tone: 'main' },
    ],
    rows: [...rows]
      .sort((a, b) => Math.max(b.before, b.after) - Math.max(a.before, a.after))
      .map(({ channelId, before, after }) => ({
        label: channelTitle(company, channelId),
        values: [before, after],
      })),
    limit: null,
  };
}
