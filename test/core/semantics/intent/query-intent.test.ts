import { describe, expect, test } from 'vitest';
import { queryIntent } from '../../../../src/core/semantics/intent/query-intent.ts';

describe('queryIntent', () => {
  test.each([
    ['comment réparer une chaîne de vélo', 'fr', 'informational'],
    ['quel vélo de ville choisir', 'fr', 'commercial'],
    ['vélo électrique ou musculaire', 'fr', 'commercial'],
    ['devis réparation vélo lyon', 'fr', 'transactional'],
    ['velo-city.fr', 'fr', 'navigational'],
    ['mon compte atelier vélo', 'fr', 'navigational'],
    ['how to fix a bike chain', 'en', 'informational'],
    ['city bike buying guide', 'en', 'commercial'],
    ['book a bike repair', 'en', 'transactional'],
    ['bike shop login', 'en', 'navigational'],
  ] as const)('%s (%s) is %s', (query, language, intent) => {
    expect(queryIntent(query, language).intent).toBe(intent);
  });
  test('reports the matched words and their weight', () => {
    expect(queryIntent('meilleur antivol', 'fr').trace).toMatchObject([
      { family: 'compare', cue: 'meilleur', weight: 3 },
    ]);
  });
  test('ignores words inside a longer cue', () => {
    expect(queryIntent('laptop buying guide', 'en').trace.map((cue) => cue.cue)).not.toContain('buying');
  });
  test('is informational without a cue', () => {
    expect(queryIntent('pignon fixe acier brossé', 'fr')).toEqual({ intent: 'informational', trace: [] });
  });
  test('accepts hostile queries', () => {
    expect(queryIntent(`${'a '.repeat(100_000)}\u0000\ud800`, 'en').intent).toBe('informational');
  });
});
