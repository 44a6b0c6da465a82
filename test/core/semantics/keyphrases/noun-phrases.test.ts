import { describe, expect, test } from 'vitest';
import { nounPhrases } from '../../../../src/core/semantics/keyphrases/noun-phrases.ts';
import { languages } from '../../../support/languages.ts';

function phrases(text: string, code: 'fr' | 'en'): string[] {
  const language = languages[code];
  return language.sentences(text).flatMap((sentence) => {
    const tagged = language.tag(sentence);
    return nounPhrases(tagged, language).map(({ from, to }) =>
      text.slice(tagged[from]!.start, tagged[to - 1]!.start + tagged[to - 1]!.text.length),
    );
  });
}

describe('nounPhrases, French', () => {
  const found = phrases('Nous proposons un audit de maillage interne et une stratégie de contenu.', 'fr');
  test('joins nouns by prepositions', () => expect(found).toContain('audit de maillage interne'));
  test('offers the parts of a phrase', () =>
    expect(found).toEqual(expect.arrayContaining(['audit', 'maillage interne'])));
  test('never starts nor ends on a stop word', () => {
    for (const phrase of found) expect(phrase).not.toMatch(/^(un|une|de|et)\b|\b(de|et)$/);
  });
  test('reads across a coordination', () =>
    expect(phrases('Réglez la date et heure du rendez-vous.', 'fr')).toContain('date et heure'));
  test('combines one noun with each of its two adjectives', () =>
    expect(phrases('Une analyse lexicale et syntaxique commence.', 'fr')).toContain('analyse lexicale et syntaxique'));
  test.each([
    ['Les objets 3D tournent.', 'objets 3D'],
    ['La fonction LOI.NORMALE répond.', 'fonction LOI.NORMALE'],
    ['Un système de questions/réponses existe.', 'questions/réponses'],
  ])('keeps together what is written together: %s', (text, phrase) => expect(phrases(text, 'fr')).toContain(phrase));
  test('separates a name from its description', () => {
    const named = phrases('Le premier ministre conservateur Antonis Samaras parle.', 'fr');
    expect(named).toContain('Antonis Samaras');
    expect(named).toContain('ministre conservateur');
  });
  test('ends before a participle and its complement', () => {
    const cut = phrases('Un moteur de recherche sémantique conçu pour le commerce démarre.', 'fr');
    expect(cut).toContain('moteur de recherche sémantique');
    expect(cut).not.toContain('moteur de recherche sémantique conçu');
  });
  test('offers a participle that names, though it has a complement', () =>
    expect(phrases('La reconnaissance d’entités nommées dans un texte.', 'fr')).toEqual(
      expect.arrayContaining(['entités nommées', 'reconnaissance d’entités nommées']),
    ));
  test('ends no phrase on half a word', () =>
    expect(phrases('Les objets 3D tournent.', 'fr')).not.toContain('objets 3'));
});

describe('nounPhrases, English', () => {
  const found = phrases('The rate of return depends on internal linking strategies.', 'en');
  test('finds maximal runs and their parts', () =>
    expect(found).toEqual(expect.arrayContaining(['internal linking strategies', 'linking strategies', 'strategies'])));
  test('joins two nouns around "of"', () => expect(found).toContain('rate of return'));
  test.each([
    ['Use relative and absolute references.', 'relative and absolute references'],
    ['Insert 3D objects here.', '3D objects'],
    ['A family of operating systems.', 'operating systems'],
    ['Help for visually impaired people.', 'visually impaired people'],
    ['It needs a modified averaging operation.', 'modified averaging operation'],
    ['They sell CAD/CAM software.', 'CAD/CAM software'],
    ['It shows 3-D images.', '3-D images'],
    ['They buy Microsoft Project 2002 today.', 'Microsoft Project 2002'],
    ['The specific regions of interest are shown.', 'regions of interest'],
  ])('reads modifiers of every kind: %s', (text, phrase) => expect(phrases(text, 'en')).toContain(phrase));
});

test.each([
  ['Storage networks using old switches fail.', 'Storage networks', 'networks using old switches'],
  ['We read e-mails carrying old viruses.', 'old viruses', 'mails carrying old viruses'],
  ['A method of constructing fuzzy rules.', 'fuzzy rules', 'constructing fuzzy rules'],
])('separates a gerund and its object: %s', (text, phrase, clause) => {
  const found = phrases(text, 'en');
  expect(found).toContain(phrase);
  expect(found).not.toContain(clause);
});

test('a thousand nouns in a row stay linear', () => {
  expect(phrases(`${'table '.repeat(1000)}.`, 'en').length).toBeLessThan(10_000);
});
