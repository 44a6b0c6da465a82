import { describe, expect, test } from 'vitest';
import { writingGuide } from '../../../../src/core/semantics/writing/writing-guide.ts';
import { languages } from '../../../support/languages.ts';
import { pageTextOf } from '../../../support/page-text-of.ts';

const corpus = ['a', 'b', 'c'].map((name) =>
  pageTextOf(`/${name}`, 'Entretenir son vélo', [
    '# Nettoyer la chaîne',
    'La chaîne se nettoie chaque mois avec un dégraissant doux, puis se lubrifie.',
    'Vérifiez aussi les freins et la pression des pneus avant chaque sortie en ville.',
  ]),
);
const guideOf = (lines: readonly string[]) => {
  const guide = writingGuide(
    { draft: pageTextOf('/d', 'Mon vélo', lines), corpus, mainKeyphrase: 'vélo', site: null },
    languages.fr,
  );
  if ('reason' in guide) throw new Error(guide.reason.fr);
  return guide;
};

describe('writingGuide', () => {
  const thin = guideOf(['Un vélo se range au sec.']);
  test('a draft with the vocabulary of the pages has higher coverage', () => {
    expect(guideOf(corpus[0]!.blocks.map((block) => block.text)).coverage).toBeGreaterThan(thin.coverage + 30);
  });
  test('lists the missing words of the subject', () => {
    const missing = thin.terms.filter((term) => term.state === 'missing').map((term) => term.text);
    expect(missing).toEqual(expect.arrayContaining(['chaîne', 'freins']));
  });
  test('every action gains points, best first', () => {
    expect(thin.actions.length).toBeGreaterThan(0);
    for (const action of thin.actions) expect(action.points).toBeGreaterThan(0);
    expect(thin.actions.map((action) => action.points)).toEqual(
      thin.actions.map((action) => action.points).sort((a, b) => b - a),
    );
  });
  test('a word hammered in raises over-optimisation', () => {
    expect(guideOf(['chaîne '.repeat(60)]).overOptimisation).toBeGreaterThan(thin.overOptimisation);
  });
  test('two pages are too few, and the reason is given', () => {
    const request = { draft: corpus[0]!, corpus: corpus.slice(0, 2), mainKeyphrase: 'vélo', site: null };
    expect(writingGuide(request, languages.fr)).toHaveProperty('reason');
  });
});
