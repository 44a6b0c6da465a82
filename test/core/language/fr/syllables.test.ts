import { expect, test } from 'vitest';
import { languages } from '../../../support/languages.ts';

test('syllables of French words are counted as pronounced', () => {
  const counts = {
    table: 1,
    école: 2,
    eau: 1,
    maillage: 2,
    stratégie: 3,
    crier: 2,
    oiseau: 2,
    quatre: 1,
    travail: 2,
    poète: 2,
    parlent: 1,
    guitare: 2,
    nation: 2,
    religieux: 3,
    ouest: 1,
    allemand: 2,
    lancement: 2,
    département: 4,
    continuité: 4,
    nuit: 1,
    accueil: 2,
    recueilli: 3,
  };
  const counted = Object.fromEntries(Object.keys(counts).map((word) => [word, languages.fr.syllables(word)]));
  expect(counted).toEqual(counts);
});
