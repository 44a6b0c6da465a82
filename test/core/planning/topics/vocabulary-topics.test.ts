import { describe, expect, test } from 'vitest';
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
  test('are its vocabulary, then the questions and wishes that name their subject, never a pain', () => {
    const asking = {
      ...persona,
      objections: ['Et si elle casse ?', 'Peut-on venir sans casque ?'],
      jobs: ['aller au travail'],
    };
    const topics = vocabularyTopics(company, null, asking, []);
    expect(topics.map(({ keyword, intent }) => [keyword, intent])).toEqual([
      ['vélo de ville', 'transactional'],
      ['antivol', 'commercial'],
      ['Peut-on venir sans casque ?', 'informational'],
      ['aller au travail', 'informational'],
    ]);
  });

  test('leave out the label of a price list and a subject that another persona has', () => {
    const [bike] = company.offers;
    const named = companyWith({
      offers: [{ ...bike!, name: 'Vélo de ville ou de voyage avec remorque, livré' }],
      personas: [personaWith({ vocabulary: ['vélo de ville'] })],
    });
    const words = vocabularyTopics(named, null, named.personas[0]!, []).map(({ keyword }) => keyword);
    expect(words).toEqual(['vélo de ville', 'aller au travail']);
    const other = { ...named.personas[0]!, id: 'p2', jobs: [] };
    const known = vocabularyTopics(named, null, named.personas[0]!, []);
    expect(vocabularyTopics(named, null, other, known)).toEqual([]);
  });

  test('leave out the words that its topics already have', () => {
    const known = vocabularyTopics(company, null, persona, []).slice(0, 1);
    const words = vocabularyTopics(company, null, persona, known).map(({ keyword }) => keyword);
    expect(words).not.toContain('vélo de ville');
  });
});
