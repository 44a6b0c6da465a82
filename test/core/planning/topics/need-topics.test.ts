import { expect, test } from 'vitest';
import type { SiteSignals } from '../../../../src/core/planning/context/site-signals.ts';
import { needTopics } from '../../../../src/core/planning/topics/need-topics.ts';
import { topicWith } from '../../../support/plan-parts.ts';
import { companyWith, personaWith } from '../../../support/small-company.ts';

const company = companyWith({
  personas: [personaWith({ vocabulary: ['antivol'], jobs: ['réparer une crevaison'], pains: ['la pluie'] })],
});
const need = (text: string, score: number, page: string | null = null) => ({
  text,
  persona: 'p1',
  score,
  page,
  topic: null,
});
const siteWith = (needs: object[]) => ({ topics: [], coverage: [], pages: [], needs }) as unknown as SiteSignals;

test('there is none where the needs of personas were not measured', () => {
  expect(needTopics(company, null, [])).toEqual([]);
  expect(needTopics(company, { topics: [] } as never, [])).toEqual([]);
});

test('words of a persona are a topic to sell, a job one that informs, a pain none', () => {
  const topics = needTopics(
    company,
    siteWith([need('antivol', 0.1), need('réparer une crevaison', 0.2), need('la pluie', 0.2)]),
    [],
  );
  expect(topics.map(({ id, intent, coverage, measured }) => [id, intent, coverage, measured])).toEqual([
    ['need-p1-antivol', 'commercial', 0.1, true],
    ['need-p1-reparer-une-crevaison', 'informational', 0.2, true],
  ]);
});

test('what the product took a persona to want is no topic', () => {
  const hypotheses = [{ about: 'personas/jobs', taken: 'réparer une crevaison, rouler', from: 'x' }];
  const site = siteWith([need('réparer une crevaison', 0.2)]);
  expect(needTopics(company, site, [])).toHaveLength(1);
  expect(needTopics({ ...company, hypotheses }, site, [])).toEqual([]);
});

test('a question that the site answers is no topic, words that it answers stay one', () => {
  const page = 'https://www.velo-nord.example/antivols';
  const topics = needTopics(
    company,
    siteWith([need('antivol', 0.9, page), need('réparer une crevaison', 0.9, page)]),
    [],
  );
  expect(topics.map(({ id, target }) => [id, target.kind])).toEqual([['need-p1-antivol', 'page']]);
});

test('words of a known topic are not repeated', () => {
  const known = [topicWith({ terms: ['Antivol'] })];
  expect(needTopics(company, siteWith([need('antivol', 0.1)]), known)).toEqual([]);
});

test('a persona has four topics of words and three questions at most', () => {
  const vocabulary = ['antivol', 'casque', 'selle', 'pompe', 'gants'];
  const jobs = ['réparer', 'graisser', 'rouler', 'choisir'];
  const many = companyWith({ personas: [personaWith({ vocabulary, jobs })] });
  const topics = needTopics(many, siteWith([...vocabulary, ...jobs].map((text) => need(text, 0.1))), []);
  expect(topics.map(({ intent }) => intent)).toEqual([
    ...Array(4).fill('commercial'),
    ...Array(3).fill('informational'),
  ]);
});

test('a wish to buy an offer asks nothing beyond the offer', () => {
  const [bike] = company.offers;
  const buying = companyWith({
    offers: [{ ...bike!, name: 'Vélo cargo' }],
    personas: [
      personaWith({ vocabulary: ['caisse'], jobs: ['choisir Vélo cargo', 'porter deux enfants'], pains: ['la pluie'] }),
    ],
  });
  const site = siteWith([need('choisir Vélo cargo', 0.1), need('porter deux enfants', 0.1)]);
  expect(needTopics(buying, site, []).map(({ name }) => name)).toEqual(['porter deux enfants']);
});

test('the first and the later time of one thing are one topic, and to choose it is none', () => {
  const [offer] = company.offers;
  const offers = ['Premier réglage de selle', 'Réglage de selle suivant'].map((name) => ({ ...offer!, name }));
  const vocabulary = offers.map(({ name }) => name);
  const jobs = ['choisir Réglage de selle'];
  const many = { ...companyWith({ personas: [personaWith({ vocabulary, jobs })] }), offers };
  const topics = needTopics(many, siteWith([...vocabulary, ...jobs].map((text) => need(text, 0.1))), []);
  expect(topics.map(({ name }) => name)).toEqual(['Premier réglage de selle']);
});
