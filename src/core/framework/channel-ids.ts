import type { ChannelFamily } from './channel-families.ts';

/** Ids of the channels that code refers to by name; all other facts about a channel are in its row of `channels.ts`. */

export const siteChannelId = 'CH-SITE';
export const searchChannelId = 'CH-SEO';
export const blogChannelId = 'CH-BLOG';
export const directChannelId = 'CH-DIRECT';
export const referralChannelId = 'CH-REFERRAL';
export const newsletterChannelId = 'CH-EMAIL-NL';
export const automaticEmailChannelId = 'CH-EMAIL-AUTO';
export const textMessageChannelId = 'CH-SMS';
export const partnerChannelId = 'CH-PARTNER';
export const reviewSitesChannelId = 'CH-REVIEW';
export const professionalNetworkId = 'CH-LI';
export const profileChannelId = 'CH-GBP';
export const groupNetworkId = 'CH-FB';
export const eventChannelId = 'CH-EVENT';
export const phoneChannelId = 'CH-PHONE';
export const mediaChannelId = 'CH-MEDIA';
export const tenderChannelId = 'CH-TENDER';
export const marketplaceChannelId = 'CH-MARKETPLACE';

/** The channel listed for a family in the file of a company that does not use the family yet. */
export const familyChannelIds: Readonly<Record<Exclude<ChannelFamily, 'site'>, string>> = {
  search: searchChannelId,
  social: 'CH-IG',
  email: newsletterChannelId,
  ads: 'CH-SEA',
  partners: partnerChannelId,
  influencers: 'CH-INFLU',
  reviews_local: profileChannelId,
  messaging_app: 'CH-WHATSAPP',
};
