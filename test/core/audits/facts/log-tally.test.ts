import { expect, test } from 'vitest';
import { LogTally } from '../../../../src/core/audits/facts/log-tally.ts';

const person = 'Mozilla/5.0 (X11; Linux) Firefox/130.0';
const line = (
  target: string,
  { status = 200, agent = person, day = '25/Nov/2026', method = 'GET', ip = '1.2.3.4' } = {},
) => `${ip} - - [${day}:04:35:00 +0000] "${method} ${target} HTTP/1.1" ${status} 12 "-" "${agent}"`;

test('visits by people are counted by page; files, posts and programs are not', () => {
  const tally = new LogTally('https://exemple.fr/');
  for (const one of [
    line('/a'),
    line('/a?utm_source=x'),
    line('/a.css'),
    line('/a', { method: 'POST' }),
    line('/b', { agent: 'curl/8' }),
  ])
    tally.add(one);
  expect([...tally.visits]).toEqual([['https://exemple.fr/a', 2]]);
  expect(tally.refused.list).toEqual([{ reason: 'not-a-page', count: 2, lines: [3, 4] }]);
  expect([tally.rows, tally.kept]).toEqual([5, 3]);
});

test('hits of search robots keep their most frequent status and how many were verified', () => {
  const tally = new LogTally('https://exemple.fr/');
  const agent = 'Googlebot/2.1';
  for (const [status, ip] of [
    [404, '66.249.66.1'],
    [404, '9.9.9.9'],
    [200, '66.249.66.2'],
  ] as const)
    tally.add(line('/vieux', { status, agent, ip }));
  expect([...tally.robots]).toEqual([['https://exemple.fr/vieux', { hits: 3, verified: 2, status: 404 }]]);
  expect(tally.visits.size).toBe(0);
});

test('bad lines are counted with their numbers, and the period is that of the lines', () => {
  const tally = new LogTally('https://exemple.fr/');
  for (const one of ['n’importe quoi', line('/a', { day: '02/Dec/2026' }), line('/b', { day: '30/Nov/2026' })])
    tally.add(one);
  expect(tally.refused.list).toEqual([{ reason: 'unreadable', count: 1, lines: [1] }]);
  expect(tally.period).toEqual({ from: '2026-11-30', to: '2026-12-02' });
});
