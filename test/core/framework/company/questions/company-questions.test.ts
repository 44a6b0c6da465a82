import { describe, expect, test } from 'vitest';
import { measuredPeriod, nextMonday } from '../../../../../src/core/framework/company/answers.ts';
import {
  companyQuestions,
  everyQuestion,
  nextQuestion,
  readAnswers,
} from '../../../../../src/core/framework/company/questions/company-questions.ts';
import { earlyQuestions } from '../../../../../src/core/framework/company/questions/early-answers.ts';
import { firstQuestions, oncePutOff } from '../../../../../src/core/framework/company/questions/first-questions.ts';
import { emptyProfile, type SiteProfile } from '../../../../../src/core/framework/company/site-profile/site-profile.ts';

const questionsOf = (answers: Record<string, string> = {}, profile: Partial<SiteProfile> = {}) =>
  companyQuestions(answers, { ...emptyProfile, ...profile }, '2026-11-25');
const everyId = (answers: Record<string, string>) => everyQuestion(questionsOf(answers)).map(({ id }) => id);

describe('the first questions', () => {
  test('are ten at most, whatever the site leaves unsaid', () => {
    const profile = { name: 'A', url: 'https://a.example', language: 'fr' as const };
    expect(questionsOf({}).first).toHaveLength(10);
    expect(questionsOf({}, profile).first).toHaveLength(10);
  });

  test('ask for what the site does not say, and leave what it says to the recap', () => {
    const ids = (profile: Partial<SiteProfile>) => questionsOf({}, profile).first.map(({ id }) => id);
    expect(ids({}).slice(0, 3)).toEqual(['name', 'domain', 'language']);
    const { first, site } = questionsOf({}, { name: 'A', url: 'https://a.example', language: 'fr', country: 'FR' });
    expect(first[0]?.id).toBe('sector');
    expect(site.map(({ id }) => id)).toEqual(expect.arrayContaining(['name', 'domain', 'language', 'country']));
  });

  test('ask for the country before the prices when the site does not say it, within the ten', () => {
    const profile = { name: 'A', url: 'https://a.example', language: 'en' as const, currency: 'USD' };
    const ids = (profile: Partial<SiteProfile>) => questionsOf({}, profile).first.map(({ id }) => id);
    expect(ids(profile).slice(0, 4)).toEqual(['sector', 'model', 'country', 'offers']);
    expect(ids(profile).length).toBeLessThanOrEqual(10);
    expect(ids({ ...profile, country: 'GB' })).not.toContain('country');
  });

  test('ask who lives by members for what they offer and whom they help, never for sales', () => {
    const words = (model: string) =>
      questionsOf({ model })
        .first.filter(({ id }) => id === 'offers' || id === 'personas')
        .map(({ sentence }) => sentence.en);
    expect(words('nonprofit').join(' ')).not.toMatch(/sell/i);
    expect(words('local_service').every((one) => /sell/i.test(one))).toBe(true);
  });

  test('ask what a customer pays when no offer has a price', () => {
    const ids = (offers: string) =>
      questionsOf({ offers }, { name: 'A', url: 'https://a.example', language: 'fr' }).first.map(({ id }) => id);
    expect(ids('Coupe sur mesure')).toContain('sale');
    expect(ids('Coupe 40')).not.toContain('sale');
  });
});

test('a trade where some charge no tax by law is asked whether its prices hold it', () => {
  const profile = { name: 'A', url: 'https://a.example', language: 'en' as const, country: 'GB' };
  const ids = (sector: string) => questionsOf({ sector }, profile).first.map(({ id }) => id);
  expect(ids('health_wellness')).toContain('vat');
  expect(ids('health_wellness').length).toBeLessThanOrEqual(10);
});

test('the tax is asked right after the prices, unless the site says that there is none; hours and money come next', () => {
  const profile = { name: 'A', url: 'https://a.example', language: 'en' as const, country: 'GB' };
  const ids = (more: Partial<SiteProfile> = {}) =>
    questionsOf({ sector: 'home_craft' }, { ...profile, ...more }).first.map(({ id }) => id);
  expect(ids().slice(0, 7)).toEqual(['sector', 'model', 'offers', 'vat', 'margin', 'hoursPerWeek', 'cash']);
  expect(ids()).toHaveLength(10);
  expect(ids({ untaxed: { page: 'https://a.example/', passage: 'no VAT' } })).not.toContain('vat');
  expect(ids({ country: 'US' })).not.toContain('vat');
});

