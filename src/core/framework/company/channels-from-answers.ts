import {
  directChannelId,
  familyChannelIds,
  groupNetworkId,
  professionalNetworkId,
  reviewSitesChannelId,
} from '../channel-ids.ts';
import { channelType } from '../channels.ts';
import { channelId, figureOf } from './answer-values.ts';
import { channelNameIn } from '../named-channel.ts';
import { type Answers, itemsOf } from './answers.ts';
import { picturedSectors } from './company-parts.ts';
import type { SiteProfile } from './site-profile/site-profile.ts';

const families = Object.keys(familyChannelIds) as (keyof typeof familyChannelIds)[];
/** Families that take time and no money to open: planned when they are not used yet. */
const freeFamilies = new Set(['search', 'social', 'email', 'partners', 'influencers', 'reviews_local']);
const businessModels = new Set(['b2b_saas', 'lead_gen_services']);

const localModels = new Set(['local_service', 'nonprofit', 'ecommerce_b2c']);

export function channelsOf(answers: Answers, profile: SiteProfile, fr: boolean): Record<string, unknown>[] {
  const all = itemsOf(answers.channels);
  const used = all.filter((item) => channelNameIn(item) === null);
  const covered = new Set<string>(used.map((code) => channelType(code).family));
  const unknown = fr ? 'non mesuré' : 'not measured';
  const active = used.map((code) => {
    const figures = ['sessions', 'newCustomers'].map((name) => [name, figureOf(answers[`${code}.${name}`])] as const);
    const missing = figures.filter(([, value]) => value === null).map(([name]) => [name, unknown]);
    const url = profile.channels.find((one) => one.typeId === code)?.url;
    return {
      id: channelId(code),
      typeId: code,
      ...(url === undefined ? {} : { url }),
      ownership: channelType(code).ownership,
      status: 'active',
      metrics: Object.fromEntries(figures),
      ...(missing.length === 0 ? {} : { missing: Object.fromEntries(missing) }),
    };
  });
  const others = families
    .filter((family) => !covered.has(family))
    .map((family) => ({ family, code: codeFor(family, answers) }))
    .filter(({ code }) => !used.includes(code));
  return [
    ...active,
    ...all.flatMap((item) => namedRow(item, unknown)),
    ...others.map(({ family, code }) => ({
      id: channelId(code),
      typeId: code,
      ownership: channelType(code).ownership,
      status: freeFamilies.has(family) ? 'planned' : 'absent',
      reason: freeFamilies.has(family)
        ? fr
          ? 'pas encore utilisé : à ouvrir pendant ce cycle, sans achat d’espace'
          : 'not in use yet: to open during this cycle, without buying space'
        : fr
          ? 'non cité parmi les canaux utilisés'
          : 'not named among the channels in use',
      metrics: {},
    })),
  ];
}

/** A channel that no list has: its customers come directly. */
function namedRow(item: string, unknown: string): Record<string, unknown>[] {
  const name = channelNameIn(item);
  if (name === null) return [];
  const metrics = { sessions: null, newCustomers: null };
  return [
    {
      id: channelId(item),
      typeId: directChannelId,
      name,
      ownership: 'paid',
      status: 'active',
      metrics,
      missing: { sessions: unknown, newCustomers: unknown },
    },
  ];
}

/** Channel of a family: companies use other networks than households do. */
function codeFor(family: keyof typeof familyChannelIds, answers: Answers): string {
  if (family === 'social' && businessModels.has(answers.model ?? '')) return professionalNetworkId;
  if (family === 'social' && !picturedSectors.has(answers.sector ?? '')) return groupNetworkId;
  if (family === 'reviews_local' && !localModels.has(answers.model ?? '')) return reviewSitesChannelId;
  return familyChannelIds[family];
}

/** The channels the owner named for the audience, then those the plan opens; affinity 0.5 until measured. */
export function affinitiesOf(named: readonly string[], answers: Answers): { typeId: string; affinity: number }[] {
  const opened = families
    .filter((family) => freeFamilies.has(family))
    .map((family) => codeFor(family, answers))
    .filter((code) => !named.includes(code));
  return [
    ...named.map((typeId, rank) => ({ typeId, affinity: rank < 2 ? 0.8 : 0.5 })),
    ...opened.map((typeId) => ({ typeId, affinity: 0.5 })),
  ];
}
