import { directChannelId } from '../../framework/channel-ids.ts';
import { channels as channelTypes, type ChannelType } from '../../framework/channels.ts';
import { channelId } from '../../framework/company/answer-values.ts';
import type { Company, CompanyChannel } from '../../framework/company/company.ts';
import { unique } from '../../values/unique.ts';
import { namedChannel } from '../../framework/named-channel.ts';
import type { Months } from './month-figures.ts';

/**
 * The company with the channels that its months have figures of and that its file does not use: one of the catalogue by its
 * id, or one of its own name, such as leaflets, whose customers come directly. The same company where there is none.
 */
export function withNamedChannels(company: Company, months: Months): Company {
  const known = new Set(company.channels.map(({ id }) => id));
  const added = new Map<string, CompanyChannel>();
  const counted = new Set<string>();
  for (const { channels } of Object.values(months))
    for (const [id, { name, spent, newCustomers }] of Object.entries(channels)) {
      if (name !== undefined && !known.has(id)) added.set(id, typeOf.get(id)?.channel ?? ofOwnName(id, name));
      if (spent != null || newCustomers != null) counted.add(id);
    }
  const isInUse = ({ id, status }: CompanyChannel): boolean =>
    (status === 'absent' || status === 'planned') && counted.has(id);
  if (added.size === 0 && !company.channels.some(isInUse)) return company;
  const channels = company.channels.map((one): CompanyChannel => {
    if (!isInUse(one)) return one;
    const { reason: _, ...channel } = one;
    return { ...channel, status: 'active' };
  });
  return { ...company, channels: [...channels, ...added.values()] };
}

/** The channels that months have figures of, as answers of the question of the channels. */
export function recordedChannels(
  months: Months,
  channels: readonly Pick<CompanyChannel, 'id' | 'typeId' | 'name'>[],
): string[] {
  const named = Object.values(months).flatMap((month) => Object.entries(month.channels));
  return unique(
    named.flatMap(([id, { name, spent, newCustomers }]) => {
      if (spent == null && newCustomers == null) return [];
      const own = channels.find((one) => one.id === id) ?? typeOf.get(id)?.channel;
      if (own !== undefined && (own.name === undefined || own.typeId !== directChannelId)) return [own.typeId];
      const called = own?.name ?? name;
      return called === undefined ? [] : [namedChannel(called)];
    }),
  );
}

/** The channels of the catalogue that a company does not use, the usual ones first, each with the id that its file would give it. */
export const unusedChannels = ({ channels }: Company): CompanyChannel[] => {
  const has = new Set(channels.map(({ typeId }) => typeId));
  return [
    ...channels.filter(({ status }) => status === 'absent'),
    ...[...typeOf.values()].flatMap(({ type, channel }) => (has.has(type.id) ? [] : [channel])),
  ];
};

const newChannel = (id: string, { id: typeId, ownership }: Pick<ChannelType, 'id' | 'ownership'>): CompanyChannel => ({
  id,
  typeId,
  ownership,
  status: 'active',
  alsoIncludes: [],
  relays: [],
  metrics: {},
  missing: {},
  supportStages: [],
  gscAnomalyOverlap: false,
});

const ofOwnName = (id: string, name: string): CompanyChannel => ({
  ...newChannel(id, { id: directChannelId, ownership: 'paid' }),
  name,
});

const isAsked = ({ asked }: ChannelType): number => (asked === undefined ? 1 : 0);

/** The types of the catalogue by the id of their channel in a company file. */
const typeOf: ReadonlyMap<string, { readonly type: ChannelType; readonly channel: CompanyChannel }> = new Map(
  [...channelTypes]
    .sort((a, b) => isAsked(a) - isAsked(b))
    .map((type) => [channelId(type.id), { type, channel: newChannel(channelId(type.id), type) }]),
);
