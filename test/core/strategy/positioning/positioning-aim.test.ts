import { expect, test } from 'vitest';
import { positioningPlan } from '../../../../src/core/strategy/positioning/positioning-plan.ts';
import { companyWith, contextOf } from '../../../support/small-company.ts';

const [bike] = companyWith().offers;
const [persona] = companyWith().personas;
const plan = (objections: string[], attributes: string[], rival: string[] = []) =>
  positioningPlan(
    contextOf(
      companyWith({
        offers: [{ ...bike!, proofs: [], attributes }],
        personas: [{ ...persona!, objections, pains: ['la pluie'] }],
        competitors: [{ id: 'r', name: 'Rival', attributes: rival, referralSystem: { kind: 'none' } }],
      }),
    ),
  );

test('the fact that answers what holds the public back comes first in the statement, the aim and the first lever', () => {
  const { statement, aim } = plan(['qui le répare'], ['freins à disque', 'réparé à l’atelier en deux jours']);
  expect(statement.en).toContain('offers “Vélo de ville”: réparé à l’atelier en deux jours, freins à disque.');
  expect(statement.en).toContain('What holds this public back, “qui le répare”');
  expect(aim.text.en).toContain('“réparé à l’atelier en deux jours”');
  expect(aim.levers.map(({ lever }) => lever.en)[0]).toContain('Say “réparé à l’atelier en deux jours” first');
});

test('a doubt that the file does not answer is to be written; one on the price is answered by the price', () => {
  const second = (...objections: string[]) => plan(objections, ['freins à disque']).aim.levers[1]!.lever.en;
  expect(second('c’est cher', 'et s’il est volé')).toContain('Write the answer to “et s’il est volé”');
  expect(second('c’est cher')).toContain('Ask five new customers');
});

test('a competitor whose qualities have no answer is not followed where the company answers a doubt', () => {
  const rival = ['caméras'];
  expect(plan(['qui le répare'], ['réparé en deux jours'], rival).statement.en).toContain('do not follow it there');
  expect(plan([], ['freins à disque'], rival).statement.en).toContain('the file does not answer it yet');
});

test('since when the company exists is stated after every other fact', () => {
  for (const age of ['ouvert depuis 2019', 'opened March 2022'])
    expect(plan([], [age, 'freins à disque']).aim.text.en).toContain('“freins à disque”');
  expect(plan([], ['ouvert depuis 2019']).aim.text.en).toContain('“ouvert depuis 2019”');
});

test('the proof of the company on the subject of a competitor comes before the answer to a doubt', () => {
  const { statement, aim } = plan(
    ['qui le répare'],
    ['réparé en deux jours', 'retour à domicile'],
    ['retour en magasin'],
  );
  expect(aim.text.en).toContain('“retour à domicile”');
  expect(statement.en).toContain('“Vélo de ville”: retour à domicile, réparé en deux jours.');
});

test('a fact on the subject of a doubt that shares no word with it does not answer it; the answer of the company does', () => {
  const paid = ['on me fait payer tout l’hiver pour rien'];
  expect(plan(paid, ['devis écrit avant la pose']).statement.en).not.toContain('answers it');
  const asked = companyWith({
    offers: [{ ...bike!, proofs: [], attributes: ['freins à disque'] }],
    personas: [{ ...persona!, objections: ['Le contrôle est-il obligatoire ?'], pains: ['la pluie'] }],
    answers: [{ question: 'Le contrôle est-il obligatoire ?', answer: 'Non, rien ne l’impose.' }],
  });
  const { statement, aim } = positioningPlan(contextOf(asked));
  expect(statement.en).toContain('“Non, rien ne l’impose” answers it');
  // an answer to a question is no proof to say first
  expect(aim.text.en).toContain('“freins à disque”');
});

const against = (attributes: string[], proofs: string[], promise = 'Un vélo prêt à la date dite.') => {
  const company = companyWith({
    offers: [{ ...bike!, proofs: ['neuf euros par mois'], attributes: [] }],
    competitors: [{ id: 'k', name: 'Autre', channels: [], attributes, referralSystem: { kind: 'none' } }] as never,
  });
  const { brand } = company.organisation;
  return positioningPlan(
    contextOf({ ...company, organisation: { ...company.organisation, brand: { ...brand, promise, proofs } } } as never),
  ).aim.text.fr;
};

test('the position is the promise, behind the proof on what a competitor lacks: neither a price nor a size', () => {
  const said = against(
    ['gratuit', 'vend aussi des casques'],
    ['1 200 vélos réglés', 'aucune vente de casques', 'atelier ouvert le soir'],
  );
  expect(said).toContain('Un vélo prêt à la date dite');
  expect(said).toContain('aucune vente de casques');
  expect(said).not.toContain('neuf euros');
});
