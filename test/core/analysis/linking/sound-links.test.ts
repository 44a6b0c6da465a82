import { expect, test } from 'vitest';
import { withSoundLinks } from '../../../../src/core/analysis/linking/sound-links.ts';
import type { SemanticResult } from '../../../../src/core/analysis/site-analysis.ts';

const pair = (from: string, to: string, sentence = 'Les tours partent à 11 h.') => ({ from, to, sentence });
const semantics = {
  suggestions: [pair('/a', '/b'), pair('/old', '/b'), pair('/a', '/old')],
  additions: [pair('/a', '/b'), pair('/a', '/c', 'La visite coûte 9 €, chaque jour.'), pair('/a', '/old')],
} as unknown as SemanticResult;
const pairs = (links: readonly { readonly from: string; readonly to: string }[] = []): string[] =>
  links.map(({ from, to }) => `${from} ${to}`);

test('no link is proposed from or to a page that a diagnosis replaces, nor a sentence that another page contradicts', () => {
  const sound = withSoundLinks(semantics, { condemned: new Set(['/old']), disputed: ['coûte 9 €'] });
  expect(pairs(sound?.suggestions)).toEqual(['/a /b']);
  expect(pairs(sound?.additions)).toEqual(['/a /b']);
});

test('without such a diagnosis all links stay', () => {
  expect(withSoundLinks(semantics, { condemned: new Set(), disputed: [] })).toBe(semantics);
});
