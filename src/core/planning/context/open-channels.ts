import { channels, channelType, isChannelType } from '../../framework/channels.ts';
import { channelRisk } from '../../framework/legal/channel-risks.ts';
import type { Company, CompanyPersona } from '../../framework/company/company.ts';
import { unique } from '../../values/unique.ts';

/** Affinity of a persona for a channel without information (working assumption). */
const unknownAffinity = 0.3;

/** Type ids of the channels a plan may use: those present, the types they include, and those that a present channel or relay opens. */
export function openChannels(company: Company): string[] {
  const present = company.channels.filter((channel) => channel.status !== 'absent' && channelRisk(channel) === null);
  const listed = present.flatMap(({ typeId, alsoIncludes }) => [typeId, ...alsoIncludes]);
  const typeIds = new Set(present.map(({ typeId }) => typeId));
  const relays = new Set(present.flatMap((channel) => channel.relays.map(({ kind }) => kind)));
  const opened = channels.filter(({ isAlwaysOpen, opensWith }) => {
    if (isAlwaysOpen || opensWith === undefined) return isAlwaysOpen;
    return 'relay' in opensWith ? relays.has(opensWith.relay) : typeIds.has(opensWith.channelId);
  });
  return unique([...listed, ...opened.map(({ id }) => id)]).sort();
}

interface ChannelUse {
  readonly company: Company;
  /** Type ids of the channels that the plan uses. */
  readonly channels: readonly string[];
}

/** True for a channel that the company has and on which the plan publishes nothing. */
export const isGivenUp = ({ company, channels }: ChannelUse, typeId: string): boolean =>
  !channels.includes(typeId) && company.channels.some((one) => one.typeId === typeId && one.status !== 'absent');

/** Affinity of a persona for a channel, 0–1: the listed one, else that of the channel it resembles. */
export const affinityOf = (persona: CompanyPersona, channelId: string): number =>
  statedAffinity(persona, channelId) ?? unknownAffinity;

/** True where the file says how much the audience uses the channel, or one that it resembles. */
export const isAffinityKnown = (persona: CompanyPersona, channelId: string): boolean =>
  statedAffinity(persona, channelId) !== undefined;

function statedAffinity(persona: CompanyPersona, channelId: string): number | undefined {
  const listed = (id: string | undefined): number | undefined =>
    persona.channels.find(({ typeId }) => typeId === id)?.affinity;
  const resembled = isChannelType(channelId) ? channelType(channelId).affinityOf : undefined;
  return listed(channelId) ?? listed(resembled);
}
