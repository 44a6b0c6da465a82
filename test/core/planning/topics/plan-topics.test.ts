import { expect, test } from 'vitest';
import { planTopics } from '../../../../src/core/planning/topics/plan-topics.ts';
import { companyWith, keywordWith, personaWith } from '../../../support/small-company.ts';

test('topics come by their gap, the widest one at 1', () => {
  const keywords = [
    keywordWith('k1', { term: 'antivol', clusterId: 'antivol', volume: 10, position: 2 }),
    keywordWith('k2', { term: 'vélo urbain', clusterId: 'velo', volume: 5000, position: null }),
  ];
  const topics = planTopics(companyWith({ keywords }), null);
  expect(topics[0]).toMatchObject({ id: 'velo', gap: 1 });
  const gaps = topics.map(({ gap }) => gap);
  expect(gaps).toEqual([...gaps].sort((a, b) => b - a));
});

test('without a volume, what is urgent and what is sold come before a question', () => {
  const vocabulary = ['comment gonfler un vélo', 'vélo de ville', 'vélo en panne'];
  const topics = planTopics(companyWith({ personas: [personaWith({ vocabulary })] }), null);
  expect(topics.map(({ keyword }) => keyword)).toEqual([
    'vélo en panne',
    'vélo de ville',
    'vélo de ville prix',
    'comment gonfler un vélo',
  ]);
});
