import { blogChannelId, searchChannelId, siteChannelId } from '../../../core/framework/channel-ids.ts';
import type { ContentDetail } from '../../../core/planning/plan/details/content-detail.ts';

/** Where a text is published on a page of the site. */
const pageChannels: ReadonlySet<string> = new Set([siteChannelId, searchChannelId, blogChannelId]);

/** The page on which a content writes; null for a picture, a post or a letter, which leads to a page and changes nothing on it. */
export const pageWrittenBy = ({
  brief,
  channelId,
  target,
}: Pick<ContentDetail, 'brief' | 'channelId' | 'target'>): string | null =>
  brief.length !== null && pageChannels.has(channelId) ? target.url : null;
