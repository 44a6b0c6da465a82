import { expect, test } from 'vitest';
import { sSeoCluster } from '../../../src/core/acquisition/scenarios/s-seo-cluster.ts';
import { scenarios } from '../../../src/core/acquisition/scenarios/index.ts';
import { messageFacts } from '../../../src/core/planning/messages/message-facts.ts';
import { typesetText } from '../../../src/core/language/typeset.ts';
import { channels } from '../../../src/core/framework/channels.ts';
import { kpis } from '../../../src/core/framework/kpis/index.ts';
import { exampleCompany } from '../../support/companies.ts';
import { wordingDefects } from '../../support/wording-defects.ts';

const company = exampleCompany('maison-tilleul-gres');
const about = messageFacts(company, {
  persona: company.personas[2]!,
  offer: company.offers[0]!,
  topic: 'assiette grès',
  keyword: 'assiette grès',
  event: { fr: 'Fête des mères', en: 'Mother’s Day' },
  turn: 1,
});

const named = {
  offer: about.offer,
  page: '/assiettes',
  isPageNew: true,
  keyword: about.keyword,
  event: { fr: 'la fête des mères', en: 'Mother’s Day' },
  people: { fr: 'les 49 autres', en: 'the other 49' },
  relay: { fr: 'l’Atelier Rivage', en: 'Atelier Rivage' },
};

test('each scenario is listed once', () => {
  expect(new Set(scenarios.map((scenario) => scenario.id)).size).toBe(scenarios.length);
});
test.each(scenarios)('$id has correct French and English, and enough text', (scenario) => {
  const sentences = [
    scenario.title,
    scenario.variable,
    scenario.hypothesis(about),
    ...scenario.steps.map((step) => step.touch(named)),
    ...scenario.steps.map((step) => step.touch({ ...named, isPageNew: false })),
  ];
  expect(sentences.map(typesetText).flatMap(wordingDefects)).toEqual([]);
});
test.each(scenarios)('$id names known channels and indicators', (scenario) => {
  expect(scenario.kpis.filter((id) => !kpis.some((kpi) => kpi.id === id))).toEqual([]);
  expect(
    [...scenario.channels, ...scenario.steps.map((step) => step.channelId)].filter(
      (id) => !channels.some((row) => row.id === id),
    ),
  ).toEqual([]);
});
test('a reflexive job speaks to the reader, and an event takes its article', () => {
  expect(about.yourJob).toBe('vous différencier à table');
  expect(about.eventFirst).toBe('La fête des mères');
});

test('a page that is online is rewritten, and one that the plan creates is published', () => {
  const first = (isPageNew: boolean) => sSeoCluster.steps[0]!.touch({ ...named, page: '/', isPageNew }).en;
  expect(first(false)).toMatch(/^Rewrite the page \/:/);
  expect(first(true)).toMatch(/^Write and publish the page \/,/);
});
