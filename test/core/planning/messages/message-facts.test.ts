import { describe, expect, test } from 'vitest';
import { aboutSite, messageFacts, type Subject } from '../../../../src/core/planning/messages/message-facts.ts';
import { companyWith, personaWith } from '../../../support/small-company.ts';

const base = companyWith();
const company = companyWith({
  offers: [{ ...base.offers[0]!, name: 'Vélo (24 pouces)', proofs: ['cadre garanti dix ans'] }],
  personas: [
    personaWith({ jobs: ["s'équiper"], pains: ['site lent', 'peur de la crevaison'], objections: ['trop cher'] }),
  ],
});
const factsOf = (given: Partial<Subject> = {}) =>
  messageFacts(company, {
    persona: company.personas[0]!,
    offer: company.offers[0]!,
    topic: 'vélo',
    keyword: 'vélo',
    event: null,
    turn: 0,
    ...given,
  });

describe('messageFacts', () => {
  test('turns a reflexive job to the reader', () => {
    expect([factsOf().job, factsOf().yourJob]).toEqual(["s'équiper", 'vous équiper']);
  });

  test('finds the job in a keyword with a “how” question', () => {
    expect(factsOf({ keyword: 'comment régler un frein' }).job).toBe('régler un frein');
  });

  test('quotes a pain of the reader before one about the site, then an objection', () => {
    expect([factsOf().pain, factsOf().secondPain]).toEqual(['peur de la crevaison', 'trop cher']);
  });

  test('completes a single proof with the promise of the brand', () => {
    expect([factsOf().proof, factsOf().secondProof]).toEqual(['cadre garanti dix ans', 'un vélo prêt à rouler']);
  });

  test('names an offer without its brackets, and an event with its article', () => {
    expect(factsOf().offer).toBe('Vélo');
    expect(factsOf({ event: { fr: 'Fête des mères', en: 'Mother’s Day' } }).eventFirst).toBe('La fête des mères');
  });

  test('mentions a creator or a partner that the company does not name yet', () => {
    expect([factsOf({ creator: true }).relay, factsOf().relay]).toEqual(['un créateur', 'un partenaire']);
  });
});

test('aboutSite is true for a pain about the pages themselves', () => {
  expect([aboutSite('site lent'), aboutSite('paiement refusé'), aboutSite('peur de tomber')]).toEqual([
    true,
    true,
    false,
  ]);
});

test('a proof is quoted without its full stop', () => {
  const offers = [{ ...base.offers[0]!, proofs: ['cadre garanti dix ans.'] }];
  const facts = messageFacts(companyWith({ offers }), {
    persona: company.personas[0]!,
    offer: offers[0]!,
    topic: 'vélo',
    keyword: 'vélo',
    event: null,
    turn: 0,
  });
  expect(facts.proof).toBe('cadre garanti dix ans');
});

test('a text about one offer is for whoever wants it, never for the choice of another one', () => {
  const offer = company.offers[0]!;
  const other = { ...offer, id: 'other', name: 'Location longue' };
  const persona = { ...company.personas[0]!, jobs: [`choisir ${other.name}`, `choisir ${offer.name}`] };
  const facts = [0, 1].map((turn) =>
    messageFacts(
      { ...company, offers: [offer, other] },
      { persona, offer, topic: 'grès', keyword: 'grès', event: null, turn },
    ),
  );
  expect(facts.map(({ job }) => job)).toEqual([`choisir ${offer.name}`, `choisir ${offer.name}`]);
});
