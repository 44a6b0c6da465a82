import { expect, test } from 'vitest';
import { whatWasTaken } from '../../../../../src/core/planning/texts/facts/what-was-taken.ts';
import { creatorBrief } from '../../../../../src/core/planning/texts/kinds/creator-brief.ts';
import { openReview } from '../../../../../src/core/planning/texts/kinds/after-sale/open-review.ts';
import type { Company } from '../../../../../src/core/framework/company/company.ts';
import { companyWith, personaWith } from '../../../../support/small-company.ts';
import { textFactsOf } from '../../../../support/unit-facts.ts';

const [offer] = companyWith().offers;
const offers = ['Vélo de ville', 'Atelier de réglage'].map((name, at) => ({
  ...offer!,
  id: `o${at}`,
  name,
  revenueShare: 0.5,
}));
const rider = personaWith({ id: 'a', weight: 0.6, vocabulary: ['vélo'], jobs: ['rouler'] });
const learner = personaWith({ id: 'b', weight: 0.4, vocabulary: ['atelier réglage'], jobs: ['régler'] });
const shop = (...personas: ReturnType<typeof personaWith>[]) => companyWith({ offers, personas });

test('readers who took different things are spoken to of none of them', () => {
  expect(whatWasTaken(textFactsOf(shop(rider, { ...learner }))).fr.text).not.toMatch(/vélo|atelier/iu);
  expect(whatWasTaken(textFactsOf(companyWith())).fr.text).toMatch(/vélo/iu);
  const card = openReview.layout(textFactsOf(shop(rider, learner))).parts.map(({ text }) => text);
  expect(card.join(' ')).not.toMatch(/vélo de ville|atelier/iu);
});

test('nobody is asked to try a service: they come and see', () => {
  const { organisation } = companyWith();
  const company = (kind: Company['offers'][number]['kind']) =>
    companyWith({
      offers: [{ ...offer!, kind, proofs: ['Le cadre est garanti deux ans.'] }],
      organisation: { ...organisation, brand: { ...organisation.brand, promise: 'Des vélos réparés le jour même' } },
    });
  const said = (kind: Company['offers'][number]['kind']) =>
    creatorBrief
      .layout(textFactsOf(company(kind)))
      .parts.map(({ text }) => text)
      .join(' ');
  expect(said('product')).toMatch(/essayer/iu);
  expect(said('service')).not.toMatch(/d’essayer|^Essayer/u);
  expect(said('service')).toMatch(/venir voir/iu);
});

test('who supports an association is invited to see, not to try what it lends', () => {
  const { organisation } = companyWith();
  const proofs = ['Le cadre est garanti deux ans.'];
  const company = companyWith({
    offers: [{ ...offer!, kind: 'product', proofs }],
    organisation: { ...organisation, businessModel: 'nonprofit' },
  });
  const said = creatorBrief.layout(textFactsOf(company)).parts.map(({ text }) => text);
  expect(said.join(' ')).not.toMatch(/d’essayer|^Essayer/u);
});
