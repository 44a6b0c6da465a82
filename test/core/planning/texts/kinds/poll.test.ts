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

test('without open questions a poll asks what the audience wants to do, then when it comes', () => {
  const [first] = companyWith().offers;
  const offers = [
    { ...first!, name: 'Vélo de ville' },
    { ...first!, id: 'o2', name: 'Atelier de réglage' },
  ];
  const jobs = ['choisir un vélo', 'suivre un atelier'];
  const facts = textFactsOf(companyWith({ offers, personas: [personaWith({ jobs })] }));
  const answersOf = (one: typeof facts) => poll.layout(one).parts.map(({ text }) => text);
  expect(answersOf(facts)).toEqual(expect.arrayContaining(['Choisir un vélo', 'Suivre un atelier']));
  // the plan has asked it: what is sold is left, then the time of year, where people come at a date
  expect(answersOf(facts)).toEqual(expect.arrayContaining(['Vélo de ville', 'Atelier de réglage']));
  expect(poll.lack(facts)?.questions?.length).toBeGreaterThan(0);
  const [full, free] = ['de juin à août', 'de mars à mai'].map((text) => ({ kind: 'name', text }) as const);
  const dated = { ...facts, voice: { ...facts.voice, id: 'outing' }, seasons: { full: full!, free: free! } };
  expect(answersOf(dated)).toContain('De mars à mai');
});

test('what an audience fears or objects is no answer of a poll', () => {
  const held = (...pains: string[]) =>
    poll.lack(textFactsOf(companyWith({ personas: [personaWith({ pains, objections: [] })] })));
  expect(held('La queue', 'Le formulaire')).not.toBeNull();
  expect(held('On va rire', 'Je suis trop vieille')).not.toBeNull();
  expect(held('La crevaison du matin', 'Le formulaire trop long')).not.toBeNull();
});

test('where no wish names an offer, a poll asks which wish comes first', () => {
  const jobs = ['réduire les retards', 'publier le planning'];
  const parts = poll
    .layout(textFactsOf(companyWith({ personas: [personaWith({ jobs, objections: [], pains: ['la queue'] })] })))
    .parts.map(({ text }) => text);
  expect(parts.slice(1, 3)).toEqual(['Réduire les retards', 'Publier le planning']);
});
