import { pair, type Text } from '../values/text.ts';
import { channelType } from './channels.ts';
import type { Company, CompanyChannel } from './company/company.ts';

/** The name of a channel: that of the company file up to its first comma outside brackets and numbers, where notes begin, else that of its type in the catalogue. */
export function channelName({ name, typeId }: Pick<CompanyChannel, 'name' | 'typeId'>): Text {
  if (name === undefined) return channelType(typeId).title;
  const head = /^(?:[^,(]|,(?=\d)|\([^)]*\)|\()*/u.exec(name)?.[0] ?? name;
  const kept = head.trim() === '' ? name : head.trim();
  return pair(kept, kept);
}

/** The name of the channel with this id; the id itself when the company has no such channel. */
export function channelNameOf({ channels }: Pick<Company, 'channels'>, channelId: string): Text {
  const found = channels.find(({ id }) => id === channelId);
  return found === undefined ? pair(channelId, channelId) : channelName(found);
}
