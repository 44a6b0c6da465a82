import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../../src/core/language/language.ts';
import { isSameFamily } from '../../../src/core/language/word-family.ts';
import { languages } from '../../support/languages.ts';

/** Words of a sentence that belong to the family of an adjective. */
function familyIn(lemma: string, sentence: string, code: LanguageCode = 'fr'): string[] {
  const language = languages[code];
  return language
    .tag(language.sentences(sentence).flat())
    .filter((token) => isSameFamily({ lemma, upos: 'ADJ' }, token, code))
    .map((token) => token.text);
}

describe('isSameFamily', () => {
  test.each([
    ['pur', 'Une cire pure, des miels purs et la pureté d’une purée.', ['pure', 'purs', 'pureté']],
    ['cévenol', 'Des cols cévenols des Cévennes, non loin de Cévenet.', ['cévenols', 'Cévennes']],
    ['français', 'Le français François aime la France.', ['français', 'France']],
    ['précis', 'La précision d’un geste précis, précisément.', ['précision', 'précis', 'précisément']],
    ['généreux', 'En général une part généreuse, par générosité.', ['généreuse', 'générosité']],
    ['artisanal', 'Un artisan, des produits artisanaux, l’artisanat.', ['artisan', 'artisanaux', 'artisanat']],
    ['local', 'Une filière locale dans une localité.', ['locale']],
    ['ciré', 'De la cire sur un tissu ciré.', ['ciré']],
    ['écologique', 'L’écologie d’un savon écologique.', ['écologie', 'écologique']],
    ['éco-responsable', 'Une marque écoresponsable.', ['écoresponsable']],
  ])('%s in « %s »', (lemma, sentence, expected) => {
    expect(familyIn(lemma, sentence)).toEqual(expected);
  });

  test.each([
    [
      'reliable',
      'Reliable tools: reliability matters, and they work reliably.',
      ['Reliable', 'reliability', 'reliably'],
    ],
    ['fair', 'A fair price, fairly set: fairness first.', ['fair', 'fairly', 'fairness']],
    ['local', 'A locality with local shops, made locally.', ['local', 'locally']],
    ['generous', 'A generous gift, a general rule, great generosity.', ['generous', 'generosity']],
  ])('%s in “%s”', (lemma, sentence, expected) => {
    expect(familyIn(lemma, sentence, 'en')).toEqual(expected);
  });
});
