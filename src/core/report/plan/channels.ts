import { channelType } from '../../framework/channels.ts';
import type { Company, CompanyChannel } from '../../framework/company/company.ts';
import type { ChannelReuse } from '../../planning/plan/steering.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { pair, type Text } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { heading, note, table } from '../build-blocks.ts';
import { joined, semicolon } from '../joined-texts.ts';
import { channelTitle } from '../plan-cells.ts';
import { channelStatusNames, decisionNames, ownershipNames } from '../plan-names.ts';
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

function mapTable(strategy: Strategy): ReportBlock {
  const { company } = strategy.inputs;
  return table(
    pair('La carte des canaux', 'The channel map'),
    [
      ['Canal', 'Channel'],
      ['Nature', 'Kind'],
      ['État', 'Status'],
      ['Responsable', 'In charge'],
      ['Adresse ou compte', 'Address or handle'],
      ['Relais', 'Relays'],
      ['Suite', 'What follows', 'wide'],
    ],
    company.channels.map((channel): Cell[] => [
      channelTitle(company, channel.id),
      ownershipNames[channel.ownership],
      riskOf(strategy, channel.id) === null ? channelStatusNames[channel.status] : pair('refusé', 'refused'),
      channel.ownerPerson ?? '–',
      addressOf(company, channel),
      channel.relays.map((relay) => relay.name).join(', ') || '–',
      followOf(strategy, channel),
    ]),
  );
}

const riskOf = ({ channels }: Strategy, channelId: string): ChannelReuse['risk'] =>
  channels.find((one) => one.channelId === channelId)?.risk ?? null;

/** The address or account of a channel; the site for what happens on it; otherwise where to note it. */
function addressOf({ organisation }: Company, { url, handle, typeId, status }: CompanyChannel): Cell {
  const known = url ?? handle;
  if (known !== undefined) return known;
  const { family } = channelType(typeId);
  if (['site', 'search'].includes(family)) return organisation.domain;
  return status === 'active' || status === 'dormant'
    ? pair(
        'à noter (tâche «\u202fNotez vos chiffres des douze derniers mois\u202f»)',
        'to be noted (task “Write down your figures of the last twelve months”)',
      )
    : '–';
}

/** What this plan does of the channel, with its remark. */
function followOf(strategy: Strategy, channel: CompanyChannel): Cell {
  const remark = remarkOf(strategy, channel);
  const decision = strategy.channels.find(({ channelId }) => channelId === channel.id)?.decision;
  if (decision === undefined || decision === 'pending' || riskOf(strategy, channel.id) !== null) return remark;
  const name = decisionNames[decision];
  return remark === '–'
    ? name
    : joined([name, typeof remark === 'string' ? pair(remark, remark) : (remark as Text)], semicolon);
}

/** What must not be done and what replaces it, else the remark of the company, else why the channel waits. */
function remarkOf(strategy: Strategy, { id, reason, status }: CompanyChannel): Cell {
  const risk = riskOf(strategy, id);
  if (risk !== null) return joined([risk.verdict, risk.alternative]);
  if (status !== 'absent' || reason === undefined || !isDefaultReason(reason)) return reason ?? '–';
  const { capacity, channels } = strategy.inputs.company;
  const open = channels.filter((one) => one.status === 'active').length;
  return pair(
    `écarté ce cycle\u202f: aucun public ne le cite, et ${capacity.hoursPerWeek} h par semaine vont aux ${open} canaux ouverts`,
    `set aside this cycle: no audience names it, and ${capacity.hoursPerWeek} h a week go to the ${open} open channels`,
  );
}

/** True for the reason that stands in for one that nobody gave. */
const isDefaultReason = (reason: string): boolean => /^(?:non cité parmi|not named among)/.test(reason);

/** The kinds of relay that the company looked for and has none of. */
function absentRelays({ inputs: { company } }: Strategy): ReportBlock[] {
  const named = new Set<string>(company.channels.flatMap(({ relays }) => relays.map(({ kind }) => kind)));
  const none = company.relaysNone.filter(({ kind }) => !named.has(kind));
  if (none.length === 0) return [];
  const { fr, en } = joined(
    none.map(({ kind, reason }) => joined([relayNames[kind] ?? pair(kind, kind), pair(`(${reason})`, `(${reason})`)])),
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
