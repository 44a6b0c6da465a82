import type { ChannelFamily } from '../../framework/channel-families.ts';
import { channelType } from '../../framework/channels.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import { trackedAddress } from './tracked-address.ts';

/** `utm_medium` by family; a family without one leads to the site by itself, and its addresses are not tracked. */
const mediums: Readonly<Partial<Record<ChannelFamily, string>>> = {
  social: 'social',
  email: 'email',
  ads: 'cpc',
  partners: 'referral',
  influencers: 'influencer',
  reviews_local: 'local',
  messaging_app: 'messaging',
};

/** The address to publish for a content of a plan; null for one that is published on the site itself. */
export function itemAddress({ id, content }: PlannedAction, cycle: number): string | null {
  if (content === null || !/^https?:/.test(content.target.url)) return null;
  const { title, family } = channelType(content.channelId);
  const medium = mediums[family];
  return medium === undefined
    ? null
    : trackedAddress(content.target.url, { source: title.en, medium, cycle, item: id });
}
