import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { type SarifFinding, sarifText } from '../../../src/exports/comparison/sarif.ts';

/** The schema that OASIS publishes, of draft 4, without the names by which it would be looked up; forms of texts are not checked. */
const {
  $schema: _draft,
  id: _id,
  ...schema
} = JSON.parse(readFileSync(join(import.meta.dirname, '../../fixtures/sarif-2.1.0.schema.json'), 'utf8'));
const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema as object);

const finding: SarifFinding = {
  check: 'title.missing',
  severity: 'high',
  page: 'https://a.example/prix?x=%22',
  message: { fr: 'Titre absent', en: 'Missing "title" <here>' },
};
const of = (...findings: readonly SarifFinding[]) =>
  JSON.parse(sarifText(findings, { site: 'https://a.example/', locale: 'en' }));

test('findings are valid SARIF 2.1.0, each at its page, with the rule that it breaks', () => {
  const log = of(finding, { ...finding, check: 'http.server_error', severity: 'low', page: null, since: 'new' });
  expect([validate(log), validate.errors]).toEqual([true, null]);
  const [{ tool, results }] = log.runs;
  expect(results[0]).toMatchObject({
    ruleId: 'title.missing',
    level: 'error',
    message: { text: 'Missing "title" <here>' },
  });
  expect(results[1]).toMatchObject({ level: 'note', baselineState: 'new' });
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
});

test('a log without findings is valid, and one without a tool is not', () => {
  const log = of();
  expect(validate(log)).toBe(true);
  expect(validate({ ...log, runs: [{ results: [] }] })).toBe(false);
});

test('a location is relative, not empty, and leads with its base to the page; one of the site is at its start address', () => {
  const pages = [
    'https://a.example/prix?x=%22',
    'https://a.example/',
    'https://a.example/?page=2',
    'https://a.example//double',
    'https://a.example/a:b/c',
    'https://b.example/é',
    'http://a.example/old#part',
  ];
  const log = of(...[...pages, null].map((page) => ({ ...finding, page })));
  expect([validate(log), validate.errors]).toEqual([true, null]);
  const [{ originalUriBaseIds, results }] = log.runs;
  const locations = (results as { locations: [{ physicalLocation: { artifactLocation: Location } }] }[]).map(
    ({ locations: [{ physicalLocation }] }) => physicalLocation.artifactLocation,
  );
  for (const { uri } of locations) expect([uri, /^(?!$|\/|[^/?#]*:)/.test(uri)]).toEqual([uri, true]);
  const address = ({ uri, uriBaseId }: Location) => new URL(uri, originalUriBaseIds[uriBaseId].uri).href;
  expect(locations.map(address)).toEqual([...pages, 'https://a.example/'].map((page) => new URL(page).href));
  expect(originalUriBaseIds.SITE).toEqual({ uri: 'https://a.example/' });
});

interface Location {
  readonly uri: string;
  readonly uriBaseId: string;
}
