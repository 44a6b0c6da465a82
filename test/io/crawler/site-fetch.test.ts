import { afterEach, expect, test } from 'vitest';
import { productTokenOf } from '../../../src/core/pages/directives/robots-file.ts';
import { closeSites, crawl, site } from '../../support/crawl-site.ts';
import { html } from '../../support/web-server.ts';

afterEach(closeSites);

test('a given user agent is sent with every request, and robots.txt is read under its name', async () => {
  const userAgent = 'AcmeBot/1.0 (+https://acme.example/bot)';
  const robots = 'User-agent: AcmeBot\nDisallow: /private\n\nUser-agent: MaillageBot\nDisallow: /\n';
  const server = await site({ '/': html('Home', ['/private', '/open']), '/open': html('Open'), '/robots.txt': robots });
  const { page } = await crawl(server, { userAgent });
  expect(page('/open')?.status).toBe(200);
  expect(page('/private')?.error).toBe('robots');
  expect(new Set(server.headers.map((headers) => headers['user-agent']))).toEqual(new Set([userAgent]));
});

test.each([
  ['AcmeBot/1.0 (+https://acme.example)', 'AcmeBot'],
  ['Mozilla/5.0 (compatible; Acme-Bot/2; bot@acme.example)', 'Acme-Bot'],
  ['(+https://acme.example)', 'MaillageBot'],
  [undefined, 'MaillageBot'],
])('the product token of %j is %s', (agent, token) => expect(productTokenOf(agent)).toBe(token));
