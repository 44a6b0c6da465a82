import { expect, test } from 'vitest';
import type { MentionName, MentionNames } from '../../../../src/core/linking/mentions/mention-names.ts';
import { nameMentions } from '../../../../src/core/linking/mentions/name-mentions.ts';
import type { LinkableSentence } from '../../../../src/core/linking/page-sentences.ts';

test('a part of a name does not hide the whole name of another page inside it', () => {
  const part: MentionName = { row: 0, ids: [1, 2], general: false, part: true };
  const whole: MentionName = { row: 1, ids: [2], general: false };
  const known = new Map([part, whole].map((name) => [name.ids.join(' '), name]));
  const named = (ids: readonly number[]) => known.get(ids.join(' ')) ?? null;
  const names: MentionNames = { named, reordered: () => null, longest: 2 };
  const words = [1, 2].map((id) => ({ ids: [id], closed: false }));
  const found = nameMentions({ words } as unknown as LinkableSentence, names);
  expect(found.map(({ name }) => name.row)).toEqual([1]);
});
