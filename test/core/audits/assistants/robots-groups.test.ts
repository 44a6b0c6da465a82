import { expect, test } from 'vitest';
import { robotsGroups } from '../../../../src/core/audits/assistants/robots-groups.ts';

test('an Allow of the whole site wins against a Disallow of the same length', () => {
  const groups = robotsGroups('User-agent: a\nUser-agent: b\nDisallow: /\nAllow: /\n\nUser-agent: c\nDisallow: /\n');
  expect(['a', 'b', 'c', 'd'].map((agent) => groups.closes(agent))).toEqual([false, false, true, false]);
});

test('content signals are read by name', () => {
  const { signals } = robotsGroups('User-agent: *\nContent-Signal: search=yes, ai-train=no\nAllow: /\n');
  expect([...signals]).toEqual([
    ['search', 'yes'],
    ['ai-train', 'no'],
  ]);
});
