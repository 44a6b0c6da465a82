import type { Guard } from './guards.ts';

const pages = 'src/api/list-pages.ts';
const pagesTest = 'test/api/list-pages.test.ts';
const hook = 'src/api/open/cms-hook.ts';
const hookTest = 'test/api/open/cms-hook.test.ts';
const limits = 'src/api/limits/rate-limits.ts';
const limitsTest = 'test/api/limits/rate-limits.test.ts';

/** Guards of the service: lists, limits, addresses without a key, what a command hands on. */
export const serviceGuards: readonly Guard[] = [
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
