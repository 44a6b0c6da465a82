import { describe, expect, test } from 'vitest';
import type { Company } from '../../../../src/core/framework/company/company.ts';
import { withLegalDuties } from '../../../../src/core/planning/messages/message-duties.ts';
import type { DraftAction } from '../../../../src/core/planning/plan/draft-action.ts';
import { companyWith, contextOf, draftWith } from '../../../support/small-company.ts';

const organisation = companyWith().organisation;
const rulesOf = (given: Partial<Company['organisation']>, draft: Partial<DraftAction>): readonly string[] =>
  withLegalDuties(contextOf(companyWith({ organisation: { ...organisation, ...given } })), draftWith(draft)).legalIds;

describe('the rules of a trade', () => {
  const practice = {
    sector: 'health_wellness',
    businessModel: 'local_service',
    regulatedFlags: ['health'],
  } satisfies Partial<Company['organisation']>;

  test('apply to each action for the public', () => {
    expect(rulesOf(practice, { kind: 'content' })).toEqual(['L-HEALTH']);
    expect(rulesOf(practice, { kind: 'measurement' })).toEqual([]);
  });

  test('apply to messages to named people only, where the rule requires it', () => {
    const charity = { country: 'GB', businessModel: 'nonprofit' } satisfies Partial<Company['organisation']>;
    expect(rulesOf(charity, { channelIds: ['CH-EMAIL-NL'] })).toEqual(['L-UK-CHARITY']);
    expect(rulesOf(charity, { channelIds: ['CH-IG'] })).toEqual([]);
  });

  test('apply to actions about a flagged offer', () => {
    expect(rulesOf({ regulatedFlags: ['alcohol'] }, { kind: 'content' })).toEqual(['L-ALCOHOL']);
  });

  test('add nothing to a trade without rules', () => {
    expect(rulesOf({}, { legalIds: ['L-REV'] })).toEqual(['L-REV']);
  });
});
