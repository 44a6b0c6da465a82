import { expect, test } from 'vitest';
import { datedInvitation, relayAsk, relayKit } from '../../../../src/core/acquisition/messages/proved.ts';
import type { StepSubject, StepText } from '../../../../src/core/acquisition/messages/step-words.ts';
import type { Company } from '../../../../src/core/framework/company/company.ts';
import { wordingsOf } from '../../../../src/core/planning/texts/layouts/chosen-line.ts';
import { companyWith } from '../../../support/small-company.ts';
import { textFactsOf } from '../../../support/unit-facts.ts';

const { organisation, offers } = companyWith();
const [first] = offers;

/** The two first sentences of a step, and what follows them. */
function saidBy(step: StepText, company: Company, given: Partial<StepSubject> = {}) {
  const facts = textFactsOf(company);
  const subject = { page: 'https://example.org/', keyword: { kind: 'name', text: 'x' } as const, ...given };
  const { opening, other, lines } = step(facts, subject)!;
  return {
    hooks: [opening, other].map((one) => wordingsOf(facts, one)[0] ?? ''),
    body: lines.flatMap((line) => wordingsOf(facts, line)[0] ?? []).join(' '),
  };
}

const training = { ...organisation, sector: 'education_training' as const, businessModel: 'b2c_subscription' as const };

test('an invitation proposes days for what is booked, and none for a membership', () => {
  const course = saidBy(
    datedInvitation,
    companyWith({ organisation: { ...training, businessModel: 'local_service' } }),
  );
  expect(course.body).toContain('[jour]');
  const membership = { ...first!, name: 'Adhésion annuelle', kind: 'subscription' as const, pricePer: 'an' };
  const { hooks, body } = saidBy(datedInvitation, companyWith({ organisation: training, offers: [membership] }));
  expect(`${hooks.join(' ')} ${body}`).not.toMatch(/jour|libre/u);
  for (const hook of hooks) expect(hook).toMatch(/adhésion annuelle/iu);
});

test('who gave is asked for a gift by its amount, and is sold nothing', () => {
  const cause = { ...organisation, sector: 'nonprofit' as const, businessModel: 'nonprofit' as const };
  const gift = { ...first!, name: 'Don ponctuel', kind: 'product' as const };
  const { hooks, body } = saidBy(datedInvitation, companyWith({ organisation: cause, offers: [gift] }));
  for (const hook of hooks) expect(hook).toMatch(/don/u);
  expect(body).toContain('[montant]');
  expect(body).not.toMatch(/€|préparons|le reste/u);
});

test('an invitation names the part of the offer that its proof is about, never what the reader has already', () => {
  const goods = { ...organisation, businessModel: 'ecommerce_b2c' as const };
  const invited = { kind: 'name', text: 'le panier arrière' } as const;
  const offer = { ...first!, name: 'Panier de vélo', kind: 'product' as const };
  const { hooks, body } = saidBy(datedInvitation, companyWith({ organisation: goods, offers: [offer] }), { invited });
  for (const hook of hooks) expect(hook).toMatch(/panier arrière/u);
  expect(body).not.toContain('dernière fois');
});

test('a relay reads what the company does before it is asked to recommend it, and is told what is enclosed after a yes', () => {
  const promise = 'Des vélos remis en état en deux jours.';
  const brand = { ...organisation.brand, promise };
  const company = companyWith({ organisation: { ...organisation, brand } });
  const { hooks, body } = saidBy(relayAsk, company);
  expect(body).toMatch(/^Des vélos remis en état en deux jours\..*recommander/su);
  for (const hook of hooks) expect(hook).not.toMatch(new RegExp(first!.name, 'iu'));
  expect(saidBy(relayKit, company).body).toMatch(/^Je joins \[/u);
});
