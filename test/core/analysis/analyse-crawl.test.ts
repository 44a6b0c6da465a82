import { expect, test } from 'vitest';
import { analyseCrawl } from '../../../src/core/analysis/analyse-crawl.ts';
import { languages } from '../../support/languages.ts';
import { recordOf } from '../../support/records-of.ts';

const seed = 'https://exemple.fr/';
const html = (title: string, body: string): string => `<html lang="fr"><title>${title}</title><p>${body}</p></html>`;
const input = {
  crawl: {
    seed,
    complete: true,
    incompleteReasons: [],
    robots: { state: 'missing' as const, status: 404, text: null, issues: [] },
    sitemaps: [],
    traps: [],
  },
  languages,
  personas: null,
  priorityUrls: null,
  seed: 1,
};
const pages = () => [
  recordOf(seed, html('Rucher', 'Le rucher des Cévennes vend son miel. <a href="/miel">Le miel</a>')),
  recordOf(`${seed}miel`, html('Miel', 'Le miel de châtaignier du rucher cristallise lentement.')),
];

test('the analysis contains the checks of every page', () => {
  const { facts, results } = analyseCrawl({ ...input, pages: pages(), semantics: false }, () => undefined);
  expect(facts.pages.map(({ record }) => record.url)).toEqual([seed, `${seed}miel`]);
  expect(results.length).toBeGreaterThan(50);
});

test('the semantic stage is skipped on request', () => {
  const phases: string[] = [];
  const analysis = analyseCrawl({ ...input, pages: pages(), semantics: false }, (phase) => phases.push(phase));
  expect(analysis.semantics).toBeNull();
  expect(phases).not.toContain('coverage');
});
