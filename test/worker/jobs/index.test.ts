import { expect, test } from 'vitest';
import { routes } from '../../../src/api/routes/index.ts';
import { jobs } from '../../../src/worker/jobs/index.ts';

test('every queued route has a job, and every job a queued route', () => {
  const queued = routes.filter(({ mode }) => mode === 'later').map(({ operation }) => operation.id);
  expect(jobs.map(({ operation }) => operation.id).sort()).toEqual([...new Set(queued)].sort());
});

test('a repeated audit job resumes its crawl', () => {
  const audit = jobs.find(({ operation }) => operation.id === 'audit-site')!;
  expect(audit.resume?.({ url: 'https://a.fr/', fresh: true })).toEqual({ url: 'https://a.fr/', fresh: false });
});
