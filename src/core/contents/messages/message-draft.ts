import type { MessageAbout } from '../../planning/messages/message-about.ts';
import type { Text } from '../../values/text.ts';

export interface ContentMessageDraft {
  readonly hook: Text;
  readonly body: Text;
}

export type Write = (about: MessageAbout) => ContentMessageDraft;
