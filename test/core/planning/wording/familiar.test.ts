import { expect, test } from 'vitest';
import { familiar, formalWords } from '../../../../src/core/planning/wording/familiar.ts';
import { loadLanguages } from '../../../../src/io/lexicon.ts';

const { fr } = loadLanguages();
const tu = (text: string): string => familiar(text, fr);

test.each([
  ['Vous avez choisi votre date.', 'Tu as choisi ta date.'],
  ['Si vous ne renouvelez pas, rien n’est à faire.', 'Si tu ne renouvelles pas, rien n’est à faire.'],
  ['Voulez-vous que je vous rappelle ?', 'Veux-tu que je te rappelle ?'],
  ['Vous n’allez pas attendre, vous y êtes.', 'Tu ne vas pas attendre, tu y es.'],
  ['Nous y répondons avant que vous les posiez.', 'Nous y répondons avant que tu les poses.'],
  ['Quelle chance y a-t-il que vous parliez de nous ?', 'Quelle chance y a-t-il que tu parles de nous ?'],
  ['Si vous vouliez arrêter, vous pourriez le dire.', 'Si tu voulais arrêter, tu pourrais le dire.'],
  ['Vous le verrez : vous recevrez tout.', 'Tu le verras : tu recevras tout.'],
  ['Vous vous inscrivez, vous payez, vous finissez.', 'Tu t’inscris, tu paies, tu finis.'],
])('verbs with « vous » take the second person of the singular: %s', (formal, expected) => {
  expect(tu(formal)).toBe(expected);
});

test.each([
  ['Répondez à ce message, appelez ou écrivez.', 'Réponds à ce message, appelle ou écris.'],
  ['Dites-nous la date, et relisez tout.', 'Dis-nous la date, et relis tout.'],
  ['Choisissez, prenez, venez, envoyez, gérez.', 'Choisis, prends, viens, envoie, gère.'],
  ['N’écrivez pas. Allez-y, pensez-y.', 'N’écris pas. Vas-y, penses-y.'],
  ['Inscrivez-vous ici.', 'Inscris-toi ici.'],
])('an imperative loses the s of verbs in -er: %s', (formal, expected) => {
  expect(tu(formal)).toBe(expected);
});

test.each([
  ['Nous vous appelons, cela vous a servi.', 'Nous t’appelons, cela t’a servi.'],
  ['Pour vous abonner, chez vous, avec vous.', 'Pour t’abonner, chez toi, avec toi.'],
  ['Je reviens vers vous : ce qui a manqué ou vous a gêné.', 'Je reviens vers toi : ce qui a manqué ou t’a gêné.'],
  ['D’autres que vous en demandent.', 'D’autres que toi en demandent.'],
  ['Et vous ? Voyez par vous-même.', 'Et toi ? Vois par toi-même.'],
])('an object or a complement takes its own form: %s', (formal, expected) => {
  expect(tu(formal)).toBe(expected);
});

test.each([
  ['votre commande, votre dernière commande', 'ta commande, ta dernière commande'],
  ['votre adresse, votre avis, vos questions', 'ton adresse, ton avis, tes questions'],
  ['Votre remarque est juste.', 'Ta remarque est juste.'],
  ['Envoyez la vôtre, gardez le vôtre.', 'Envoie la tienne, garde le tien.'],
  ['votre [article]', 'ton [article]'],
])('a possessive agrees with its noun and avoids two vowels: %s', (formal, expected) => {
  expect(tu(formal)).toBe(expected);
});

test('a true plural and a noun stay', () => {
  const text = 'Plusieurs d’entre vous ont noté le rendez-vous chez nous, assez près.';
  expect(tu(text)).toBe(text);
  expect(formalWords(text, fr)).toEqual([]);
});

test('the words that still say « vous » are named', () => {
  expect(formalWords('Tu peux venir ; appelez pour votre place.', fr)).toEqual(['votre', 'appelez']);
});
