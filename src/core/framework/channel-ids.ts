/** Ids of the channels that code names one by one; every other fact about a channel is in its row of `channels.ts`. */

export const siteChannelId = 'CH-SITE';
export const referralChannelId = 'CH-REFERRAL';
export const newsletterChannelId = 'CH-EMAIL-NL';
