import type { MessageAbout } from '../../planning/messages/message-about.ts';
import type { ContentFormat } from '../content-format.ts';
import { announcements } from './announcements.ts';
import { customerRequests } from './customer-requests.ts';
import { furtherAnnouncements } from './further-announcements.ts';
import type { ContentMessageDraft, MessageFrame } from './message-frame.ts';

/** The message of an item: its `form` chooses among the frames that formats of its kind share. */
export function contentMessage(format: ContentFormat, about: MessageAbout): ContentMessageDraft {
  const frames = framesOf(format);
  return (frames[about.form % frames.length] as MessageFrame)(about);
}

/** Formats of one kind share their message frames. */
export function messageKind(format: ContentFormat): string {
  if (format.pageWork !== null) return 'page-work';
  return format.asksCustomers ? 'request' : format.writing;
}

function framesOf({ pageWork, asksCustomers, writing }: ContentFormat): readonly MessageFrame[] {
  if (pageWork !== null) return [pageWork.message];
  return asksCustomers ? customerRequests : [announcements[writing], ...(furtherAnnouncements[writing] ?? [])];
}
