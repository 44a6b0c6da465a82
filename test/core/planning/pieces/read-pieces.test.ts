import { expect, test } from 'vitest';
import {
  type Reading,
  readFact,
  readInfinitive,
  readName,
  readNameInSentence,
  readNounPhrase,
  readOccasion,
  readPromise,
  readProperName,
  readQuestion,
} from '../../../../src/core/planning/pieces/read-pieces.ts';
import { languages } from '../../../support/languages.ts';
import { say } from '../../../../src/core/planning/pieces/piece.ts';

const fr: Reading = { locale: 'fr', language: languages.fr };
const en: Reading = { locale: 'en', language: languages.en };
const textOf = (piece: { text: string } | null): string | null => piece?.text ?? null;

test.each([
  ['se former le soir', 'vous former le soir'],
  ["s'équiper sans se ruiner", 'vous équiper sans vous ruiner'],
  ['choisir son premier vélo', 'choisir votre premier vélo'],
  ['Obtenir un devis', 'obtenir un devis'],
])('the French job « %s » is addressed to the reader', (field, addressed) => {
  expect(textOf(readInfinitive(field, fr))).toBe(addressed);
});

test.each([
  'garde des enfants',
  'des certificats pour neuf maisons',
  'il veut partir',
  'trouver ce qu’il cherche',
  'rire',
])('the French field « %s » is not an infinitive for certain', (field) => {
  expect(readInfinitive(field, fr)).toBeNull();
});

test('an English job is read with or without “to”, and speaks to the reader', () => {
  expect(textOf(readInfinitive('to choose their first bike', en))).toBe('choose your first bike');
  expect(textOf(readInfinitive('certificates for nine houses', en))).toBeNull();
  expect(textOf(readInfinitive('ask whether he can come', en))).toBeNull();
});

test('a noun phrase takes its article from the lexicon', () => {
  const definite = (field: string) => readNounPhrase(field, fr)?.definite ?? null;
  expect(definite('délai du notaire')).toBe('le délai du notaire');
  expect(definite('perte du colis')).toBe('la perte du colis');
  expect(definite('formulaires longs')).toBe('les formulaires longs');
  expect(definite('odeur de peinture')).toBe('l’odeur de peinture');
});

test('the name of a feeling is left out before what it is about', () => {
  expect(readNounPhrase('peur de la casse', fr)?.definite).toBe('la casse');
  expect(readNounPhrase('fear of hidden costs', en)?.text).toBe('hidden costs');
});

test.each(['ne veut pas être sollicité', 'règles qui changent', 'pas de parking', 'elle a déjà donné'])(
  'the field « %s » has a verb or a denial of its own',
  (field) => {
    expect(readNounPhrase(field, fr)).toBeNull();
  },
);

test('a question is kept as asked, with the mark of its language', () => {
  expect(textOf(readQuestion('et si mon dossier est refusé', fr))).toBe('Et si mon dossier est refusé ?');
  expect(textOf(readQuestion('will it be messy?', en))).toBe('Will it be messy?');
  expect(textOf(readQuestion('invoice by email?', en))).toBeNull();
});

test('nothing is certain without a lexicon', () => {
  const blind: Reading = { locale: 'fr', language: null };
  expect(readInfinitive('choisir un vélo', blind)).toBeNull();
  expect(readNounPhrase('délai du notaire', blind)).toBeNull();
});

test('a name loses its note, a fact and a promise their full stop', () => {
  expect(readName('Team plan (up to 40 staff)').text).toBe('Team plan');
  expect(readName('Plants de chou, ail et oignons').text).toBe('Plants de chou, ail et oignons');
  expect(readName('Core plan, per site and month').text).toBe('Core plan');
  expect(readFact('Cuit à 1280 °C.', { kind: 'company', field: 'f' }).text).toBe('Cuit à 1280 °C');
  expect(readPromise('Un vélo prêt en deux jours.').text).toBe('Un vélo prêt en deux jours');
});

test('inside a sentence a common name takes its article and a brand keeps its form', () => {
  const within = (name: string, reading: Reading) => readNameInSentence(readName(name), reading).definite;
  expect(within('Vaisselle en grès', fr)).toBe('la vaisselle en grès');
  expect(within('Team plan', en)).toBe('the team plan');
  expect(within('Rota Core', en)).toBe('Rota Core');
});

test('a proper name that describes a place takes its article in French, others take none', () => {
  const inside = (name: string, reading = fr) => {
    const { text, definite = text } = readProperName(name, reading);
    return definite;
  };
  expect(inside('Auberge du Pont')).toBe('l’Auberge du Pont');
  expect(inside('Jardins partagés de l’Est')).toBe('les Jardins partagés de l’Est');
  expect(inside('Les Serres du Pont')).toBe('les Serres du Pont');
  expect(inside('Office de tourisme de l’Est')).toBe('l’Office de tourisme de l’Est');
  expect(inside('Alpha Conseil')).toBe('Alpha Conseil');
  expect(inside('Simple à Vivre')).toBe('Simple à Vivre');
  expect(inside('Les Serres', en)).toBe('Les Serres');
  expect(readProperName('Les Serres du Pont', fr).plural).toBe(true);
  expect(readProperName('Atelier Rivage', fr).definite).toBe('l’Atelier Rivage');
});

test('a place of work before the name of who works there takes its article in French', () => {
  const of = (name: string) => say`Un mot de ${readProperName(name, fr)}.`.text;
  expect(of('Cabinet Leroy Dumas')).toBe('Un mot du cabinet Leroy Dumas.');
  expect(of('Pharmacie Martin')).toBe('Un mot de la pharmacie Martin.');
  expect(of('Salon')).toBe('Un mot de Salon.');
  expect(say`Chez ${readProperName('Garage Petit', fr)}, on attend.`.text).toBe('Au garage Petit, on attend.');
  expect(readProperName('Salon Martin', { ...fr, locale: 'en' }).definite).toBeUndefined();
});

test('an occasion takes its article, one with a proper noun does not', () => {
  expect(readOccasion('Fête des voisins', fr).definite).toBe('la fête des voisins');
  expect(readOccasion('Black Friday', fr).definite).toBeUndefined();
  expect(readOccasion('Noël', fr).definite).toBeUndefined();
});

test('an offer with a name of its own takes the article of its common noun', () => {
  expect(readNameInSentence(readName('Coffret Premier jardin'), fr).definite).toBe('le coffret Premier jardin');
  expect(readNameInSentence(readName('Zyblo Premier'), fr).definite).toBe('« Zyblo Premier »');
});

test.each([
  ['Camion de 24 tonnes, en propre (publiable)', 'Camion de 24 tonnes, en propre'],
  ['Grown here (can be said)', 'Grown here'],
  ['Three sizes (to say)', 'Three sizes'],
  ['Peat-free since 2022, invoices to show', 'Peat-free since 2022'],
  ['Visite guidée (public averti)', 'Visite guidée (public averti)'],
])('the remark of who fills in the file is not in the fact of “%s”', (field, text) => {
  expect(readFact(field, { kind: 'company', field: 'x' }).text).toBe(text);
});

test('an English name of a deed, of a matter or of several things takes no article inside a sentence', () => {
  const inside = (name: string) =>
    readNameInSentence(readName(name), { locale: 'en', language: languages.en }).definite;
  expect(inside('Wax removal at home')).toBe('wax removal at home');
  expect(inside('Chair and table repairs')).toBe('chair and table repairs');
  expect(inside('Boiler servicing')).toBe('boiler servicing');
  expect(inside('Home visit')).toBe('the home visit');
  expect(inside('Wedding dress')).toBe('the wedding dress');
});
