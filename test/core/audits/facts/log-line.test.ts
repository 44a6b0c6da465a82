import { expect, test } from 'vitest';
import { readLogLine } from '../../../../src/core/audits/facts/log-line.ts';

const line =
  '66.249.66.1 - - [25/Nov/2026:04:35:00 +0100] "GET /bols?tri=prix HTTP/1.1" 404 512 "-" "Mozilla/5.0 (compatible; Googlebot/2.1)"';

test('a line of the combined format contains address, day, request, status and agent', () => {
  expect(readLogLine(line)).toEqual({
    ip: '66.249.66.1',
    day: '2026-11-25',
    method: 'GET',
    target: '/bols?tri=prix',
    status: 404,
    agent: 'Mozilla/5.0 (compatible; Googlebot/2.1)',
    host: null,
  });
});

test('the virtual host may come first, quotes may be escaped, the common format has no agent', () => {
  expect(readLogLine(`www.exemple.fr:443 ${line}`)).toMatchObject({ host: 'www.exemple.fr', ip: '66.249.66.1' });
  const quoted =
    '::1 - maud [01/Jan/2026:00:00:00 +0000] "GET /a HTTP/2.0" 200 5 "https://x.fr/?q=\\"grès\\"" "A \\"B\\" C"';
  expect(readLogLine(quoted)).toMatchObject({ ip: '::1', status: 200, agent: 'A \\"B\\" C' });
  expect(readLogLine('1.2.3.4 - - [01/Jan/2026:00:00:00 +0000] "GET / HTTP/1.0" 200 5')).toMatchObject({ agent: '' });
});

test('what is not a request is null', () => {
  for (const other of [
    '',
    'Page,Clics',
    '1.2.3.4 - - [32/Foo/2026] "GET / HTTP/1.1" 200',
    '[error] bad',
    '{"url":"x"}',
    '1.2.3.4 - - [01/Jan/2026:00:00:00 +0000] "-" 408 0',
  ])
    expect([other, readLogLine(other)]).toEqual([other, null]);
});
