import { expect, test } from 'vitest';
import { openLog } from '../../src/io/log.ts';

function logged(write: (log: ReturnType<typeof openLog>) => void): string {
  let text = '';
  write(openLog({ level: 'info', stream: { write: (line) => void (text += line) } }));
  return text;
}

test('an event is one JSON line with its name, time and data', () => {
  const line = logged((log) => log.info('crawl-started', { pages: 3 }));
  expect(line.endsWith('\n')).toBe(true);
  expect(JSON.parse(line)).toMatchObject({ event: 'crawl-started', pages: 3, level: 30 });
});

test('secret fields, user names in URLs, query values and keys in messages are not logged', () => {
  const text = logged((log) =>
    log.error('model-refused', {
      apiKey: 'hunter2',
      headers: { authorization: 'Bearer hunter2', cookie: 'sid=hunter2' },
      url: 'https://jean:hunter2@exemple.fr/page?jeton=hunter2&x=hunter2',
      error: new Error('Incorrect API key provided: sk-hunter2hunter2'),
    }),
  );
  expect(text).not.toContain('hunter2');
  expect(text).toContain('https://exemple.fr/page?jeton=…');
});

test('line ends and escape characters from a page cannot start a new line', () => {
  const text = logged((log) => log.warn('odd-title', { title: 'a\nb\r\u001b[2Jc\u2028d\u0085e' }));
  for (const unit of ['\n', '\r', '\u001b', '\u2028', '\u0085']) expect(text.trimEnd()).not.toContain(unit);
  expect(JSON.parse(text).title).toBe('a\nb\r\u001b[2Jc\u2028d\u0085e');
});

test('events below the level are not written', () => {
  let text = '';
  openLog({ level: 'error', stream: { write: (line) => void (text += line) } }).info('quiet');
  expect(text).toBe('');
});
