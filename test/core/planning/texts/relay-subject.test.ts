import { expect, test } from 'vitest';
import { planContext } from '../../../../src/core/planning/context/plan-context.ts';
import { relaySubject } from '../../../../src/core/planning/texts/relay-subject.ts';
import { channelWith, companyWith, personaWith } from '../../../support/small-company.ts';

const found = (segment: string, other = 'vélo') => {
  const [first] = companyWith().offers;
  const offers = [
    { ...first!, id: 'o1', name: 'Cape', revenueShare: 0.9 },
    { ...first!, id: 'o2', name: 'Cagoule', revenueShare: 0.1 },
  ];
  const company = companyWith({
    offers,
    channels: [channelWith('CH-PARTNER', { relays: [{ kind: 'partner', name: 'Cercle des apiculteurs' }] })],
    personas: [
      personaWith({
        id: 'a',
        weight: 0.6,
        interests: [other],
        vocabulary: ['cape'],
        channels: [{ typeId: 'CH-SEO', affinity: 0.9 }],
      }),
      personaWith({
        id: 'b',
        weight: 0.4,
        segment,
        vocabulary: ['cagoule'],
        channels: [{ typeId: 'CH-SEO', affinity: 0.9 }],
      }),
    ],
  });
  return relaySubject(planContext(company, null, { start: '2027-01-04' }, null), { turn: 0 });
};

test('a partner reads of the offer of the audience that it shares words with', () => {
  expect(found('apiculteur')?.subject.offer.id).toBe('o2');
});

test('nothing is written to a partner that no audience is known to be reached by', () => {
  expect(found('jardinier')).toBeNull();
});

test('a partner is known to speak to an audience by a word that no other audience has', () => {
  expect(found('apiculteur')?.ownPeople).toBe(true);
  expect(found('apiculteur', 'apiculteurs du dimanche')?.ownPeople).toBe(false);
});

test('the next relay is another one, and the only one where there is no other', () => {
  const named = (...names: string[]) => {
    const relays = names.map((name) => ({ kind: 'partner' as const, name }));
    const personas = [personaWith({ vocabulary: ['cape'], channels: [{ typeId: 'CH-PARTNER', affinity: 0.9 }] })];
    const company = companyWith({ channels: [channelWith('CH-PARTNER', { relays })], personas });
    const context = planContext(company, null, { start: '2027-01-04' }, null);
    return [0, 1].map((relayRank) => relaySubject(context, { turn: 0, relayRank })?.relay.name);
  };
  expect(named('Atelier', 'Bureau')).toEqual(['Atelier', 'Bureau']);
  expect(named('Atelier')).toEqual(['Atelier', 'Atelier']);
});

test('a relay that a letter is written to gets no second text, and the next one is new', () => {
  const company = companyWith({
    channels: [
      channelWith('CH-PARTNER', {
        relays: [
          { kind: 'partner', name: 'Cercle des apiculteurs' },
          { kind: 'partner', name: 'Union des apiculteurs' },
        ],
      }),
    ],
    personas: [personaWith({ segment: 'apiculteur' })],
  });
  const context = planContext(company, null, { start: '2027-01-04' }, null);
  const next = () => relaySubject(context, { turn: 0, newRelay: true })?.relay.name ?? null;
  expect(next()).toBe('Cercle des apiculteurs');
  context.texts.writeTo('Cercle des apiculteurs');
  expect(next()).toBe('Union des apiculteurs');
  context.texts.writeTo('Union des apiculteurs');
  expect(next()).toBeNull();
  expect(relaySubject(context, { turn: 0 })?.relay.name).toBe('Cercle des apiculteurs');
});

test('a journalist is written to only where no partner is left', () => {
  const relays = [
    { kind: 'media' as const, name: 'Journal des apiculteurs' },
    { kind: 'partner' as const, name: 'Cercle des apiculteurs' },
  ];
  const nameWith = (some: typeof relays) => {
    const channels = [channelWith('CH-PARTNER', { relays: some })];
    const personas = [personaWith({ segment: 'apiculteurs' })];
    const context = planContext(companyWith({ channels, personas }), null, { start: '2027-01-04' }, null);
    return relaySubject(context, { turn: 0 })?.relay.name;
  };
  expect([nameWith(relays), nameWith(relays.slice(0, 1))]).toEqual([relays[1]!.name, relays[0]!.name]);
});