test('a price is asked as a customer pays it, and without a word of the tax once there is none', () => {
  const said = (vat: Record<string, string>, locale: 'fr' | 'en') =>
    everyQuestion(questionsOf({ ...vat, offers: 'Vase 40; Bowl', country: 'GB', language: 'en' }))
      .filter(({ id }) => ['offers', 'sale', 'offer1.price', 'margin'].includes(id))
      .map(({ sentence, help }) => `${sentence[locale]} ${help?.[locale]}`);
  expect(said({}, 'en')).toHaveLength(4);
  for (const one of said({}, 'en').filter((words) => !words.includes('keep')))
    expect(one).toContain('as your customers pay it, tax included if you charge it');
  expect(said({ vat: 'charged' }, 'en').join(' ')).toContain('tax included');
  for (const one of [...said({ vat: 'none' }, 'en'), ...said({ vat: 'none' }, 'fr')])
    expect(one).not.toMatch(/\btax|VAT|taxe|TVA/);
});

test('a mean purchase given without tax is corrected as it was given', () => {
  const named = (vat: string) =>
    everyQuestion(questionsOf({ offers: 'Vase 40', aov: '33', vat })).find(({ id }) => id === 'aov')?.name.en;
  expect([named('charged'), named('none')]).toEqual(['Average purchase, excluding tax', 'Average purchase']);
  expect(everyId({ offers: 'Vase 40', aov: '33' })).not.toContain('sale');
});

test('accounts that the site names are ticked with the reason, a messaging account is not', () => {
  const url = 'https://a.example';
  const channels = ['CH-IG', 'CH-WHATSAPP'].map((typeId) => ({ typeId, url }));
  const asked = (profile: Partial<SiteProfile>) =>
    everyQuestion(questionsOf({}, profile)).find(({ id }) => id === 'channels')!;
  expect(asked({ channels }).suggested).toBe('CH-SEO, CH-DIRECT, CH-IG');
  expect(asked({ channels }).help?.en).toContain('untick those that bring nobody');
  expect(asked({}).help).toBeNull();
});

test('of prices of several kinds none is proposed as the usual purchase, and the first is taken of who does not know', () => {
  const { first } = questionsOf(
    { offers: 'Remise en état 600; Entretien 80' },
    { name: 'A', url: 'https://a.example' },
  );
  const sale = first.find(({ id }) => id === 'sale')!;
  expect([sale.suggested, sale.read('?'), sale.read('150')]).toEqual([null, { answer: '600' }, { answer: '150' }]);
  expect(sale.read('260 € par mois')).toEqual({ answer: '260' });
  expect(sale.read('R800 per night')).toEqual({ answer: '800' });
});

test('an early plan asks what a purchase is where prices are by a measure, which say none', () => {
  const profile = { name: 'A', url: 'https://a.example', language: 'en' as const };
  const early = (offers: string) =>
    earlyQuestions(questionsOf({ offers }, profile).first, { offers }).map(({ id }) => id);
  expect(early('Paint = 12/m²; Varnish = 15/m²')).toContain('sale');
  expect(early('Paint = 12; Varnish = 15')).not.toContain('sale');
});

test('a question that had to wait for ten others is asked before those that make only a part more exact', () => {
  const { details, first } = questionsOf({});
  const asked = oncePutOff(details.flatMap(({ questions }) => questions)).map(({ id }) => id);
  expect(first.map(({ id }) => id)).not.toContain('target');
  expect(asked.slice(0, 3).sort()).toEqual(['channels', 'margin', 'target']);
});

test('the number of customers aimed at says that it changes the goals, not who does the work', () => {
  const given = { offers: 'A = 40', personas: 'Neighbours' };
  const unnamed = { language: 'en', country: 'FR', currency: 'EUR', untaxed: null } as const;
  const group = questionsOf(given, unnamed).details.find(({ questions }) =>
    questions.some(({ id }) => id === 'target'),
  );
  expect([group?.id, group?.improves.en]).toEqual(['goals', expect.stringContaining('number of new customers')]);
});

test('software is asked for its churn, a shop for its usual purchase', () => {
  expect(everyId({ model: 'b2b_saas' })).toEqual(expect.arrayContaining(['sale', 'churn']));
  expect(everyId({ model: 'ecommerce_b2c' })).toEqual(expect.arrayContaining(['sale', 'orders']));
  expect(everyId({ model: 'ecommerce_b2c' })).not.toContain('churn');
});

