import { expect, test } from 'vitest';
import { pressNote, relayRequest, searchResult } from '../../../../src/core/acquisition/messages/posts.ts';
import { wordingsOf } from '../../../../src/core/planning/texts/layouts/chosen-line.ts';
import { companyWith } from '../../../support/small-company.ts';
import { textFactsOf } from '../../../support/unit-facts.ts';

const { organisation, offers } = companyWith();
const [first] = offers;
const brand = { ...organisation.brand, promise: 'Des vélos remis en état en deux jours.' };
const own = [
  { ...first!, id: 'o1', name: 'Réglage de vélo', revenueShare: 0.8, landingUrls: ['/reglage/'] },
  { ...first!, id: 'o2', name: 'Notice', revenueShare: 0.2, landingUrls: ['/notices/'] },
];
const company = companyWith({ offers: own, organisation: { ...organisation, brand } });

test('a page says nothing of an offer under a search that names another thing', () => {
  const under = (search: string) => searchResult(textFactsOf(company, { offer: own[0]!, search }));
  expect(under('réglage vélo prix')).not.toBeNull();
  expect(under('météo du dimanche')).toBeNull();
});

test('a journalist is told facts, and is not written to without one', () => {
  const facts = textFactsOf(company);
  expect(pressNote({ ...facts, facts: [] })).toBeNull();
  const fact = {
    kind: 'fact',
    text: 'Deux mille vélos réglés',
    form: 'sentence',
    source: { kind: 'company', field: 'x' },
  };
  const { lines } = pressNote({ ...facts, facts: [fact] } as never)!;
  expect(lines.flatMap((line) => wordingsOf(facts, line)).join(' ')).toContain('Deux mille vélos');
});

test('the promise of the whole company leads to its site, not to the page of a smaller offer', () => {
  const linked = (at: number): string => {
    const facts = textFactsOf(company, { offer: own[at]! });
    return relayRequest(facts)!
      .lines.flatMap((line) => wordingsOf(facts, line))
      .join(' ');
  };
  expect(linked(1)).not.toContain('/notices/');
  expect(linked(0)).toContain('/reglage/');
});
