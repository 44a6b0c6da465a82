import { expect, test } from 'vitest';
import type { Company } from '../../../../../src/core/framework/company/company.ts';
import { priceQuestion } from '../../../../../src/core/planning/texts/common-lines.ts';
import { readName, readNameInSentence } from '../../../../../src/core/planning/pieces/read-pieces.ts';
import { textKinds } from '../../../../../src/core/planning/texts/kinds/index.ts';
import type { TextFacts } from '../../../../../src/core/planning/texts/text-facts.ts';
import { companyWith, personaWith } from '../../../../support/small-company.ts';
import { textFactsOf } from '../../../../support/unit-facts.ts';

const [first] = companyWith().offers;
const written = (id: string, facts: TextFacts): string => {
  const kind = textKinds.find((one) => one.id === id)!;
  const { parts, variant } = kind.layout(facts);
  return [...parts.map(({ text }) => text), variant.text].join('\n');
};
const firm = (organisation: Partial<Company['organisation']>, given: Parameters<typeof companyWith>[0] = {}) =>
  companyWith({ ...given, organisation: { ...companyWith().organisation, ...organisation } });
const service = { ...first!, kind: 'service' as const, attributes: [], proofs: [] };

test('a local firm whose file speaks of no appointment is written to in words of any trade', () => {
  const plain = textFactsOf(firm({ businessModel: 'local_service' }));
  for (const id of ['confirmation', 'appointment-reminder'])
    expect(written(id, plain)).not.toMatch(/rendez-vous|papiers|dégagé|créneau/);
  const booked = textFactsOf(
    firm({ businessModel: 'local_service' }, { personas: [personaWith({ pains: ['trouver un rendez-vous'] })] }),
  );
  expect(written('confirmation', booked)).toMatch(/rendez-vous/);
});

test('work ordered on a site has no articles, quantities or parcel of its own', () => {
  const facts = textFactsOf(companyWith({ offers: [service] }));
  expect(written('confirmation', facts)).not.toMatch(/articles|quantités|colis|livraison/);
  expect(textKinds.find(({ id }) => id === 'arrival')?.lack(facts)).not.toBeNull();
});

test('a place that only repeats the name of the company is no address', () => {
  const named = (name: string) =>
    textFactsOf(firm({ name: 'Maison d’Amont', physicalPlaces: [{ name, openToPublic: true }] })).place;
  expect(named("Maison d'Amont, sur la rive")).toBeNull();
  expect(named('4 rue des Halles, Ville')).not.toBeNull();
});

test('a subscription is renewed as a subscription, without the form of a membership', () => {
  const offers = [{ ...first!, name: 'Abonnement à l’année', kind: 'subscription' as const }];
  const renewal = written('renewal', textFactsOf(companyWith({ offers })));
  expect(renewal).toContain('Votre abonnement');
  expect(renewal).not.toMatch(/adhésion|bulletin/);
});

test('one other offer is not announced as all the rest', () => {
  const offers = [first!, { ...first!, id: 'o2', name: 'Cape', revenueShare: 0 }];
  expect(written('other-offers', textFactsOf(companyWith({ offers })))).not.toMatch(/le reste|leurs prix/u);
});

test('a wish that is not about the offer is not asked of its readers', () => {
  const offers = [first!, { ...first!, id: 'o2', name: 'Cape', revenueShare: 0 }];
  const facts = textFactsOf(companyWith({ offers, personas: [personaWith({ jobs: ['rendre service'] })] }));
  expect(facts.project).toBeNull();
});

test('a note to a partner has no price where its people are not known to be those of the offer', () => {
  const facts = { ...textFactsOf(companyWith()), relay: { kind: 'name' as const, text: 'Radio' } };
  expect(written('partner-note', { ...facts, ownPeople: false })).not.toMatch(/€/);
  expect(written('partner-note', { ...facts, ownPeople: true })).toMatch(/€/);
});

test('a name that begins with a number takes no article', () => {
  const reading = { locale: 'en', language: null } as const;
  expect(readNameInSentence(readName('One lesson for two'), reading).definite).toBe('one lesson for two');
});

test('the price of one thing for a group of buyers is asked without calling the buyers a thing', () => {
  const offers = [{ ...service, name: 'Schools and clubs', pricePer: 'booking' }];
  const { offer } = textFactsOf({ ...companyWith({ offers }), locale: 'en-GB' });
  expect(JSON.stringify(priceQuestion(offer))).not.toMatch(/How much are/);
});

test('a place whose words are in the name of the company is no address', () => {
  const named = (name: string) =>
    textFactsOf(firm({ name: 'La Grange Neuve d’Amont', physicalPlaces: [{ name, openToPublic: true }] })).place;
  expect(named('La Grange')).toBeNull();
  expect(named('La Grange Vieille')).not.toBeNull();
});

