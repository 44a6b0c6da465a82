import { expect, test } from 'vitest';
import { textKinds } from '../../../../../src/core/planning/texts/kinds/index.ts';
import type { Company } from '../../../../../src/core/framework/company/company.ts';
import { companyWith, subscription } from '../../../../support/small-company.ts';
import { textFactsOf } from '../../../../support/unit-facts.ts';

const { organisation, offers } = companyWith();
const [first] = offers;
const cause = { ...organisation, sector: 'nonprofit' as const, businessModel: 'nonprofit' as const };
const kindOf = (id: string) => textKinds.find((one) => one.id === id)!;
const partsOf = (id: string, company: Company) => kindOf(id).layout(textFactsOf(company)).parts;
const written = (id: string, company: Company): string =>
  partsOf(id, company)
    .map(({ text }) => text)
    .join('\n');

/** A company whose counts prove a deed. */
const proving = (what: string, labels: readonly [string, string], given: Partial<Company> = {}): Company =>
  companyWith({
    comparisons: [
      {
        id: 'c',
        what,
        result: 'revenus',
        decidedBy: 'company' as const,
        groups: [
          { label: labels[0], cases: 320, results: 96 },
          { label: labels[1], cases: 318, results: 54 },
        ],
      },
    ],
    ...given,
  } as never);

test('a call that is made to say thank you says it, and any other asks how things are', () => {
  const labels = ['Clients rappelés après', 'Clients non rappelés'] as const;
  const thanks = written('proven-care-call', proving('un appel pour remercier', labels));
  expect(thanks).toMatch(/merci/iu);
  expect(written('proven-care-call', proving('un appel dix jours après', labels))).not.toMatch(/merci/iu);
  const given = written('proven-care-call', proving('un appel de remerciement', labels, { organisation: cause }));
  expect(given).toMatch(/merci, pour votre don/u);
  expect(given).not.toMatch(/mieux faire/u);
});

test('a picture is asked for by a sentence that asks for it, else by ours', () => {
  const withAnswer = (answer: string): string =>
    partsOf('proven-photo-before', companyWith({ answers: [{ question: 'Quel prix ?', answer }] }))[0]!.text;
  expect(withAnswer('Envoyez une photo de la roue.')).toContain('photo de la roue');
  const confirmed = withAnswer('80 € pour une roue. Nous le confirmons sur photo.');
  expect(confirmed).not.toContain('confirmons');
  expect(confirmed).toContain('envoyez d’abord une photo');
});

test('boxes are for what is done or kept at hand, not for questions with their answers or for a price', () => {
  const answers = [
    { question: 'Peut-on changer la date ?', answer: 'Oui, jusqu’à la veille.' },
    { question: 'Le casque est-il prêté ?', answer: 'Oui, en trois tailles.' },
    { question: 'Comment choisir le cadre ?', answer: 'Mesurez votre jambe du talon à la hanche, pieds nus.' },
    { question: 'Que faut-il apporter ?', answer: 'Notez la taille et le poids de chaque personne.' },
  ];
  expect(kindOf('checklist').lack(textFactsOf(companyWith({ answers: answers.slice(0, 2) })))).not.toBeNull();
  const points = partsOf('checklist', companyWith({ answers })).filter(({ label }) => label.en.startsWith('Point'));
  const boxed = points.map(({ text }) => text).filter((text) => text.includes('☐'));
  expect(boxed.length).toBeGreaterThan(1);
  expect(points.length).toBeGreaterThan(boxed.length);
  for (const text of boxed) expect(text).not.toMatch(/\?|€/u);
});

test('what is paid month by month has no date to renew, and a yearly plan beside it has one', () => {
  const plan = (id: string, name: string, pricePer: string) => ({
    ...first!,
    id,
    name,
    pricePer,
    kind: 'subscription' as const,
  });
  const month = plan('o1', 'Adhésion mensuelle', 'mois');
  const renewedOf = (...own: (typeof month)[]) => companyWith({ offers: own, economics: subscription });
  expect(kindOf('renewal').lack(textFactsOf(renewedOf(month)))).not.toBeNull();
  const both = renewedOf(month, plan('o2', 'Adhésion annuelle', 'an'));
  expect(kindOf('renewal').lack(textFactsOf(both))).toBeNull();
  expect(written('renewal', both)).not.toContain('mensuelle');
});

test('the page of a gift has an amount to choose, and no price', () => {
  const company = companyWith({
    organisation: cause,
    offers: [{ ...first!, name: 'Don ponctuel', proofs: ['Le reçu fiscal part sous dix jours.'] }],
  });
  expect(partsOf('offer-page', company).map(({ label }) => label.en)).toContain('Amount');
  expect(written('offer-page', company)).not.toMatch(/prix|€/iu);
});

test('who gave is asked about the gift in an interview, and who bought about the purchase', () => {
  const questions = (company: Company): string => partsOf('interview-invitation', company).at(-1)!.text;
  expect(questions(companyWith({ organisation: cause }))).not.toMatch(/comparé|chercher/u);
  expect(questions(companyWith())).toMatch(/comparé/u);
});

test('a course that is followed on a screen has a link and no address', () => {
  const course = { ...organisation, sector: 'education_training' as const };
  const confirmed = (businessModel: 'b2c_subscription' | 'local_service'): string =>
    written('confirmation', companyWith({ organisation: { ...course, businessModel } }));
  expect(confirmed('b2c_subscription')).not.toMatch(/adresse/u);
  expect(confirmed('local_service')).toMatch(/adresse/u);
});
