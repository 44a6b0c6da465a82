import { afterEach, beforeEach, expect, test } from 'vitest';
import { createGuardedFetch } from '../../../src/io/fetch/guarded-fetch.ts';
import { probeRobots } from '../../../src/operations/assistants/probe-robots.ts';
import { type WebServer, webServer } from '../../support/web-server.ts';

let server: WebServer;
const blocked = /OAI-SearchBot|ChatGPT-User/;

/** An edge that blocks two robots by their user agent, challenges a third and closes a fourth by robots.txt. */
beforeEach(async () => {
  server = await webServer((request, response) => {
    const agent = String(request.headers['user-agent']);
    if (request.url === '/robots.txt')
      return void response.end('User-agent: CCBot\nUser-agent: ChatGPT-User\nDisallow: /\n');
    if (request.url === '/llms.txt') return void response.writeHead(404).end();
    if (blocked.test(agent)) return void response.writeHead(403).end('no');
    if (agent.includes('PerplexityBot')) return void response.writeHead(403, { 'cf-mitigated': 'challenge' }).end();
    response.setHeader('content-type', 'text/html');
    response.end('<h1>Shop</h1>');
  });
});
afterEach(() => server.close());

async function probe(input: object) {
  const fetch = createGuardedFetch({ limits: { retryPause: 1 } });
  try {
    return await probeRobots.run(
      probeRobots.input.parse({ url: server.origin, ...input }),
      { fetch },
      {
        locale: 'en',
        signal: new AbortController().signal,
        progress: () => {},
        typedByPerson: true,
        workspace: 'local',
      },
    );
  } finally {
    await fetch.close();
  }
}

test('robots that the edge refuses are distinguished from those that robots.txt closes out', async () => {
  const { robots, browser, llmsTxt } = await probe({ mine: true });
  const verdicts = new Map(robots.map(({ agent, verdict }) => [agent, verdict]));
  expect(browser).toBe(200);
  expect(llmsTxt).toBe(false);
  expect(['OAI-SearchBot', 'ChatGPT-User', 'PerplexityBot', 'CCBot', 'GPTBot'].map((one) => verdicts.get(one))).toEqual(
    ['edge', 'edge', 'edge', 'robots', 'open'],
  );
  expect(verdicts.has('Google-Extended')).toBe(false);
});

test('each row has its source and its day, and what is not known is stated', async () => {
  const { robots, notes } = await probe({ mine: true });
  expect(robots.every(({ source }) => /^\d{4}-\d\d-\d\d$/.test(source.asOf))).toBe(true);
  expect(notes[0]!.en).toMatch(/not known.*no score/);
});

test('a site that nobody claims is not probed', async () => {
  await expect(probe({})).rejects.toThrow();
  expect(server.asked).toEqual([]);
});
