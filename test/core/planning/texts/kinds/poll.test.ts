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
