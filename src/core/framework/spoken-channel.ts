import { pair, type Text } from '../values/text.ts';
import { channelName } from './channel-name.ts';
import { searchChannelId } from './channel-ids.ts';
import { channelType } from './channels.ts';
import type { CompanyChannel } from './company/company.ts';

/** The name that people use of a channel: that of the company, else the one it was asked by, else that of the catalogue. */
export function spokenChannel(channel: Pick<CompanyChannel, 'name' | 'typeId'>): Text {
  if (channel.name !== undefined) return channelName(channel);
  const { asked, title } = channelType(channel.typeId);
  return channel.typeId === searchChannelId ? articles : (asked?.label ?? title);
}

/** Articles have no channel of their own: they are found by search. */
const articles = pair(
  'Articles et pages trouvés par Google, sans publicité',
  'Articles and pages found by Google, without ads',
);
