import { describe, expect, test } from '@jest/globals';
import { keepTopicIds, topicChanges } from '../../../../src/core/semantics/topics/topic-ids.ts';

describe('keepTopicIds', () => {
  const before = [{ id: 't-old', pages: ['/a', '/b', '/c'] }];
  test('keeps the id when most pages stay', () => {
    expect(keepTopicIds([{ hub: '/a', pages: ['/a', '/b', '/d'] }], before)).toEqual(['t-old']);
  });
  test('gives a new id when most pages left', () => {
    expect(keepTopicIds([{ hub: '/x', pages: ['/a', '/x', '/y', '/z'] }], before)[0]).toMatch(/^t-[0-9a-f]{8}$/);
  });
});

test('topicChanges reports a split', () => {
  const before = [{ id: 'one', pages: ['/a', '/b', '/c', '/d'] }];
  const after = [
    { id: 'left', pages: ['/a', '/b'] },
    { id: 'right', pages: ['/c', '/d'] },
  ];
  expect(topicChanges(after, before)).toEqual([{ kind: 'split', from: ['one'], to: ['left', 'right'] }]);
});
