import { qualityTitle, type TrafficFigure } from '../../framework/traffic.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { pair, type Text } from '../../values/text.ts';
import { channelTitle, colon, joined, semicolon } from '../plan/cells.ts';
import { namesOf, ownershipWords, statusWords } from '../plan/channels.ts';
import { provenanceWords } from '../provenance-words.ts';
import type { SheetCell, SheetRow, WorkbookSheet } from './workbook.ts';
import { column, computed, formula, none, total, totalWord, typed, value } from './cells.ts';

/** The channels, what they were measured to bring, and what the reader sees of them since. */
export function channelsSheet(strategy: Strategy): WorkbookSheet {
  const { company } = strategy.inputs;
  const { baselineMonths } = company.period;
  return {
    id: 'channels',
    name: pair('Canaux', 'Channels'),
    columns: [
      column('channel', 30, 'Canal', 'Channel'),
      column('kind', 13, 'Nature', 'Kind'),
      column('status', 12, 'État', 'Status'),
      column('address', 30, 'Adresse ou compte', 'Address or handle'),
      column('sessions', 13, `Visites (${baselineMonths} mois)`, `Sessions (${baselineMonths} months)`),
      column('share', 10, 'Part des visites', 'Share of sessions'),
      column('rate', 12, 'Taux de conversion', 'Conversion rate'),
      column('customers', 12, 'Nouveaux clients', 'New customers'),
      column('origin', 30, 'Provenance', 'Origin'),
      column('monthly', 12, 'Visites par mois, au départ', 'Sessions a month, at the start'),
      typed('lastMonth', 14, 'Visites du dernier mois', 'Sessions of the last month'),
      computed('change', 13, 'Évolution', 'Change'),
      column('quality', 16, 'Fiabilité', 'Reliability'),
      column('missing', 34, 'Reste à mesurer', 'Still to measure'),
    ],
    rows: company.channels.map((channel): SheetRow => {
      const traffic = strategy.traffic.channels.find((one) => one.channelId === channel.id);
      const find = (id: string) => traffic?.figures.find((one) => one.metricId === id);
      const sessions = find('m.sessions')?.value ?? null;
      const shown = { sessions: find('m.sessions'), rate: find('m.cr'), customers: find('m.newCustomers') };
      return {
        channel: channelTitle(company, channel.id),
        kind: ownershipWords[channel.ownership] ?? channel.ownership,
        status: statusWords[channel.status] ?? channel.status,
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
        missing: traffic === undefined || traffic.missing.length === 0 ? none : namesOf(traffic.missing),
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

/** A figure that is no subject of the channel is left out, one that nobody read is not measured. */
function figureCell(figure: TrafficFigure | undefined, format: 'whole' | 'rate'): SheetCell {
  return figure === undefined ? none : value(figure.value, format);
}

function originText(
  shown: Readonly<Record<'sessions' | 'rate' | 'customers', TrafficFigure | undefined>>,
): Text | string {
  const told = (['sessions', 'rate', 'customers'] as const).flatMap((name) => {
    const figure = shown[name];
    return figure === undefined || figure.value === null
      ? []
      : [joined([names[name], provenanceWords[figure.provenance] ?? pair('', '')], colon)];
  });
  return told.length === 0 ? none : joined(told, semicolon);
}

const names = {
  sessions: pair('visites', 'sessions'),
  rate: pair('taux', 'rate'),
  customers: pair('clients', 'customers'),
} satisfies Record<string, Text>;
