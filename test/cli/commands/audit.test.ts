import { expect, test } from 'vitest';
import { audit } from '../../../src/cli/commands/audit.ts';

const summary = {
  id: 'aud_1',
  url: 'https://www.example.com/',
  complete: true,
  incompleteReasons: [],
  pages: 3,
  pagesRead: 1,
  links: 2,
  findings: { 'title.missing': 1 },
  score: { whole: 90 },
  first: [],
};
const printed = (more: object = {}, input: object = {}) =>
  audit.print({ ...summary, ...more } as never, input as never);
const exitCode = (more: object, input: object) => audit.exitCode?.({ ...summary, ...more } as never, input as never);

test('counts are in the right number, with the score and the place of the report', () => {
  expect(printed({}, { out: 'audit' }).en).toBe(
    '1 page read of 3 addresses known, 2 links, 1 finding, score 90 / 100.\nReport: audit/report.html',
  );
  expect(printed().fr).toContain('1 page lue sur 3 adresses connues, 2 liens, 1 constat, note 90 / 100.');
});

test('the score of a part of a site says so', () => {
  const scope = { incompleteReasons: [{ code: 'scope', count: 4, examples: [] }] };
  expect(printed(scope).en).toContain('score 90 / 100 for this part of the site.');
  expect(printed(scope).fr).toContain('note 90 / 100 pour cette partie du site.');
});

test.each(['max-pages', 'interrupted'])('the score of a crawl cut by %s is that of the part read', (code) => {
  const cut = { incompleteReasons: [{ code, count: 4, examples: [] }] };
  expect(printed(cut).en).toContain('score 90 / 100 for the part read.');
  expect(printed(cut).fr).toContain('note 90 / 100 pour la partie lue.');
});

test('a page in error does not make a part of a site', () =>
  expect(printed({ incompleteReasons: [{ code: 'errors', count: 1, examples: [] }] }).en).toContain('score 90 / 100.'));

test('the first actions are named, three at most', () => {
  const first = ['One', 'Two', 'Three', 'Four'].map((title) => ({ fr: title, en: title }));
  expect(printed({ first }).en.split('\n').slice(1)).toEqual(['To do first:', '  1. One', '  2. Two', '  3. Three']);
});

test('without a folder the person learns before the work that no file will be written', () => {
  expect(audit.notice?.({})?.en).toMatch(/^Without --out FOLDER no file and no report will be written/);
  expect(audit.notice?.({ out: 'audit' })).toBeNull();
  expect(printed().en).not.toContain('Report');
});

test('a private address, an imported file and an incomplete crawl are reported', () => {
  const refused = [{ reason: 'other-site', count: 2, lines: [3, 4] }];
  const { en } = printed({
    url: 'http://127.0.0.1:8429/',
    imports: [{ file: 'access.log', rows: 9, kept: 7, refused, repeated: false }],
    complete: false,
    incompleteReasons: [{ code: 'interrupted', count: 1, examples: [] }],
  });
  expect(en).toContain('only 127.0.0.1:8429 was opened');
  expect(en).toContain('access.log: 7 rows of 9, ');
  expect(en).toContain('run the same command again to go on');
});

test.each([
  [{}, {}, 0],
  [{ gate: true }, {}, 3],
  [{ incompleteReasons: [{ code: 'interrupted' }] }, {}, 5],
  [{ incompleteReasons: [{ code: 'max-pages' }] }, { maxPages: 500 }, 5],
  [{ incompleteReasons: [{ code: 'max-pages' }] }, { maxPages: 20 }, 0],
  [{ incompleteReasons: [{ code: 'max-depth' }] }, { maxDepth: 1 }, 0],
  [{ incompleteReasons: [{ code: 'errors' }] }, {}, 0],
])('%j with %j ends with %d: a limit that was asked for is no failure', (more, input, code) =>
  expect(exitCode(more, input)).toBe(code),
);

test('ignored findings are counted with the file of their rules, and copies set aside are named', () => {
  expect(printed({ ignored: { 'link.depth': 2 } }, { out: 'audit' }).en).toContain(
    '2 findings ignored (rules in maillage.ignore.yaml).',
  );
  expect(printed({ incompleteReasons: [{ code: 'variant', count: 4, examples: [] }] }).en).toContain(
    'Set aside: copies of pages that were read, by a parameter that changes nothing (4).',
  );
});

test('new pages are not counted since an audit that had not read the whole site', () => {
  const since = { id: 'aud_0', startedAt: '2027-01-04T00:00:00.000Z' };
  const changes = { since, unchanged: 3, changed: 1, added: null, gone: 0 };
  expect(printed({ changes }).en).toContain(
    'Since the audit of 4 January 2027: 3 pages unchanged, 1 changed, 0 gone. That audit had not read the whole site: new pages are not counted.',
  );
  expect(printed({ changes: { ...changes, added: 2 } }).fr).toContain(
    'Depuis l’audit du 4 janvier 2027\u202f: 3 pages inchangées, 1 page modifiée, 2 pages nouvelles, 0 page disparue.',
  );
});

test('with a baseline the counts are those of the comparison, not those since the last reading', () => {
  const baseline = { pages: { added: 1, removed: 2, changed: 3 }, findings: { new: 4, worse: 0, fixed: 1 } };
  const changes = { since: { startedAt: '2027-01-04T00:00:00.000Z' }, unchanged: 3, changed: 0, added: 0, gone: 0 };
  const { en } = printed({ baseline, changes }, { baseline: 'before', out: 'audit' });
  expect(en).toContain('Since before: pages 1 more, 2 fewer, 3 changed; findings 4 new, 0 worse, 1 fixed.');
  expect(en).not.toContain('unchanged');
});

test('what scripts kept from being read is said after the first actions', () => {
  const scripts = { fr: 'Menus non lus.', en: 'Menus were not read.' };
  expect(
    printed({ scripts, first: [scripts] })
      .en.split('\n')
      .slice(2),
  ).toEqual(['  1. Menus were not read.', 'Menus were not read.']);
});
