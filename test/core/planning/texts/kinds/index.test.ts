import { expect, test } from '@jest/globals';
import type { Company } from '../../../../../src/core/framework/company/company.ts';
import { textKinds } from '../../../../../src/core/planning/texts/kinds/index.ts';
import { exampleCompany } from '../../../../support/companies.ts';
import { companyWith } from '../../../../support/small-company.ts';
import { textFactsOf } from '../../../../support/unit-facts.ts';
import { wordingDefects } from '../../../../support/wording-defects.ts';

const companies = [exampleCompany('maison-tilleul-gres'), exampleCompany('larkfield-rota'), companyWith()];

test.each(textKinds)('$id is complete in its form for every company that has what it needs', (kind) => {
  for (const company of companies) {
    const facts = textFactsOf(company);
    if (kind.lack(facts) !== null) continue;
    const { parts, sentences, variant } = kind.layout(facts);
    expect(sentences.filter((one) => one === '')).toEqual([]);
    expect(parts.filter(({ text, limit }) => text === '' || (limit !== null && text.length > limit))).toEqual([]);
    expect(variant.text).not.toBe('');
    const written = [...sentences, variant.text, ...parts.map(({ text }) => text)];
    const defects = written.flatMap((words) =>
      wordingDefects(facts.locale === 'fr' ? { fr: words, en: 'A' } : { fr: 'A', en: words }),
    );
    expect(defects).toEqual([]);
  }
});

test.each(textKinds)('$id says what it needs when it cannot be written', (kind) => {
  for (const company of companies) {
    const lack = kind.lack(textFactsOf(company));
    if (lack !== null) expect([lack.because.fr, lack.because.en, lack.need.fr, lack.need.en]).not.toContain('');
  }
});

const counting = (ownMetrics: Record<string, number>, given: Partial<Company> = {}): Company =>
  companyWith({ siteTotals: { ...companyWith().siteTotals!, ownMetrics }, ...given });

test.each([
  ['dormant-customers', { 'clients pas revus depuis plus de 20 mois': 40 }],
  ['silent-quotes', { 'devis encore sans réponse': 12 }],
  ['missed-call', { 'appels manqués': 30 }],
  ['failed-payment', { 'prélèvements rejetés': 9 }],
  ['cancelled-date', { 'sessions annulées': 3 }],
  ['asked-times', { 'demandes pour le samedi': 25 }],
  ['place-free', { 'personnes sur liste d’attente': 14 }],
  ['back-in-stock', { 'recherches d’articles en rupture': 60 }],
  ['request-received', { 'délai moyen de notre réponse en jours': 4 }],
])('%s is called for by a figure, and by none without it', (id, ownMetrics) => {
  const kind = textKinds.find((one) => one.id === id)!;
  expect(kind.calledBy?.(textFactsOf(counting(ownMetrics)))).not.toBeNull();
  expect(kind.calledBy?.(textFactsOf(counting({ visites: 40 })))).toBeNull();
});

test('a recall gives how long ago it was and the whole price', () => {
  const company = counting({ 'clients pas revus depuis plus de 20 mois': 40 });
  const kind = textKinds.find(({ id }) => id === 'dormant-customers')!;
  const body = kind.layout(textFactsOf(company)).parts.find(({ label }) => label.en === 'Body')!.text;
  expect(body).toContain('plus de 20 mois');
  expect(body).toMatch(/€/);
  expect(body).not.toContain('40');
});

test('people met at an event are written to if they agreed, which the letter does not state for them', () => {
  const kind = textKinds.find(({ id }) => id === 'event-follow-up')!;
  const { parts } = kind.layout(textFactsOf(exampleCompany('larkfield-rota')));
  expect(parts.find(({ label }) => label.en === 'Before sending')?.text).toMatch(/who agreed/);
  expect(parts.find(({ label }) => label.en === 'Body')!.text).not.toMatch(/agreed|might write|accepté/);
});
