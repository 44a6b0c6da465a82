import { expect, test } from 'vitest';
import { invitation, relayAsk, relayKit } from '../../../../src/core/acquisition/messages/proved.ts';
import type { StepText } from '../../../../src/core/acquisition/messages/step-words.ts';
import type { Company } from '../../../../src/core/framework/company/company.ts';
import type { Proposal } from '../../../../src/core/planning/texts/facts/proposal.ts';
import { buttonWords, wordingsOf } from '../../../../src/core/planning/texts/layouts/chosen-line.ts';
import { companyWith } from '../../../support/small-company.ts';
import { textFactsOf } from '../../../support/unit-facts.ts';

const { organisation, offers } = companyWith();
const [first] = offers;

/** The two first sentences of a step, what follows them, and its button. */
function saidBy(step: StepText, company: Company, given: Partial<Proposal> = {}) {
  const proposal: Proposal = {
    part: null,
    brings: null,
    reader: 'known',
    months: [],
    bySms: false,
    onPaper: false,
    ...given,
  };
  const facts = textFactsOf(company, { proposal });
  const { opening, other, lines, button } = step(facts)!;
  return {
    hooks: [opening, other].map((one) => wordingsOf(facts, one)[0] ?? ''),
    body: lines.flatMap((line) => wordingsOf(facts, line)[0] ?? []).join(' '),
    button: buttonWords(facts, button.words),
    to: button.to,
  };
}

const training = { ...organisation, sector: 'education_training' as const, businessModel: 'b2c_subscription' as const };

test('an invitation proposes days for what is booked, and none for a membership', () => {
  const course = saidBy(invitation, companyWith({ organisation: { ...training, businessModel: 'local_service' } }));
  expect(course.body).toContain('[jour]');
  const membership = { ...first!, name: 'Adhésion annuelle', kind: 'subscription' as const, pricePer: 'an' };
  const { hooks, body } = saidBy(invitation, companyWith({ organisation: training, offers: [membership] }));
  expect(`${hooks.join(' ')} ${body}`).not.toMatch(/jour|libre/u);
  for (const hook of hooks) expect(hook).toMatch(/adhésion annuelle/iu);
});

test('who gave is asked for a gift by its amount, and is sold nothing', () => {
  const cause = { ...organisation, sector: 'nonprofit' as const, businessModel: 'nonprofit' as const };
  const gift = { ...first!, name: 'Don ponctuel', kind: 'product' as const };
  const { hooks, body } = saidBy(invitation, companyWith({ organisation: cause, offers: [gift] }));
  for (const hook of hooks) expect(hook).toMatch(/don/u);
  expect(body).toContain('[montant]');
  expect(body).not.toMatch(/€|préparons|le reste/u);
});

test('an invitation names the part of the offer that its proof is about, never what the reader has already', () => {
  const goods = { ...organisation, businessModel: 'ecommerce_b2c' as const };
  const part = { kind: 'name', text: 'le panier arrière' } as const;
  const offer = { ...first!, name: 'Panier de vélo', kind: 'product' as const };
  const { hooks, body } = saidBy(invitation, companyWith({ organisation: goods, offers: [offer] }), { part });
  for (const hook of hooks) expect(hook).toMatch(/panier arrière/u);
  expect(body).not.toMatch(/€|dernière fois/u);
});

test('a relay reads what the company does before it is asked to recommend it, and is told what is enclosed after a yes', () => {
  const promise = 'Des vélos remis en état en deux jours.';
  const brand = { ...organisation.brand, promise };
  const company = companyWith({ organisation: { ...organisation, brand } });
  const { hooks, body } = saidBy(relayAsk, company);
  expect(body).toMatch(/^Des vélos remis en état en deux jours\..*recommander/su);
  for (const hook of hooks) expect(hook).not.toMatch(new RegExp(first!.name, 'iu'));
  expect(saidBy(relayKit, company).body).toMatch(/^Je joins \[.*en une phrase\s: Des vélos remis/su);
});

test('an invitation is written for who reads it: who takes it again, who was turned away', () => {
  const company = companyWith({ organisation: { ...training, businessModel: 'local_service' } });
  expect(saidBy(invitation, company, { reader: 'again' }).hooks[0]).toMatch(/dernière.*\[mois et année\]/u);
  const back = saidBy(invitation, company, { reader: 'refused' });
  expect(back.hooks[0]).toMatch(/plus de place/u);
  expect(back.body).toMatch(/place/u);
});

test('what came with the message that was counted has its place in it, instead of days of our own', () => {
  const company = companyWith({ organisation: { ...training, businessModel: 'local_service' } });
  const brings = { kind: 'name', text: 'trois soirées au choix' } as const;
  const { body } = saidBy(invitation, company, { brings });
  expect(body).toContain('[trois soirées au choix]');
  expect(body).not.toContain('[jour]');
});

test('a printed letter to donors has a slip and no address of a page', () => {
  const cause = { ...organisation, sector: 'nonprofit' as const, businessModel: 'nonprofit' as const };
  const gift = { ...first!, name: 'Don ponctuel', kind: 'product' as const, landingUrls: ['/don'] };
  const company = companyWith({ organisation: cause, offers: [gift] });
  const [letter, mail] = [true, false].map((onPaper) => saidBy(invitation, company, { onPaper }));
  expect([letter!.to, letter!.button]).toEqual([null, expect.stringContaining('bulletin')]);
  expect(mail!.to).toContain('/don');
});

test('who pays by the month reads what a year costs beside twelve months, where it costs less', () => {
  const plan = (name: string, priceNet: number, pricePer: string) => ({
    ...first!,
    id: name,
    name,
    kind: 'subscription' as const,
    priceNet,
    vatRate: 0,
    pricePer,
  });
  const said = (price: number): string =>
    saidBy(
      invitation,
      companyWith({ offers: [plan('Adhésion à l’année', price, 'an'), plan('Adhésion au mois', 20, 'mois')] }),
    ).body;
  expect(said(200)).toMatch(/200\s€.*240\s€/u);
  expect(said(260)).not.toContain('240');
});

test('a text message proposes the months of the file on one screen, and never the free months of other offers', () => {
  const course = { ...first!, name: 'Révision de printemps', kind: 'service' as const, seasonality: 'avril à juin' };
  const quiet = { ...first!, id: 'o2', name: 'Location', kind: 'service' as const, seasonality: 'calme en novembre' };
  const local = { ...training, businessModel: 'local_service' as const };
  const company = companyWith({ organisation: local, offers: [course, quiet] });
  const said = saidBy(invitation, company, { months: [3], bySms: true });
  expect(said.hooks[0]).toContain('mars');
  expect(`${said.hooks[0]} ${said.body}`).not.toContain('novembre');
  expect(`Bonjour [prénom], ${said.hooks[0]} ${said.body}`.length).toBeLessThanOrEqual(140);
  expect(saidBy(invitation, company).hooks.join(' ')).not.toContain('novembre');
});
