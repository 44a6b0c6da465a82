import { expect, test } from 'vitest';
import { searchRank } from '../../../../src/core/planning/topics/search-rank.ts';

const idOf = (words: string, given = {}) => searchRank(words, given).id;

test('what is urgent comes first, then what is sold near by, what is sold, prices, problems and questions', () => {
  const local = { isLocal: true };
  const ranked = [
    searchRank('vélo en panne', local),
    searchRank('réparation vélo Lille', local),
    searchRank('vélo cargo', {}),
    searchRank('vélo cargo prix', {}),
    searchRank('chaîne qui saute', { isProblem: true }),
    searchRank('comment régler un frein', {}),
  ];
  expect(ranked.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(ranked.map(({ worth }) => worth)).toEqual(ranked.map(({ worth }) => worth).sort((a, b) => b - a));
});

test.each([
  ['signed the deposit too late', 'urgent'],
  ['bike repair today', 'urgent'],
  ['bike hire what do i pay', 'price'],
  ['bike reviews', 'price'],
  ['when to service a bike', 'question'],
  ['first bike what size', 'question'],
  ['cargo bike', 'offer'],
])('“%s” is %s', (words, id) => {
  expect(idOf(words)).toBe(id);
});
