import { describe, expect, test } from 'vitest';
import type { DraftBrief } from '../../../../src/core/gauge/drafts/draft-brief.ts';
import { draftDefects, type DraftRules } from '../../../../src/core/gauge/drafts/draft-defects.ts';
import { exampleCompany } from '../../../support/companies.ts';
import { languages } from '../../../support/languages.ts';

const company = exampleCompany('maison-tilleul-gres');
const body =
  'Bonjour [prénom],\nLa nappe en lin coûte 72 € et le torchon 18 €. Elle se lave à 40 degrés. Une question ? Répondez à ce message.';
const brief: DraftBrief = {
  textId: 'text-01',
  title: 'Nappes',
  form: 'email',
  locale: 'fr',
  parts: [
    { at: 0, place: 'Objet', text: 'La nappe en lin est prête', limit: 50 },
    { at: 1, place: 'Corps', text: body, limit: null },
  ],
  facts: ['Maison Aubier', 'nappe en lin · 72 €', 'torchon · 18 €', 'https://aubier.example/nappes', 'tissée à Thiers'],
  offers: [
    { name: 'nappe en lin', facts: '72 €' },
    { name: 'torchon', facts: '18 €' },
  ],
  variant: 'Une nappe en lin vous attend',
};
const rules: DraftRules = {
  company: {
    ...company,
    organisation: {
      ...company.organisation,
      brand: { ...company.organisation.brand, forbiddenClaims: ['lin naturel'] },
    },
  },
  language: languages.fr,
  instructions: 'Écris uniquement ce que tu lis entre ces deux lignes de données.',
  mentions: ['Répondez à ce message'],
  notes: ['craint que le lin se froisse vite'],
};
const good =
  'Bonjour [prénom],\nVotre nappe en lin coûte 72 €, le torchon 18 €. Lavez-la à 40 degrés. Répondez à ce message pour toute question.';
const reasonsOf = (changed: string, subject = 'Votre nappe en lin est prête') =>
  new Set(draftDefects([subject, changed], brief, rules).map(({ reason }) => reason));
const edit = (from: string, to: string) => good.replace(from, to);
const more = (sentence: string) => `${good} ${sentence}`;

describe('a draft', () => {
  test('may say the same facts in other words', () => {
    expect([...reasonsOf(good)]).toEqual([]);
  });

  test.each([
    ['figure', more('La nappe en lin mesure 87 cm.')],
    ['figure', edit('40 degrés', '40 jours')],
    ['figure', more('La nappe est en dix tailles.')],
    ['figure', more('La nappe en lin, 72 %.')],
    ['lost-figure', edit(', le torchon 18 €', '')],
    ['wrong-offer', edit('72 €, le torchon 18 €', '18 €, le torchon 72 €')],
    ['name', more('La nappe en lin de Gaspard.')],
    ['address', more('La nappe : https://ailleurs.example/')],
    ['claim', more('La meilleure nappe en lin.')],
    ['statement', more('La nappe en lin est offerte.')],
    ['statement', more('La nappe en lin, samedi.')],
    ['ungrounded', more('Nous repeignons les plafonds.')],
    ['ungrounded', more('Nos torchons sont excellents.')],
    ['negation', more('La nappe en lin ne coûte que 72 €.')],
    ['forbidden', more('Lin naturel, nappe en lin.')],
    ['mention', edit('Répondez à ce message', 'Une réponse suffit')],
    ['slot', edit('[prénom]', 'cher torchon')],
    ['slot', more('La nappe en lin {lin}.')],
    ['filler', more('La nappe en lin, n’attendez plus.')],
    ['announcement', more('La nappe en lin : voici notre réponse :')],
    ['person', more('Le client lave la nappe en lin.')],
    ['person', more('Lave ton torchon.')],
    ['field', more('craint que le lin se froisse vite')],
    ['instructions', more('Écris uniquement ce que tu lis entre ces deux lignes de données.')],
    [
      'language',
      'Hello [prénom],\nThe linen cloth is here for you and it costs 72 € and the other one is 18 €, washed at 40 degrés. Répondez à ce message.',
    ],
    ['length', good.repeat(3)],
    ['length', 'Bonjour [prénom], 72 €, 18 €, 40 degrés. Répondez à ce message.'],
    ['lines', edit('. Lavez', '.\nLavez')],
    ['unreadable', more('<img src=x onerror=alert(1)>')],
    ['unreadable', `${good}\u0000`],
    ['unreadable', `=HYPERLINK("x")${good}`],
  ])('is refused for %s', (reason, text) => {
    expect(reasonsOf(text)).toContain(reason);
  });

  test('is refused for the limit of a place', () => {
    expect(reasonsOf(good, 'La nappe en lin est prête, la nappe en lin est prête')).toContain('length');
  });

  test('is refused for the text of the variant', () => {
    expect(reasonsOf(good, brief.variant)).toContain('variant');
  });

  test('is refused where nothing changed', () => {
    expect([...reasonsOf(body, brief.parts[0]!.text)]).toEqual(['unchanged']);
  });

  test('repeats none of its words when it cannot be read', () => {
    expect(draftDefects(['<b>', good], brief, rules)).toEqual([{ reason: 'unreadable', words: '' }]);
  });
});

test('a mention that the business model bans is refused', () => {
  const training = { ...rules.company, organisation: { ...rules.company.organisation, sector: 'education_training' } };
  const text = more('La nappe en lin est payée par votre CPF.');
  const found = draftDefects(['Votre nappe en lin est prête', text], brief, { ...rules, company: training as never });
  expect(found.map(({ reason }) => reason)).toContain('banned');
});
