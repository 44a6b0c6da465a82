import { qualityTitle, type TrafficFigure } from '../../framework/traffic.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { pair, type Text } from '../../values/text.ts';
import { colon, joined, semicolon } from '../joined-texts.ts';
import { channelTitle } from '../plan-cells.ts';
import { metricTitles } from '../plan/traffic/traffic.ts';
import { channelStatusNames, ownershipNames } from '../plan-names.ts';
import { provenanceNames } from '../provenance-names.ts';
import type { SheetCell, SheetRow, WorkbookSheet } from './workbook.ts';
import { column, computed, formula, none, total, totalWord, typed, value } from './cells.ts';

/** The channels, what they bring, and the sessions that the reader enters each month. */
export function channelsSheet(strategy: Strategy): WorkbookSheet {
  const { company } = strategy.inputs;
  const { baselineMonths } = company.period;
  return {
    id: 'channels',
    name: pair('Canaux', 'Channels'),
    guide: {
      shows: pair('D’où viennent les visites et les clients.', 'Where sessions and customers come from.'),
      enter: pair('Les visites du dernier mois, chaque mois.', 'The sessions of the last month, every month.'),
    },
    columns: [
      column('channel', 30, pair('Canal', 'Channel')),
      column('kind', 13, pair('Nature', 'Kind')),
      column('status', 12, pair('État', 'Status')),
      column('address', 30, pair('Adresse ou compte', 'Address or handle')),
      column('sessions', 13, pair(`Visites (${baselineMonths} mois)`, `Sessions (${baselineMonths} months)`)),
      column('share', 10, pair('Part des visites', 'Share of sessions')),
      column('rate', 12, pair('Taux de conversion', 'Conversion rate')),
      column('customers', 12, pair('Nouveaux clients', 'New customers')),
      column('origin', 30, pair('Provenance', 'Origin')),
      column('monthly', 12, pair('Visites par mois, au départ', 'Sessions a month, at the start')),
      typed('lastMonth', 14, pair('Visites du dernier mois', 'Sessions of the last month')),
      computed('change', 13, pair('Évolution', 'Change')),
      column('quality', 16, pair('Fiabilité', 'Reliability')),
      column('missing', 34, pair('Reste à mesurer', 'Still to measure')),
    ],
    rows: company.channels.map((channel): SheetRow => {
      const traffic = strategy.traffic.channels.find((one) => one.channelId === channel.id);
      const find = (id: string) => traffic?.figures.find((one) => one.metricId === id);
      const sessions = find('m.sessions')?.value ?? null;
      const shown = { sessions: find('m.sessions'), rate: find('m.cr'), customers: find('m.newCustomers') };
      return {
        channel: channelTitle(company, channel.id),
        kind: ownershipNames[channel.ownership],
        status: channelStatusNames[channel.status],
        address: channel.url === undefined ? (channel.handle ?? none) : { url: channel.url },
        sessions: figureCell(shown.sessions, 'whole'),
        share: shown.sessions === undefined ? none : value(traffic?.share ?? null, 'share'),
        rate: figureCell(shown.rate, 'rate'),
        customers: figureCell(shown.customers, 'whole'),
        origin: originText(shown),
        monthly:
          shown.sessions === undefined
            ? none
            : value(sessions === null ? null : Math.round(sessions / baselineMonths), 'whole'),
        lastMonth: { typed: 'whole' },
        change: formula({ template: 'change', now: 'lastMonth', before: 'monthly' }, 'share'),
        quality: traffic === undefined || traffic.quality === null ? none : qualityTitle(traffic.quality),
        missing: traffic === undefined || traffic.missing.length === 0 ? none : metricTitles(traffic.missing),
      };
    }),
    totals: [
      {
        channel: totalWord,
        sessions: total('sessions', 'whole'),
        customers: total('customers', 'whole'),
        monthly: total('monthly', 'whole'),
      },
    ],
    empty: pair('Aucun canal n’est décrit dans le fichier de l’entreprise.', 'The company file describes no channel.'),
    sticky: 1,
    pagesWide: 2,
  };
}

/** A dash for a figure that does not apply to the channel, an empty value for one that is not measured. */
function figureCell(figure: TrafficFigure | undefined, format: 'whole' | 'rate'): SheetCell {
  return figure === undefined ? none : value(figure.value, format);
}

function originText(
  shown: Readonly<Record<'sessions' | 'rate' | 'customers', TrafficFigure | undefined>>,
): Text | string {
  const origins = (['sessions', 'rate', 'customers'] as const).flatMap((name) => {
    const figure = shown[name];
    return figure === undefined || figure.value === null
      ? []
      : [joined([names[name], provenanceNames[figure.provenance]], colon)];
  });
  return origins.length === 0 ? none : joined(origins, semicolon);
}

const names = {
  sessions: pair('visites', 'sessions'),
  rate: pair('taux', 'rate'),
  customers: pair('clients', 'customers'),
} satisfies Record<string, Text>;
