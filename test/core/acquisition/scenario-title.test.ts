import { expect, test } from 'vitest';
import { scenarioTask, scenarioTitle } from '../../../src/core/acquisition/scenario-title.ts';
import { scenarios } from '../../../src/core/acquisition/scenarios/index.ts';
import { pair } from '../../../src/core/values/text.ts';
import { companyWith, personaWith } from '../../support/small-company.ts';

const scenario = {
  ...scenarios[0]!,
  title: pair('traiter un sujet', 'cover a topic'),
  task: pair('Traitez un sujet', 'Cover a topic'),
};
const persona = companyWith({ personas: [personaWith({ name: 'clients actuels, 40 ans' })] }).personas[0]!;
const option = { scenario, persona, proof: null };
const nothing = { relay: null, search: null, event: null };
const both = (parts: Partial<Parameters<typeof scenarioTask>[1]>) => [
  scenarioTitle(option, { ...nothing, ...parts }),
  scenarioTask(option, { ...nothing, ...parts }),
];

test('a scenario about a search names the search, never the audience as if it were the topic', () => {
  expect(both({ search: 'table en chêne' })).toEqual([
    pair('Traiter un sujet : table en chêne', 'Cover a topic: table en chêne'),
    pair('Traitez un sujet\u202f: table en chêne', 'Cover a topic: table en chêne'),
  ]);
});

test('an audience is whom the task is for', () => {
  expect(both({})[1]).toEqual(
    pair('Traitez un sujet (public visé\u202f: clients actuels)', 'Cover a topic (for clients actuels)'),
  );
});

test('a relay comes before all, and an occasion before the audience', () => {
  const event = pair('Noël', 'Christmas');
  expect(both({ event }).map(({ en }) => en)).toEqual(['Cover a topic: clients actuels', 'Cover a topic: Christmas']);
  expect(both({ event, relay: 'Foyer' }).map(({ en }) => en)).toEqual(['Cover a topic: Foyer', 'Cover a topic: Foyer']);
});

test('what the company counts is named by its proof', () => {
  const proof = { title: pair('Les 40', 'The 40'), task: pair('Invitez les 40', 'Invite the 40') } as never;
  expect(scenarioTask({ ...option, proof }, nothing)).toEqual(pair('Invitez les 40', 'Invite the 40'));
});