test('who is paid by the month is told that each month counts as a purchase, at the price of one month', () => {
  const helps = everyQuestion(questionsOf({ model: 'local_service' })).filter(({ id }) =>
    ['sale', 'orders'].includes(id),
  );
  expect(helps.map(({ help }) => help?.en)).toEqual([
    expect.stringContaining('for a customer who pays every month, the price of one month'),
    expect.stringContaining('every month for 9 months'),
  ]);
});

test('a price by the week or the month asks how long a customer stays before any plan, one by the night what a stay costs', () => {
  const early = (offers: string, model = 'local_service') => {
    const answers = { offers, model };
    return earlyQuestions(questionsOf(answers, { name: 'A', url: 'https://a.example', language: 'en' }).first, answers)
      .map(({ id }) => id)
      .filter((id) => ['sale', 'orders'].includes(id));
  };
  expect(early('Hut = 15 a week')).toEqual(['orders']);
  expect(early('Cabane = 60 par mois')).toEqual(['orders']);
  expect(early('Hut = 15 a night')).toEqual(['sale']);
  expect(early('Hut = 15')).toEqual([]);
  expect(early('Box = 15 a month', 'b2c_subscription')).toEqual([]);
});

test('a price by a length of time is proposed as a person writes it, in the language of the site, and reads back', () => {
  const offers = [{ name: 'Hut', price: 15, per: 'WEEK', page: 'https://a.example/hut', proof: null }];
  const proposed = (language: 'fr' | 'en') =>
    everyQuestion(questionsOf({}, { language, offers })).find(({ id }) => id === 'offers')!;
  expect(proposed('en').suggested).toBe('Hut = 15 a week');
  expect(proposed('fr').suggested).toBe('Hut = 15 par semaine');
  for (const typed of ['Hut = 15 a week', 'Hut = 15/WEEK', 'Hut = 15 per week'])
    expect(proposed('en').read(typed)).toEqual({ answer: 'Hut = 15 a week' });
  expect(proposed('en').read('Hut = 15 par semaine')).toEqual({ answer: 'Hut = 15 par semaine' });
});

test('who knows how long a subscriber stays need not know the part lost each month', () => {
  const churn = everyQuestion(questionsOf({ model: 'b2c_subscription' })).find(({ id }) => id === 'churn')!;
  expect(churn.read('8 months')).toEqual({ answer: '12.5' });
  expect(churn.words?.('12.5').fr).toBe('12,5\u00a0% des clients perdus chaque mois');
  expect(churn.read('3 %')).toEqual({ answer: '3' });
});

test('a night is counted in the nights of a stay where the answer says so', () => {
  const sale = (typed: string) =>
    everyQuestion(questionsOf({ offers: 'Hut = 90 a night' }))
      .find(({ id }) => id === 'sale')!
      .read(typed);
  expect(sale('3 nights')).toEqual({ answer: '270' });
  expect(sale('two nights')).toEqual({ answer: '180' });
  expect(sale('250')).toEqual({ answer: '250' });
});

test('each offer, channel and audience named brings its own questions', () => {
  const ids = everyId({ offers: 'A; B', channels: 'CH-SEO', personas: 'P' });
  expect(ids).toEqual(expect.arrayContaining(['offer1.price', 'CH-SEO.sessions', 'persona0.ages']));
  expect(ids).not.toContain('offer2.price');
});

test('every question has both languages', () => {
  for (const { sentence } of everyQuestion(questionsOf({ offers: 'A', channels: 'CH-SEO', personas: 'P' }))) {
    expect([sentence.fr.length > 3, sentence.en.length > 3, sentence.fr === sentence.en]).toEqual([true, true, false]);
  }
});

test('an answer that does not read is asked again', () => {
  const { first } = questionsOf({}, { name: 'A', url: 'https://a.example', language: 'fr' });
  expect(nextQuestion(first, { sector: 'mode' })?.id).toBe('model');
  expect(nextQuestion(first, { sector: 'mode', model: 'xyzzy' })?.id).toBe('model');
});

test('answers are kept as codes, however they are typed', () => {
  const typed = { sector: 'Mode', channels: 'google et insta', consumers: 'non' };
  expect(readAnswers(typed, (answers) => everyQuestion(questionsOf(answers)))).toEqual({
    sector: 'fashion',
    channels: 'CH-SEO, CH-IG',
    consumers: 'no',
  });
});

test('the measured period is the twelve whole months before the day, the cycle begins on the Monday after it', () => {
  expect(measuredPeriod('2026-11-25')).toEqual({ from: '2025-11-01', to: '2026-10-31' });
  expect([nextMonday('2026-11-25'), nextMonday('2026-11-30')]).toEqual(['2026-11-30', '2026-12-07']);
});

