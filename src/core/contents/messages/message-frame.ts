import type { MessageAbout } from '../../planning/messages/message-about.ts';
import type { Text } from '../../values/text.ts';

export interface ContentMessageDraft {
  readonly hook: Text;
  readonly body: Text;
}

/** Sentences with slots, filled with the facts of one item. */
export type MessageFrame = (about: MessageAbout) => ContentMessageDraft;
