import { describe, expect, test } from 'vitest';
import { type LinkDecision, suggestionId, withDecisions } from '../../../src/core/linking/link-decision.ts';
import type { Suggestion } from '../../../src/core/linking/suggestions.ts';

const link = (from: string, to: string, anchor: string, sentence = `Voyez ${anchor}.`): Suggestion => ({
  from,
  to,
  anchor,
  sentence,
  offset: sentence.indexOf(anchor),
  reason: { fr: 'Nommée.', en: 'Named.' },
  confidence: 'sure',
  gain: { rank: 0, depth: 0 },
  block: { index: 0, start: 0, end: anchor.length, textHash: '' },
  score: 1,
});

const decided = (one: Suggestion, state: LinkDecision['state']): LinkDecision => ({
  ...one,
  id: suggestionId(one),
  state,
});

test('a link is the same with another case, number or accent of its anchor, and another one with another target', () => {
  const one = suggestionId(link('/a', '/b', 'Bols émaillés'));
  expect(suggestionId(link('/a', '/b', 'bol émaillé'))).toBe(one);
  expect(suggestionId(link('/a', '/c', 'Bols émaillés'))).not.toBe(one);
});

describe('decisions', () => {
  const kept = link('/a', '/b', 'bols');
  const refused = link('/a', '/c', 'tasses');

  test('a rejected link is left out until its sentence changes', () => {
    const decisions = [decided(refused, 'rejected')];
    expect(withDecisions([kept, refused], decisions)).toEqual([kept]);
    const rewritten = { ...refused, sentence: 'Nos tasses sont tournées à la main.' };
    expect(withDecisions([kept, rewritten], decisions)).toEqual([kept, rewritten]);
  });

  test('an accepted link stays where it was', () => {
    expect(withDecisions([kept, refused], [decided(refused, 'accepted')])).toEqual([kept, refused]);
  });

  test('links to a target that was rejected three times come last, with the reason', () => {
    const before = ['/x', '/y', '/z'].map((from) => decided(link(from, '/c', `mot ${from}`), 'rejected'));
    const [first, last] = withDecisions([refused, kept], before);
    expect(first).toEqual(kept);
    expect(last).toMatchObject({ to: '/c', reason: { fr: expect.stringContaining('refusé plusieurs liens vers') } });
    expect(withDecisions([refused, kept], before.slice(1))).toEqual([refused, kept]);
  });

  test('links on words that were rejected three times come last, with the reason', () => {
    const before = ['/x', '/y', '/z'].map((to) => decided(link('/w', to, 'Tasses'), 'rejected'));
    const [first, last] = withDecisions([refused, kept], before);
    expect(first).toEqual(kept);
    expect(last!.reason.en).toContain('on these words');
  });
});
