import type { Strategy } from '../../planning/plan/plan.ts';
import { pair, type Text } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { heading, note, table } from '../build-blocks.ts';
import { joined, semicolon } from '../joined-texts.ts';
import { channelTitle } from '../plan-cells.ts';
import { channelStatusNames, ownershipNames } from '../plan-names.ts';
import { positionSection } from './position.ts';
import { trafficSection } from './traffic/traffic.ts';

/** Part 2: the channels, what they bring, and the position of the company among its competitors. */
export function channelsPart(strategy: Strategy): ReportBlock[] {
  return [
    heading('part-2', pair('2. Les canaux et leurs données', '2. Channels and their data')),
    mapTable(strategy),
    ...absentRelays(strategy),
    ...trafficSection(strategy),
    ...positionSection(strategy),
  ];
}

function mapTable({ inputs: { company } }: Strategy): ReportBlock {
  return table(
    pair('La carte des canaux', 'The channel map'),
    [
      ['Canal', 'Channel'],
      ['Nature', 'Kind'],
      ['État', 'Status'],
      ['Adresse ou compte', 'Address or handle'],
      ['Relais', 'Relays'],
      ['Remarque', 'Remark'],
    ],
    company.channels.map((channel): Cell[] => [
      channelTitle(company, channel.id),
      ownershipNames[channel.ownership],
      channelStatusNames[channel.status],
      channel.url ?? channel.handle ?? '–',
      channel.relays.map((relay) => relay.name).join(', ') || '–',
      channel.reason ?? '–',
    ]),
  );
}

/** The kinds of relay that the company looked for and has none of. */
function absentRelays({ inputs: { company } }: Strategy): ReportBlock[] {
  if (company.relaysNone.length === 0) return [];
  const { fr, en } = joined(
    company.relaysNone.map(({ kind, reason }) =>
      joined([relayNames[kind] ?? pair(kind, kind), pair(`(${reason})`, `(${reason})`)]),
    ),
    semicolon,
  );
  return [note(pair(`Relais cherchés et non retenus\u202f: ${fr}.`, `Relays looked for and not kept: ${en}.`))];
}

const relayNames: Readonly<Record<string, Text>> = {
  media: pair('médias', 'media'),
  partner: pair('partenaires', 'partners'),
  federation: pair('fédérations', 'federations'),
  influencer: pair('influenceurs', 'influencers'),
};
