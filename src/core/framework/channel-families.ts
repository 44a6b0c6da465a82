/** Families of channels. A company file has at least one channel of each, used or not. */
export const channelFamilies = [
  'site',
  'search',
  'social',
  'email',
  'ads',
  'partners',
  'influencers',
  'reviews_local',
  'messaging_app',
] as const;
export type ChannelFamily = (typeof channelFamilies)[number];
