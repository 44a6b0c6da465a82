/** Groups in which every company looks for its channels: a company file states each of them, used or not. */
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
