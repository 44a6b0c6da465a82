import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCompany } from '../../../src/core/framework/company/company.ts';
import type { SiteSignals } from '../../../src/core/planning/context/site-signals.ts';
import { planReport } from '../../../src/core/report/plan/plan-report.ts';
import { validateStrategy } from '../../../src/core/gauge/validate-strategy.ts';
import { planOf } from '../../support/companies.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const company = readCompany(parse(readFileSync(join(root, 'demo', 'company.yaml'), 'utf8')));
const site = JSON.parse(
  readFileSync(join(root, 'test', 'fixtures', 'audits', 'rucher-signals.json'), 'utf8'),
) as SiteSignals;
const plan = planOf(company, site);
const contents = plan.actions.flatMap((action) => (action.content === null ? [] : [action.content]));
const url = (path: string): string => `https://www.rucher-valcroze.example${path}`;
const topicOf = (keyword: string) => plan.topics.find((topic) => topic.keyword === keyword);

describe('the plan of the sample shop with its audit', () => {
  test('contains items three a month and more, with their texts, without blocker or major finding', () => {
    // three a month, less one whose only relay has its letter already and one whose questions nothing answers yet
    expect(contents.length).toBeGreaterThanOrEqual(16);
    expect(contents.filter(({ ready }) => ready !== null).length).toBeGreaterThanOrEqual(6);
    const grave = validateStrategy(plan, company).findings.filter((one) => ['blocker', 'major'].includes(one.severity));
    expect(grave).toEqual([]);
  });
  test('places the brand by its eight scores, with the words it wants and those it uses', () => {
    const scores = new Map(plan.positioning.scores.map((one) => [one.id, one.score]));
    expect([...scores.values()].filter((score) => score === null)).toEqual([]);
    expect(scores.get('consistency')).toBeCloseTo(23.81, 2);
    expect(plan.positioning.words?.desired.map((one) => one.counts.offers)).toEqual([10, 0, 6, 0, 0]);
    const report = JSON.stringify(planReport(plan, validateStrategy(plan, company), new Map()));
    expect(report).toContain('Les mots voulus et les mots lus');
    expect(report).toContain(url('/boutique/bougies/'));
  });
  test('a word of the site that is one wanted is shown once, whatever its form', () => {
    const forms = { counts: { offers: 9, reviews: null, anchors: 0 }, page: null, forms: ['généreuses'] };
    const words = site.brand!;
    const brand = {
      ...words,
      desired: [{ ...forms, word: 'le don généreux' }],
      observed: [
        { ...forms, word: 'zgénéreux' },
        { ...forms, word: 'zmiel', forms: ['zmiels'] },
      ],
    };
    const other = planOf(company, { ...site, brand });
    const report = JSON.stringify(planReport(other, validateStrategy(other, company), new Map()));
    expect([report.includes('zgénéreux'), report.includes('zmiel')]).toEqual([false, true]);
  });
  test('a type of position that its scores do not give is refused', () => {
    const other = { ...plan, positioning: { ...plan.positioning, type: 'leader' as const } };
    expect(validateStrategy(other, company).findings.map((one) => one.ruleId)).toContain('cr3.type-recomputed');
  });
  test('a keyword that a page answers targets that page, with its measured coverage', () => {
    expect(topicOf('miel de châtaignier')).toMatchObject({
      target: { kind: 'page', url: url('/boutique/miels/miel-de-chataignier/'), title: 'Miel de châtaignier' },
      coverage: 0.95,
      linkStatus: 'ok',
    });
  });
  test('words to buy prefer the page that sells to the guide that explains', () => {
    expect(topicOf('emballage ciré')?.target.url).toBe(url('/boutique/maison/emballage-cire/'));
  });
  test('for a half answered need, the page to enrich is the one whose title contains most of its words', () => {
    expect(topicOf('quel miel choisir')).toMatchObject({
      coverage: 0.453171,
      target: { kind: 'page', url: url('/guides/choisir-son-miel/') },
    });
  });
  test('a need without answer gets a planned page next to the existing pages', () => {
    expect(topicOf('activité enfants Cévennes')).toMatchObject({
      linkStatus: 'missing_page',
      target: { kind: 'planned', url: url('/activite-enfants-cevennes') },
    });
  });
  test('no planned page has the address of a crawled one', () => {
    const crawled = new Set(site.pages?.map((page) => page.url.replace(/\/$/, '')));
    for (const content of contents)
      if (content.target.kind === 'planned') expect(crawled.has(content.target.url.replace(/\/$/, ''))).toBe(false);
  });
  test('nothing points to a planned page of its topic that no item creates', () => {
    for (const topic of plan.topics.filter((one) => one.target.kind === 'planned' && one.actionIds.length > 0)) {
      const makers = contents.filter(
        (content) =>
          content.target.url === topic.target.url && ['E-SPOKE', 'E-PILLAR', 'E-LANDING'].includes(content.formatId),
      );
      expect(makers.length).toBeGreaterThan(0);
    }
  });
  test('the audit’s own sentence and anchor come first among the links to a page', () => {
    const links = contents.flatMap((content) => content.links);
    expect(links).toContainEqual(
      expect.objectContaining({
        from: url('/guides/entretenir-un-emballage-cire/'),
        to: url('/boutique/maison/emballage-cire/'),
        anchor: 'emballage ciré',
        sentence: expect.stringContaining('emballage ciré'),
      }),
    );
  });
  test('no anchor of the links to add has two targets: a page similar to another is named with its format too', () => {
    const ledTo = new Map<string, Set<string>>();
    for (const { anchor, to } of contents.flatMap((content) => content.links))
      ledTo.set(anchor, (ledTo.get(anchor) ?? new Set()).add(to));
    expect([...ledTo].filter(([, pages]) => pages.size > 1)).toEqual([]);
    const own = new Set(plan.topics.map(({ target }) => target.url));
    const beside = contents.filter(({ target }) => target.kind === 'planned' && !own.has(target.url));
    expect(beside.length).toBeGreaterThan(0);
    for (const { target } of beside) expect(target.title).toMatch(/\u202f[:?]/);
  });
  test('nor does one without an audit, where words of a persona name two subjects alike', () => {
    const ledTo = new Map<string, Set<string>>();
    for (const { content } of planOf(company).actions)
      for (const { anchor, to } of content?.links ?? []) ledTo.set(anchor, (ledTo.get(anchor) ?? new Set()).add(to));
    expect(ledTo.size).toBeGreaterThan(10);
    expect([...ledTo].filter(([, pages]) => pages.size > 1)).toEqual([]);
  });
  test('every editorial item has two links or more, between crawled or planned pages', () => {
    const known = new Set([
      ...(site.pages ?? []).map((page) => page.url),
      ...contents.map((content) => content.target.url),
      ...plan.topics.map((topic) => topic.target.url),
    ]);
    for (const content of contents.filter((one) => one.family === 'editorial'))
      expect(content.links.length).toBeGreaterThanOrEqual(2);
    for (const { from, to } of contents.flatMap((content) => content.links))
      expect([from, to].filter((page) => !known.has(page))).toEqual([]);
  });
  test('a future page gets links from a page on the same subject', () => {
    const links = contents.flatMap((content) => content.links);
    expect(links.filter((link) => link.to === url('/activite-enfants-cevennes')).map((link) => link.from)).toContain(
      url('/ateliers/'),
    );
  });
  test('a fault of access found on the template becomes work on the path', () => {
    const action = plan.actions.find((one) => one.conversion?.leverId === 'A-SR');
    expect(action?.conversion?.friction.evidenceIds).toEqual(['finding:a11y.main_landmark']);
    expect(action?.conversion?.friction.description.fr).toContain('balise main');
  });
  test('questions of a brief are those that the site leaves open', () => {
    const asked = contents.flatMap((content) => content.brief.questions).join(' ');
    expect(asked).toContain('s’il pleut');
    for (const content of contents) {
      expect(content.brief.questions.length).toBeGreaterThanOrEqual(3);
      expect(content.brief.questions.length).toBeLessThanOrEqual(6);
    }
  });
  test('no month has more than twice the mean number of publications', () => {
    const counts = new Map<string, number>();
    for (const month of contents.flatMap(({ publishAt }) => publishAt?.slice(0, 7) ?? []))
      counts.set(month, (counts.get(month) ?? 0) + 1);
    expect(Math.max(...counts.values())).toBeLessThanOrEqual((2 * contents.length) / counts.size);
  });
  test('every reason of a choice is a whole sentence in both languages', () => {
    for (const reason of plan.actions.flatMap((action) => action.explain.factors.map((factor) => factor.reason)))
      for (const sentence of [reason.fr, reason.en]) expect(sentence).toMatch(/^[«“]?.?\p{Lu}.*[.!?]$/u);
  });
  test('no two messages of one person open with the same words', () => {
    const hooks = plan.actions.flatMap((action) =>
      action.content?.message == null ? [] : [`${action.personaIds[0]} ${action.content.message.hook}`],
    );
    expect(hooks.filter((hook, index) => hooks.indexOf(hook) !== index)).toEqual([]);
  });
});
