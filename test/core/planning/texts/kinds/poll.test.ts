import { expect, test } from 'vitest';
import { poll } from '../../../../../src/core/planning/texts/kinds/poll.ts';
import { companyWith, personaWith } from '../../../../support/small-company.ts';
import { textFactsOf } from '../../../../support/unit-facts.ts';

const asking = (...objections: string[]) => textFactsOf(companyWith({ personas: [personaWith({ objections })] }));

test('a poll lets the audience choose which of its open questions is answered first', () => {
  const facts = asking('Le vélo tient-il dans un train ?', 'À partir de quelle taille ?', 'Combien ça coûte ?');
  expect(poll.lack(facts)).toBeNull();
  const parts = poll.layout(facts).parts.map(({ label, text }) => [label.en, text]);
  expect(parts.slice(1, 3)).toEqual([
    ['Answer 1', 'Le vélo tient-il dans un train\u202f?'],
    ['Answer 2', 'À partir de quelle taille\u202f?'],
  ]);
  expect(parts.at(-1)?.[1]).toContain('[date]');
});

test('one open question leaves nothing to vote on', () => {
  expect(poll.lack(asking('Le vélo tient-il dans un train ?', 'Combien ça coûte ?'))).not.toBeNull();
});

test('the offers of a company, or its full months, are no choice that it acts upon', () => {
  const [first] = companyWith().offers;
  const offers = ['Vélo de ville', 'Atelier de réglage', 'Location'].map((name, at) => ({
    ...first!,
    id: `o${at}`,
    name,
  }));
  const facts = textFactsOf(companyWith({ offers, personas: [personaWith({ jobs: ['rouler'], objections: [] })] }));
  const [full, free] = ['de juin à août', 'de mars à mai'].map((text) => ({ kind: 'name', text }) as const);
  const dated = { ...facts, voice: { ...facts.voice, id: 'outing' }, seasons: { full: full!, free: free! } };
  expect(poll.lack(facts)?.questions?.length).toBeGreaterThan(0);
  expect(poll.lack(dated as typeof facts)?.questions?.length).toBeGreaterThan(0);
});

test('people who give are not asked what they want of a gift', () => {
  const [first] = companyWith().offers;
  const personas = [personaWith({ jobs: ['donner utile', 'recevoir son reçu'], objections: [] })];
  const named = (name: string) => poll.lack(textFactsOf(companyWith({ offers: [{ ...first!, name }], personas })));
  expect(named('Vélo de ville')).toBeNull();
  expect(named('Don')).not.toBeNull();
});

test('what an audience fears or objects is no answer of a poll', () => {
  const held = (...pains: string[]) =>
    poll.lack(textFactsOf(companyWith({ personas: [personaWith({ pains, objections: [] })] })));
  expect(held('La queue', 'Le formulaire')).not.toBeNull();
  expect(held('On va rire', 'Je suis trop vieille')).not.toBeNull();
  expect(held('La crevaison du matin', 'Le formulaire trop long')).not.toBeNull();
});

test('without open questions a poll asks which wish the company explains first', () => {
  const jobs = ['réduire les retards', 'publier le planning'];
  const parts = poll
    .layout(textFactsOf(companyWith({ personas: [personaWith({ jobs, objections: [], pains: ['la queue'] })] })))
    .parts.map(({ text }) => text);
  expect(parts[0]).toContain('expliqu');
  expect(parts.slice(1, 3)).toEqual(['Comment réduire les retards', 'Comment publier le planning']);
});
