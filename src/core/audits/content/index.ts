import type { AuditDefinition } from '../audit.ts';
import { contentCannibalisation } from './cannibalisation.ts';
import { contentDuplicateExact } from './duplicate-exact.ts';
import { contentHiddenText } from './hidden-text.ts';
import { contentJsOnly } from './js-only.ts';
import { contentLongParagraph } from './long-paragraph.ts';
import { contentLongSentences } from './long-sentences.ts';
import { contentLorem } from './lorem.ts';
import { contentMojibake } from './mojibake.ts';
import { contentNearDuplicate } from './near-duplicate.ts';
import { contentNoAuthorDate } from './no-author-date.ts';
import { contentPlaceholder } from './placeholder.ts';
import { contentReadability } from './readability.ts';
import { contentStale } from './stale.ts';
import { contentStuffing } from './stuffing.ts';
import { contentTextRatio } from './text-ratio.ts';
import { contentThinVsNorm } from './thin-vs-norm.ts';
import { contentThin } from './thin.ts';
import { contentTruncated } from './truncated.ts';
import { contentPassive } from './passive.ts';
import { contentOffTopic } from './off-topic.ts';
import { contentKeyphraseSpread } from './keyphrase-spread.ts';

export const contentAudits: readonly AuditDefinition[] = [
  contentCannibalisation,
  contentDuplicateExact,
  contentHiddenText,
  contentJsOnly,
  contentLongParagraph,
  contentLongSentences,
  contentLorem,
  contentMojibake,
  contentNearDuplicate,
  contentNoAuthorDate,
  contentPlaceholder,
  contentReadability,
  contentStale,
  contentStuffing,
  contentTextRatio,
  contentThinVsNorm,
  contentThin,
  contentTruncated,
  contentPassive,
  contentOffTopic,
  contentKeyphraseSpread,
];
