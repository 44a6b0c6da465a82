import type { Guard } from './guards.ts';

const pages = 'src/api/list-pages.ts';
const pagesTest = 'test/api/list-pages.test.ts';
const hook = 'src/api/open/cms-hook.ts';
const hookTest = 'test/api/open/cms-hook.test.ts';
const limits = 'src/api/limits/rate-limits.ts';
const limitsTest = 'test/api/limits/rate-limits.test.ts';

const isolationTest = 'test/api/isolation.test.ts';
const policies = 'prisma/migrations/20261129140000_workspace/migration.sql';
const policiesTest = 'test/io/store/database/workspace-database.test.ts';
const turns = 'src/operations/threads/turns.ts';
const turnsTest = 'test/operations/threads/turns.test.ts';
const listener = 'src/api/listen.ts';
const listenerTest = 'test/api/listen.test.ts';
const packages = 'package-lock.json';
const packagesTest = 'test/dependencies.test.ts';

/** Guards of the service: walls, lists, limits, connections, packages, addresses without a key, what a command hands on. */
export const serviceGuards: readonly Guard[] = [
  ...['jobs', 'crawls', 'documents', 'kept-objects', 'link-decisions', 'schedules', 'outgoing/webhooks'].map(
    (rows) => ({
      guard: 'workspace condition',
      file: `src/io/store/${rows}.ts`,
      old: /workspace_id = (\$\d)/g,
      new: "$1::text <> ''",
      test: isolationTest,
      named: 'the conditions of the store alone',
    }),
  ),
  {
    guard: 'row policy of a table',
    file: policies,
    old: "USING (workspace_id = current_setting(''app.workspace'', true))",
    new: 'USING (true)',
    test: policiesTest,
    named: 'without a condition',
  },
  {
    guard: 'row policy of each table',
    file: policies,
    old: "EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', owned);",
    new: '',
    test: policiesTest,
    named: 'every table',
  },
  {
    guard: 'role of a workspace',
    file: 'src/io/store/database/workspace-database.ts',
    old: ", set_config('role', 'maillage_app', true)",
    new: '',
    test: policiesTest,
    named: 'without a condition',
  },
  {
    guard: 'line of computations of one caller',
    file: turns,
    old: 'own >= limits.ofOneCaller',
    new: 'own < 0',
    test: turnsTest,
    named: 'one caller is rejected',
  },
  {
    guard: 'line of computations of all callers',
    file: turns,
    old: 'waiting >= limits.waiting',
    new: 'waiting < 0',
    test: turnsTest,
    named: 'all callers together',
  },
  {
    guard: 'turns between callers',
    file: turns,
    old: 'this.lines.delete(caller);\n    if (line.length > 0) this.lines.set(caller, line);',
    new: 'if (line.length === 0) this.lines.delete(caller);',
    test: turnsTest,
    named: 'callers have their turns',
  },
  {
    guard: 'place that jobs leave to others',
    file: turns,
    old: 'this.mostJobs = Math.max(1, places - 1);',
    new: 'this.mostJobs = places;',
    test: turnsTest,
    named: 'jobs leave a place',
  },
  {
    guard: 'time of the headers of a request',
    file: listener,
    old: 'server.headersTimeout = 15_000;',
    new: 'server.headersTimeout = 0;',
    test: listenerTest,
    named: 'slow',
  },
  {
    guard: 'time of a request',
    file: listener,
    old: 'server.requestTimeout = 60_000;',
    new: 'server.requestTimeout = 0;',
    test: listenerTest,
    named: 'slow',
  },
  {
    guard: 'list of packages',
    file: packages,
    old: '"node_modules/zod": {',
    new: '"node_modules/zod/node_modules/left-over": { "license": "MIT" },\n    "node_modules/zod": {',
    test: packagesTest,
    named: 'is a line of the list',
  },
  {
    guard: 'packages that run a script',
    file: packages,
    old: '"node_modules/zod": {',
    new: '"node_modules/zod": {\n      "hasInstallScript": true,',
    test: packagesTest,
    named: 'no package runs a script',
  },
  {
    guard: 'seal of a cursor',
    file: pages,
    old: 'if (!timingSafeEqual(Buffer.from(seal), Buffer.from(sealOf(text, call)))) throw invalidCursor();',
    new: '',
    test: pagesTest,
  },
  {
    guard: 'workspace in the seal of a cursor',
    file: pages,
    old: 'callerOf(response).workspace, ',
    new: '',
    test: pagesTest,
    named: 'of another workspace',
  },
  {
    guard: 'filters in the seal of a cursor',
    file: pages,
    old: 'request.params, filters]',
    new: 'request.params]',
    test: pagesTest,
    named: 'of other filters',
  },
  {
    guard: 'a cursor names a row',
    file: 'src/operations/inputs/pagination.ts',
    old: 'if (last !== -1) return last + 1;',
    new: '',
    test: pagesTest,
    named: 'appears during a walk',
  },
  {
    guard: 'limit of a workspace',
    file: limits,
    old: 'limit: limit * callersOfWorkspace,',
    new: 'limit: limit * 1_000,',
    test: limitsTest,
  },
  {
    guard: 'one workspace does not count for another',
    file: limits,
    old: '`workspace ${workspace}`',
    new: "`workspace ${workspace === '' ? '' : 'all'}`",
    test: limitsTest,
  },
  {
    guard: 'signature of a message of a content system',
    file: hook,
    old: '!isSigned({ id, seconds, body }, signatures, secret)',
    new: '!isSigned({ id, seconds, body }, signatures, secret) && body === ""',
    test: hookTest,
  },
  {
    guard: 'age of a message of a content system',
    file: hook,
    old: '!isRecent ||',
    new: '(!isRecent && body === "") ||',
    test: hookTest,
  },
  {
    guard: 'a message is about a page of its project',
    file: hook,
    old: 'if (siteHost(url) !== siteHost(project.url)) throw otherSite;',
    new: 'void otherSite;',
    test: hookTest,
  },
  {
    guard: 'proof of an address without a key',
    file: 'src/operations/keys/secret-address.ts',
    old: 'timingSafeEqual(Buffer.from(given), Buffer.from(proofOf(place, secrets))) ? place : null',
    new: 'timingSafeEqual(Buffer.from(given), Buffer.from(proofOf(place, secrets))) ? place : place',
    test: hookTest,
  },
  {
    guard: 'a disconnected content system',
    file: hook,
    old: "if ((await store.keptObject({ kind: 'cms', parent: place.parent, id: place.id })) === null) throw unknownCms;",
    new: '',
    test: hookTest,
  },
  {
    guard: 'credentials that start hands to its audit',
    file: 'src/operations/plans/month-audit.ts',
    old: 'maxPages, fresh, authFile, userAgent, ignoreRobots };',
    new: 'maxPages, fresh };',
    test: 'test/operations/plans/month-audit.test.ts',
  },
  {
    guard: 'decision on a channel over the API',
    file: 'src/operations/plans/preview-months.ts',
    old: 'decision,\n      rule: plain(',
    new: "decision: 'cut' as const,\n      rule: plain(",
    test: 'test/api/projects.test.ts',
  },
];
