import { expect, test } from 'vitest';
import { localFiles } from '../../../src/io/files.ts';
import { checkAnswerEligibility } from '../../../src/operations/assistants/check-eligibility.ts';
import { auditedSite } from '../../support/audited-site.ts';
import { languages } from '../../support/languages.ts';

const words = (count: number): string => Array.from({ length: count }, (_, at) => `mot${at}`).join(' ');
const page = (head: string, body: string): string =>
  `<!doctype html><html lang="fr"><head><title>Page</title>${head}</head><body><main><p>${body}</p></main></body></html>`;
const ld = (object: object): string => `<script type="application/ld+json">${JSON.stringify(object)}</script>`;

test('pages are counted by condition, and what was not measured is no fault', async () => {
  const { id, store } = auditedSite({
    '/': page(
      ld({ '@type': 'Article', author: { '@type': 'Person', name: 'A' }, datePublished: '2026-01-01' }),
      `${words(30)} <a href="https://source.example/">source</a>`,
    ),
    '/hidden': page('<meta name="robots" content="noindex">', words(30)),
    '/silent': page(`<meta name="robots" content="nosnippet">${ld({ '@type': 'LocalBusiness' })}`, words(30)),
    '/short': page('', 'Deux mots'),
  });
  const context = {
    locale: 'en' as const,
    signal: new AbortController().signal,
    progress: () => {},
    typedByPerson: true,
    workspace: 'local',
  };
  const input = checkAnswerEligibility.input.parse({ id });
  const result = await checkAnswerEligibility.run(input, { store, files: localFiles, languages }, context);
  expect([result.eligible, result.pages, result.questions]).toEqual([2, 4, null]);
  expect(result.conditions.map(({ id: name, met, unmet, notMeasured }) => [name, met, unmet, notMeasured])).toEqual([
    ['indexable', 3, 1, 0],
    ['snippet', 3, 1, 0],
    ['withoutScripts', 3, 0, 1],
    ['author', 1, 3, 0],
    ['date', 1, 3, 0],
    ['organisation', 1, 3, 0],
    ['sources', 1, 3, 0],
  ]);
  expect(result.conditions[1]!.examples).toEqual(['https://exemple.fr/silent']);
});
