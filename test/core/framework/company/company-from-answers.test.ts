import { expect, test } from 'vitest';
import { hypothesesOf } from '../../../../src/core/framework/company/answer-hypotheses.ts';
import { completeAnswers } from '../../../../src/core/framework/company/assumed-answers.ts';
import { readCompany } from '../../../../src/core/framework/company/company.ts';
import { companyFromAnswers } from '../../../../src/core/framework/company/company-from-answers.ts';
import { answersOfFile } from '../../../../src/core/framework/company/reading/answers-of-file.ts';
import { emptyProfile } from '../../../../src/core/framework/company/site-profile/site-profile.ts';
import { offerPrice } from '../../../../src/core/planning/pieces/offer-price.ts';

const dataOf = (offers: string, language: 'fr' | 'en', reader = language) => {
  const given = {
    name: 'North Workshop',
    domain: 'https://www.north.example',
    sector: 'vehicles',
    model: 'local_service',
    promise: 'Repairs in a day.',
    attributes: 'solid, local, clear',
    employees: '3',
    margin: '40',
    aov: '100',
    orders: '1.5',
    hourlyCost: '20',
    hoursPerWeek: '6',
    cash: '1000',
    target: '20',
    personas: 'neighbours',
    'persona0.ages': '30-60',
    'persona0.interests': 'house, garden, tools',
    'persona0.jobs': 'repair',
    'persona0.pains': 'delays',
    'persona0.vocabulary': 'repair',
    'persona0.trends': 'energy, reuse',
    offers,
    language,
  };
  const profile = { ...emptyProfile, language };
  return companyFromAnswers(completeAnswers(given, profile, '2026-11-25'), profile, '2026-11-25', reader);
};

test.each(['fr', 'en'] as const)('an offer without a price is never shown with one (%s)', (language) => {
  const quote = language === 'fr' ? 'Roues sur devis' : 'Wheels on quote';
  const company = readCompany(dataOf(`Service 65; ${quote}`, language));
  const [service, wheels] = company.offers;
  expect(offerPrice(company, service!)?.text).toContain('65');
  expect(offerPrice(company, wheels!)).toBeNull();
});

test('the amount counted for it is said to be assumed, that of a priced offer is not', () => {
  const { hypotheses = [] } = readCompany(dataOf('Service 65; Wheels on quote', 'en'));
  const prices = hypotheses.filter(({ about }) => about.endsWith('/priceNet'));
  expect(prices).toEqual([
    { about: 'offers/1/priceNet', taken: expect.stringContaining('Wheels'), from: expect.stringContaining('assumed') },
  ]);
});

test('a purchase that the owner said is no assumption, only the tax taken off it is', () => {
  const profile = { ...emptyProfile, language: 'en' as const };
  const places = (given: Record<string, string>): string[] => {
    const answers = { sector: 'vehicles', model: 'local_service', language: 'en', offers: 'Wheels on quote', ...given };
    const complete = completeAnswers(answers, profile, '2026-11-25');
    return hypothesesOf(complete, [], { fr: false, siteRead: true }).map(({ about }) => about);
  };
  expect(places({})).toContain('economics/aovNet');
  expect(places({ sale: '600' })).not.toContain('economics/aovNet');
  expect(places({ sale: '600' })).toContain('economics/aovNet/vatRate');
  const others: Record<string, string>[] = [
    {},
    { aov: '500' },
    { sale: '600', vat: 'none' },
    { sale: '600', country: 'US' },
  ];
  for (const given of others) expect(places(given)).not.toContain('economics/aovNet/vatRate');
});

test.each([
  [{}, '€120 tax included, which the plan counts as €100 without tax'],
  [{ vat: 'none' }, '120'],
])(
  'a purchase that is supposed says what customers pay and what the plan counts, where tax is between them (%o)',
  (given, said) => {
    const profile = { ...emptyProfile, language: 'en' as const };
    const answers = { sector: 'vehicles', model: 'local_service', language: 'en', offers: 'Wheels = 120 €', ...given };
    const complete = completeAnswers({ country: 'FR', ...answers }, profile, '2026-11-25');
    const rows = hypothesesOf(complete, [], { fr: false, siteRead: true });
    expect(rows.find(({ about }) => about === 'economics/aovNet')).toMatchObject({ taken: said });
  },
);

test('what is taken of several groups of customers names what is taken of each', () => {
  const assumed = ['persona0.jobs', 'persona1.jobs'].map((id, at) => ({
    id,
    answer: 'x',
    shown: { fr: `choisir ${at}`, en: `choose ${at}, compare` },
    from: { fr: 'règle', en: 'rule' },
  }));
  const rows = hypothesesOf({ answers: {}, assumed }, [], { fr: false, siteRead: true });
  expect(rows.filter(({ about }) => about === 'personas/jobs')).toEqual([
    { about: 'personas/jobs', taken: 'choose 0, compare, choose 1', from: 'rule' },
  ]);
});

test('a file that is read again asks for the price of a quote nowhere', () => {
  expect(answersOfFile(dataOf('Service 65; Wheels on quote', 'en')).offers).toBe('Service = 65; Wheels on quote');
});

test.each([
  ['fr', 'en', /\b(?:the|your|used|read|assumption)\b/],
  ['en', 'fr', /\b(?:le|la|les|des|vos|votre|lu|hypothèse)\b/],
] as const)(
  'a reader of %s reads the reasons and sources of a site in %s in their language',
  (reader, language, other) => {
    const { hypotheses = [], channels, locale } = readCompany(dataOf('Service 65', language, reader));
    const reasons = channels.flatMap((channel) => ('reason' in channel && channel.reason ? [channel.reason] : []));
    expect([...hypotheses.map(({ from }) => from), ...reasons].filter((text) => other.test(text))).toEqual([]);
    expect(reasons.length).toBeGreaterThan(0);
    expect(locale.slice(0, 2)).toBe(language);
  },
);

test('an offer keeps its page of the site under a near name, and has none where two are as near', () => {
  const found = (names: readonly string[]) =>
    names.map((name, at) => ({ name, price: null, page: `https://a.example/${at}`, proof: null }));
  const pageOf = (names: readonly string[]) => {
    const profile = { ...emptyProfile, language: 'en' as const, offers: found(names) };
    const answers = { sector: 'vehicles', model: 'local_service', language: 'en', offers: 'Wheel truing at home = 40' };
    const complete = completeAnswers(answers, profile, '2026-11-25');
    const { offers } = companyFromAnswers(complete, profile, '2026-11-25');
    return (offers as { landingUrls?: string[] }[])[0]!.landingUrls;
  };
  expect(pageOf(['Wheel truing', 'Brakes'])).toEqual(['/0']);
  expect(pageOf(['Wheels', 'Wheel truing'])).toBeUndefined();
  expect(pageOf(['Brakes'])).toBeUndefined();
});
