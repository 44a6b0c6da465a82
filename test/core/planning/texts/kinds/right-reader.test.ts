import { expect, test } from 'vitest';
import { textKinds } from '../../../../../src/core/planning/texts/kinds/index.ts';
import type { TextFacts } from '../../../../../src/core/planning/texts/text-facts.ts';
import { channelWith, companyWith, personaWith, subscription } from '../../../../support/small-company.ts';
import { textFactsOf } from '../../../../support/unit-facts.ts';

const { organisation, offers } = companyWith();
const [first] = offers;
const kindOf = (id: string) => textKinds.find((one) => one.id === id)!;
const written = (id: string, facts: TextFacts): string =>
  kindOf(id)
    .layout(facts)
    .parts.map(({ text }) => text)
    .join('\n');
const plan = (id: string, name: string, priceNet: number) => ({
  ...first!,
  id,
  name,
  priceNet,
  kind: 'subscription' as const,
  revenueShare: id === 'o1' ? 0.8 : 0.2,
});

test('somebody who leaves is offered no dearer plan, and the pause at the price that the company counts', () => {
  const facts = textFactsOf(
    companyWith({
      offers: [plan('o1', 'Formule solo', 20), plan('o2', 'Formule équipe', 45)],
      economics: subscription,
      siteTotals: { ownMetrics: { 'Demandes de départ avec une pause à 4 € (40), restés': 30 } },
    }),
  );
  const screen = written('leaving-options', facts);
  expect(screen).not.toContain('Formule équipe');
  expect(screen).toMatch(/à 4\s?€ par mois/u);
});

test('what else is offered is neither given up, nor out of season, nor another plan of the same subscription', () => {
  const facts = textFactsOf(
    companyWith({
      offers: [
        { ...first!, revenueShare: 0.6 },
        { ...first!, id: 'o2', name: 'Casque léger', priceNet: 60, revenueShare: 0.1 },
        { ...first!, id: 'o3', name: 'Sacoche ancienne', priceNet: 50, revenueShare: 0.1, lifecycle: 'decline' },
        { ...first!, id: 'o4', name: 'Sapin roulant', priceNet: 70, revenueShare: 0.1, seasonality: 'décembre' },
      ],
    }),
  );
  const letter = written('other-offers', facts);
  expect(letter).toContain('Casque léger');
  expect(letter).not.toMatch(/Sacoche|Sapin/);
  const plans = [plan('o1', 'Formule solo', 20), plan('o2', 'Formule équipe', 45)];
  const only = textFactsOf(companyWith({ offers: plans, economics: subscription }));
  expect(kindOf('other-offers').lack(only)).not.toBeNull();
});

test('advice after the first time answers what one asks in use, not what one asks before buying', () => {
  const before = [{ question: 'Faut-il réserver ?', answer: 'Oui, deux jours avant.' }];
  expect(kindOf('usage-tips').lack(textFactsOf(companyWith({ answers: before })))).not.toBeNull();
  const use = [{ question: 'Comment nettoyer la chaîne ?', answer: 'Avec un chiffon sec, une fois par mois.' }];
  const tips = kindOf('usage-tips').layout(textFactsOf(companyWith({ answers: use })));
  expect(tips.parts.map(({ text }) => text).join('\n')).toContain('un chiffon sec');
  expect(tips.variant.text).not.toContain('Deux questions');
});

test('people who cannot hear are never sent to a telephone', () => {
  const facts = textFactsOf(companyWith({ personas: [personaWith({ accessibilityNeeds: ['personne sourde, LSF'] })] }));
  for (const id of ['review-reply', 'offer-page', 'pass-on'])
    expect(written(id, facts)).not.toMatch(/appelez|téléphone/i);
  expect(kindOf('follow-up-call').lack(facts)).not.toBeNull();
  expect(written('review-reply', textFactsOf(companyWith()))).toMatch(/téléphone/);
});

test('an offer that concerns health, among others, makes no patient of who reviews the company', () => {
  const flagged = textFactsOf(companyWith({ offers: [{ ...first!, regulatedFlags: ['health'] }] }));
  expect(written('open-review', flagged)).not.toContain('santé');
});

test('a nonprofit that sells courses does not call them a gift', () => {
  const courses = [{ ...first!, name: 'Cours du soir', kind: 'service' as const }];
  const facts = textFactsOf(
    companyWith({ organisation: { ...organisation, businessModel: 'nonprofit' }, offers: courses }),
  );
  expect(written('confirmation', facts)).toContain('inscription');
  expect(written('confirmation', facts)).not.toMatch(/\bdon\b/);
});

test('a request for words or pictures goes with its consent, and a proposal to a creator with the mention of the law', () => {
  const facts = textFactsOf(companyWith({ channels: [channelWith('CH-IG', { audienceSize: 900 })] }));
  expect(written('words-request', facts)).toMatch(/J’autorise Vélo Nord à citer/);
  expect(written('photo-request', facts)).toMatch(/J’autorise Vélo Nord à la montrer/);
  const proposal = written('creator-brief', facts);
  expect(proposal).toContain('Collaboration commerciale');
  expect(proposal).toMatch(/600\s€/u);
});

test('without an open question a poll does not offer what holds people back', () => {
  const personas = [personaWith({ objections: ['je n’ai pas de garage', 'j’en ai déjà un'] })];
  expect(kindOf('poll').lack(textFactsOf(companyWith({ personas })))).not.toBeNull();
});

test('the verb of what is sold is no question of use, and an answer for before the purchase is no advice after it', () => {
  const lackWith = (question: string, answer: string, name = 'Vélo de ville') =>
    kindOf('usage-tips').lack(
      textFactsOf(companyWith({ offers: [{ ...first!, name }], answers: [{ question, answer }] })),
    );
  const [question, answer] = ['Est-ce que ça vaut la peine de le réparer ?', 'Nous vous le disons.'];
  expect(lackWith(question, answer)).toBeNull();
  expect(lackWith(question, answer, 'Réparation de vélos')).not.toBeNull();
  expect(lackWith('Comment utiliser la pompe ?', 'Nous le montrons avant de payer.')).not.toBeNull();
});

test('nobody who leaves is promised a pause that the company does not give', () => {
  const offers = [plan('o1', 'Formule solo', 20)];
  const screen = written('leaving-options', textFactsOf(companyWith({ offers, economics: subscription })));
  expect(screen).not.toMatch(/pause/i);
});

test('after a repair the letter is about the work that comes next in its season, and asks for no second repair', () => {
  const job = { ...first!, kind: 'service' as const, attributes: [], proofs: [] };
  const letterFor = (name: string) =>
    written(
      'later-offer',
      textFactsOf(
        companyWith({
          offers: [
            { ...job, name: 'Réparation de vélos', revenueShare: 0.7 },
            { ...job, id: 'o2', name, priceNet: 60, revenueShare: 0.3 },
          ],
        }),
      ),
    );
  expect(letterFor('Révision d’hiver')).toMatch(/Révision d’hiver\s: 72/u);
  expect(letterFor('Révision d’hiver')).not.toMatch(/votre achat|pour aller avec/i);
});
