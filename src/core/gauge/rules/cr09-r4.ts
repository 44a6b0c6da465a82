import { hashtagCap } from '../../planning/messages/hashtags.ts';
import { scenarioFaults } from '../plan-parts.ts';
import { defineRule } from '../plan-rule.ts';

export const cr09R4 = defineRule({
  id: 'CR09-R4',
  criterion: 'Cr9',
  severity: 'major',
  message: {
    fr: 'Supports et partages sont nommés, et les mots-dièses tiennent sous la limite du canal.',
    en: 'Supports and shares are named, and hashtags stay under the channel’s limit.',
  },
  check: (strategy) => {
    return scenarioFaults(
      strategy,
      (one, action) =>
        one.supports.length > 0 &&
        one.shares.length > 0 &&
        (one.hashtags.length === 0 ||
          (one.hashtags.length <= Math.max(...action.channelIds.map(hashtagCap)) &&
            new Set(one.hashtags.map((tag) => tag.scope)).size >= 2)),
    );
  },
});
