import { describe, expect, test } from '@jest/globals';
import type { CompanyPersona } from '../../../../src/core/framework/company/company.ts';
import { vocabularyTopics } from '../../../../src/core/planning/topics/vocabulary-topics.ts';
import { companyWith, personaWith } from '../../../support/small-company.ts';

const company = companyWith({
  personas: [
    personaWith({ vocabulary: ['vélo de ville', 'antivol'], jobs: ['aller au travail'], pains: ['se perdre'] }),
  ],
});
const [persona] = company.personas as [CompanyPersona];

describe('topics from the words of a persona', () => {
  test('are its vocabulary, then the offers, then what it wants and fears', () => {
    const topics = vocabularyTopics(company, null, persona, []);
    expect(topics.map(({ keyword, intent }) => [keyword, intent])).toEqual([
      ['vélo de ville', 'transactional'],
      ['antivol', 'commercial'],
      ['aller au travail', 'informational'],
      ['se perdre', 'informational'],
    ]);
  });

  test('leave out the words that its topics already have', () => {
    const known = vocabularyTopics(company, null, persona, []).slice(0, 1);
    const words = vocabularyTopics(company, null, persona, known).map(({ keyword }) => keyword);
    expect(words).not.toContain('vélo de ville');
  });
});