test('prices are asked as customers see them: with tax where it is in the price, without it elsewhere', () => {
  const help = (answers: Record<string, string>, country: string | null = null) =>
    questionsOf(answers, { language: 'en', country }).first.find(({ id }) => id === 'offers')?.help?.en;
  expect(help({}, 'GB')).toMatch(/tax included/);
  expect(help({}, 'US')).toMatch(/without tax/);
  expect(help({ model: 'b2b_saas' }, 'GB')).toMatch(/without tax/);
});

test('what is kept of a sale is asked of the price without tax, where the price holds one', () => {
  const margin = (country: string) =>
    questionsOf({}, { name: 'A', url: 'https://a.example', language: 'en', country }).first.find(
      ({ id }) => id === 'margin',
    )!.sentence.en;
  expect([margin('GB').includes('VAT'), margin('US').includes('VAT')]).toEqual([true, false]);
});

test('who lets rooms or takes bookings finds how they sell', () => {
  const model = questionsOf().first.find(({ id }) => id === 'model')!;
  const typed = ['location', 'réservation', 'chambres', 'rendez-vous', 'bookings', 'stays', 'Local shop or service'];
  expect(typed.map((one) => model.read(one))).toEqual(typed.map(() => ({ answer: 'local_service' })));
  const label = model.choices.find(({ value }) => value === 'local_service')!.label;
  expect([/réservation/.test(label.fr), /booking/.test(label.en)]).toEqual([true, true]);
});

test('paid advertising of the social networks is among the first twelve channels that are asked', () => {
  const { choices } = everyQuestion(questionsOf()).find(({ id }) => id === 'channels')!;
  const first = choices.slice(0, 12).map(({ value }) => value);
  expect(first).toEqual(expect.arrayContaining(['CH-SEA', 'CH-META-ADS', 'CH-IG']));
  expect(first).not.toContain('CH-WHATSAPP');
});

test('a price that does not read is refused by its words, an offer of the site with a sum in its name is not proposed', () => {
  const offer = { price: null, page: 'https://a.example/a', proof: null };
  const offers = questionsOf(
    {},
    {
      offers: [
        { ...offer, name: '$30 box' },
        { ...offer, name: 'Box' },
      ],
    },
  ).first.find(({ id }) => id === 'offers')!;
  expect(offers.suggested).toBe('Box');
  expect(offers.read('Desk $3,00,0')).toEqual({
    fault: expect.objectContaining({ en: expect.stringContaining('“Desk $3,00,0”') }),
  });
  expect(offers.read('Desk $3,000, Lamp $1,200.50')).toEqual({ answer: 'Desk = 3000 $; Lamp = 1200.5 $' });
});

test('an answer that names nothing is no offer', () => {
  const offers = questionsOf({}, { language: 'fr' }).first.find(({ id }) => id === 'offers')!;
  expect(['rien', 'aucun', 'nothing'].map((typed) => 'fault' in offers.read(typed))).toEqual([true, true, true]);
});

test('the recap names the tax that is taken out of the prices, and quotes the site that charges none', () => {
  const taxOf = (profile: Parameters<typeof questionsOf>[1]) =>
    everyQuestion(questionsOf({ country: 'FR', sector: 'home_craft' }, profile)).find(({ id }) => id === 'vat')!;
  expect([taxOf({}).suggested, taxOf({}).choices[0]!.label.en]).toEqual(['charged', 'VAT of 20% included']);
  const untaxed = taxOf({ untaxed: { page: 'https://a.example/', passage: 'TVA non applicable' } });
  expect([untaxed.suggested, untaxed.help?.fr]).toEqual(['none', expect.stringContaining('TVA non applicable')]);
});

test('what the site sells is proposed with its “from” prices, and said to come in the order of the site', () => {
  const page = 'https://exemple.fr/tarifs';
  const offers = [
    { name: 'Cours de tour (+ de 18 ans)', price: 40, page, proof: null },
    { name: 'Bols', price: 12.5, from: true as const, page, proof: null },
  ];
  const asked = (profile: Partial<SiteProfile>) =>
    firstQuestions({}, { ...emptyProfile, ...profile }).find(({ id }) => id === 'offers')!;
  const { suggested, help, read } = asked({ language: 'fr', offers });
  expect(suggested).toBe('Cours de tour (+ de 18 ans) = 40; Bols = à partir de 12.5');
  expect(read(suggested!)).toEqual({ answer: suggested });
  expect(help?.en).toContain('in its order: put your best seller first');
  expect(asked({}).help?.en).not.toContain('order');
});
