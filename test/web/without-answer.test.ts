import { expect, test } from 'vitest';
import { withoutAnswer } from '../../src/web/parts/interview/without-answer.ts';

const open = { improves: null, blocks: true, isUnknown: false, isDescribed: false };

test('an answer that a plan waits for is said to be one only where there is no plan and none can be made', () => {
  const needed = withoutAnswer(open);
  expect([needed.improves, needed.without.en]).toEqual([null, expect.stringContaining('No plan is made without')]);
  for (const other of [{ isDescribed: true }, { blocks: false }]) {
    const { improves, without } = withoutAnswer({ ...open, ...other });
    expect([improves?.en, without.en]).toEqual(['the whole plan', expect.not.stringContaining('No plan is made')]);
  }
});

test('an answer that makes a plan more exact says what, and what the plan does without it', () => {
  const improves = { fr: 'les messages', en: 'the messages' };
  expect(withoutAnswer({ ...open, improves })).toMatchObject({ improves, without: { en: 'The plan can do without.' } });
  expect(withoutAnswer({ ...open, isUnknown: true }).without.en).toMatch(/^When you do not know, the plan supposes/);
});