test('a market whose steps are bookings writes of bookings', () => {
  const market = (label: string) =>
    written(
      'confirmation',
      textFactsOf(firm({ businessModel: 'marketplace' }, { funnel: [{ id: 'f1', label, count: 10 }] })),
    );
  expect(market('Réservation payée')).toContain('Votre réservation');
  expect(market('Commande payée')).toContain('Votre commande');
});

test('what is sent both ways under a subscription has deliveries, not logins', () => {
  const plan = (attribute: string) =>
    textFactsOf(
      firm(
        { businessModel: 'b2c_subscription' },
        { offers: [{ ...first!, kind: 'subscription', attributes: [attribute], proofs: [] }] },
      ),
    ).voice.id;
  expect(plan('étiquette de retour fournie')).toBe('box');
  expect(plan('trois utilisateurs')).toBe('subscription');
});

test('work done by post is not offered at other dates', () => {
  const facts = { ...textFactsOf(companyWith({ offers: [service] })), seasons: { full: null, free: null } };
  const kind = textKinds.find(({ id }) => id === 'season-full')!;
  const season = { kind: 'name', text: 'de mars à mai' } as const;
  expect(kind.calledBy?.({ ...facts, seasons: { full: season, free: season } })).toBeNull();
});

test('a request for reviews says nothing of rewards, which a programme of the plan may give', () => {
  const all = Array.from({ length: 6 }, (_, at) =>
    written('review-request', textFactsOf(firm({ name: `Maison ${at}` }))),
  ).join(' ');
  expect(all).not.toMatch(/rien n’est|cadeau|contrepartie|offert/u);
});

test('the signature has the apostrophe of the text', () => {
  expect(written('confirmation', textFactsOf(firm({ name: "Granges d'Hiver" })))).not.toContain("'");
});

test('a project goes with the offer that shares most of its words', () => {
  const offers = ['Coffret de miel', 'Miel de cuisine'].map((name, at) => ({ ...first!, id: `o${at}`, name }));
  const jobs = ['choisir un miel de cuisine', 'offrir un coffret'];
  const { choices } = textFactsOf(companyWith({ offers, personas: [personaWith({ jobs })] }));
  expect(choices.map(({ project, offer }) => `${project.text}: ${offer.name.text}`)).toEqual([
    'choisir un miel de cuisine: Miel de cuisine',
    'offrir un coffret: Coffret de miel',
  ]);
});

test('a partner that relays already is thanked, and gets the paragraph to publish by itself', () => {
  const facts = { ...textFactsOf(companyWith()), relay: { kind: 'name' as const, text: 'Radio' } };
  const kind = textKinds.find(({ id }) => id === 'partner-note')!;
  const partsOf = (knownRelay: boolean) =>
    Object.fromEntries(kind.layout({ ...facts, knownRelay }).parts.map(({ label, text }) => [label.en, text]));
  expect(partsOf(true).Body).toContain('merci');
  expect(partsOf(false).Body).not.toContain('merci');
  expect(partsOf(true)['Paragraph to publish']).toMatch(/^Vélo Nord\. Un vélo prêt à rouler\. .*https:/u);
});

test('the reminder and the confirmation say in other words what to prepare', () => {
  const booked = textFactsOf(firm({ businessModel: 'local_service' }));
  const lineOf = (id: string) => /(?:À apporter|À prévoir)[^.]*/u.exec(written(id, booked))?.[0];
  const said = [lineOf('confirmation'), lineOf('appointment-reminder')];
  expect(said).not.toContain(undefined);
  expect(said[0]).not.toBe(said[1]);
});

test('what goes on by itself is not said to end, and says until when it can be stopped', () => {
  const offer = { ...first!, name: 'Contrat annuel d’entretien', kind: 'subscription' as const };
  const letterOf = (...notes: string[]) =>
    written('renewal', textFactsOf(companyWith({ offers: [{ ...offer, notes }] })));
  const going = letterOf('Le contrat se renouvelle à sa date, avec deux mois de préavis.');
  expect(going).toContain('Votre contrat se renouvelle le [date]');
  expect(going).toContain('deux mois');
  expect(going).not.toMatch(/tout s’arrête|rien n’est à faire|se termine/);
  expect(letterOf()).not.toMatch(/tout s’arrête|rien n’est à faire/);
});

test('a card is spoken of only where the company takes cards', () => {
  const letterOf = (...notes: string[]) => written('failed-payment', textFactsOf(companyWith({ notes })));
  expect(letterOf('41 cartes expirées cette année.')).toContain('La carte a peut-être expiré');
  expect(letterOf('Un tiers paie par prélèvement.')).not.toMatch(/\bcartes?\b/);
});

test('an association whose main offer is an evening takes bookings, and one that lives on gifts thanks for them', () => {
  const voiceWith = (name: string) =>
    textFactsOf(firm({ businessModel: 'nonprofit' }, { offers: [{ ...service, name }] })).voice.id;
  expect(['Soirée publique', 'Public evening', 'Don ponctuel'].map(voiceWith)).toEqual([
    'outing',
    'outing',
    'nonprofit',
  ]);
});
