import { expect, test } from 'vitest';
import { analyseCrawl, beginAnalysis } from '../../../src/core/analysis/analyse-crawl.ts';
import type { PersonaVoice } from '../../../src/core/audience/persona-needs.ts';
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

const familles: PersonaVoice = {
  id: 'p1',
  name: 'Familles',
  weight: 1,
  language: 'fr',
  vocabulary: ['miel de châtaignier'],
  jobs: ['choisir un miel'],
  pains: [],
  objections: [],
  triggers: [],
  interests: [],
  offers: ['miel'],
};

test('an analysis for a company is the one that the company would have had from the start', () => {
  const company = {
    personas: [familles],
    brand: { language: 'fr' as const, attributes: ['lent'] },
    priorityUrls: new Set([`${seed}miel`]),
    markets: new Map([['miel', { volume: 300, difficulty: 0, position: null, targetPosition: 3, serpFactor: 1 }]]),
  };
  const phases: string[] = [];
  const begun = beginAnalysis({ ...input, pages: pages(), semantics: true }, (phase) => phases.push(phase));
  const without = begun.finish([]);
  phases.length = 0;
  const kept = begun.forCompany(company);
  expect(phases).toEqual(['coverage', 'findings']);
  const whole = analyseCrawl({ ...input, ...company, pages: pages(), semantics: true }, () => undefined);
  const statuses = (results: typeof kept.results) => results.map(({ audit, findings }) => [audit.id, findings]);
  expect([kept.semantics, kept.findings, kept.scores]).toEqual([whole.semantics, whole.findings, whole.scores]);
  expect(statuses(kept.results)).toEqual(statuses(whole.results));
  expect([without.semantics!.coverage, kept.semantics!.coverage]).toEqual([null, expect.anything()]);
  expect(statuses(kept.results)).not.toEqual(statuses(without.results));
});

test('the reviews of the home page say who has chosen each offer', () => {
  const praise =
    '<h2>Quelques témoignages</h2><p>Un miel qui revient chaque année sur notre table, merci au rucher.</p>';
  const persona = { ...familles, offers: ['Miel'] };
  const missing = (more: string): readonly string[] => {
    const [, honey] = pages();
    const shown = recordOf(seed, html('Rucher', `Le rucher vend son miel. <a href="/miel">Le miel</a></p>${more}<p>`));
    const company = { personas: [persona], pages: [shown, honey!] };
    const { semantics } = analyseCrawl({ ...input, ...company, semantics: true }, () => undefined);
    return semantics!.coverage!.cells.flatMap((cell) => cell.missing);
  };
  const question = 'Qui l’a déjà choisi, et avec quel résultat\u202f?';
  expect(missing('')).toContain(question);
  expect(missing(praise)).not.toContain(question);
});
