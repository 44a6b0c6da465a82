import { describe, expect, test } from '@jest/globals';
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
  test('tells which words decided and how loud', () => {
    expect(queryIntent('meilleur antivol', 'fr').trace).toMatchObject([
      { family: 'compare', cue: 'meilleur', weight: 3 },
    ]);
  });
  test('words inside a longer cue do not speak for themselves', () => {
    expect(queryIntent('laptop buying guide', 'en').trace.map((cue) => cue.cue)).not.toContain('buying');
  });
  test('knows the company’s name and rivals as places to go to', () => {
    expect(queryIntent('cyclo martin', 'fr', { names: ['Cyclo Martin'] }).intent).toBe('navigational');
  });
  test('marks a nearby search as local', () => {
    expect(queryIntent('réparateur vélo près de moi', 'fr').local).toBe(true);
    expect(queryIntent('réparateur vélo villeurbanne', 'fr', { places: ['Villeurbanne'] }).local).toBe(true);
    expect(queryIntent('réparer un vélo', 'fr').local).toBe(false);
  });
  test('says informational with half confidence when nothing speaks', () => {
    expect(queryIntent('pignon fixe acier brossé', 'fr')).toMatchObject({ intent: 'informational', confidence: 0.5 });
  });
  test('stays calm on hostile queries', () => {
    expect(queryIntent(`${'a '.repeat(100_000)}\u0000\ud800`, 'en').intent).toBe('informational');
  });
});
