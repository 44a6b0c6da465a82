// A page beside the editor of Ghost: the posts, the panel of each, links put in place, pages read again on publication.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createClient } from 'maillage/client';
import { ghostAt, isFromGhost } from './ghost.mjs';
import { linkInLexical } from './link-in-lexical.mjs';

const { GHOST_URL, GHOST_ADMIN_KEY, GHOST_WEBHOOK_SECRET, MAILLAGE_URL, MAILLAGE_KEY, PORT = '3100' } = process.env;
const ghost = ghostAt({ url: GHOST_URL, key: GHOST_ADMIN_KEY });
const service = createClient({ baseUrl: MAILLAGE_URL, key: MAILLAGE_KEY, locale: 'en' });
const panel = readFileSync(fileURLToPath(import.meta.resolve('maillage/panel')));
const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'";

const escaped = (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const screen = (body) => `<!doctype html><html lang="en"><title>Maillage</title>
<script type="module" src="/panel.js"></script><script type="module" src="/decisions.js"></script>${body}</html>`;
const decisions = `document.addEventListener('maillage-decision', async ({ target, detail: { link, state } }) => {
  const headers = { 'content-type': 'application/json' };
  const reply = await fetch('/decision', { method: 'POST', headers, body: JSON.stringify({ link, state }) });
  document.querySelector('output').textContent = (await reply.json()).sentence;
  // The panel reads the page again.
  target.setAttribute('url', target.getAttribute('url'));
});`;

/** Puts an accepted link in its post, then records the decision. */
async function decide({ link, state }) {
  const { from, to, anchor, sentence } = link;
  if (state === 'accepted') {
    const post = await ghost.post(from);
    const lexical = linkInLexical(post.lexical, { sentence, anchor, to });
    if (lexical === null) return 'The text has changed since it was read: make this link by hand.';
    await ghost.save(post, lexical);
  }
  await service.call('decide-draft-link', { from, to, anchor, sentence, state });
  return state === 'accepted' ? 'The link is in the post.' : 'It will not be proposed again.';
}

const pages = {
  '/': async () => {
    const posts = await ghost.published();
    const items = posts.map(
      ({ title, url }) => `<li><a href="/post?url=${encodeURIComponent(url)}">${escaped(title)}</a></li>`,
    );
    return ['text/html; charset=utf-8', screen(`<ul>${items.join('')}</ul>`)];
  },
  '/post': async ({ url }) => [
    'text/html; charset=utf-8',
    screen(`<maillage-panel lang="en" endpoint="/page" url="${escaped(url)}"></maillage-panel><output></output>`),
  ],
  '/panel.js': async () => ['text/javascript', panel],
  '/decisions.js': async () => ['text/javascript', decisions],
  '/page': async ({ url }) => ['application/json', JSON.stringify(await service.call('read-page', { url }))],
};

const actions = {
  // Here a real system checks that this person may edit the post: this example listens on this machine only.
  '/decision': async (request, body) => {
    if (request.headers['sec-fetch-site'] !== 'same-origin')
      return [403, { sentence: 'This call comes from another site.' }];
    return [200, { sentence: await decide(JSON.parse(body)) }];
  },
  '/webhook': async (request, body) => {
    if (!isFromGhost(body, request.headers['x-ghost-signature'], GHOST_WEBHOOK_SECRET)) return [401, {}];
    const url = JSON.parse(body).post?.current?.url;
    if (typeof url === 'string') await service.call('reread-page', { url });
    return [200, {}];
  },
};

const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  response.setHeader('content-security-policy', policy);
  try {
    if (request.method === 'POST' && actions[pathname] !== undefined) {
      let body = '';
      for await (const part of request) body += part;
      const [status, answer] = await actions[pathname](request, body);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    } else if (request.method === 'GET' && pages[pathname] !== undefined) {
      const [type, content] = await pages[pathname]({ url: searchParams.get('url') ?? '' });
      response.writeHead(200, { 'content-type': type }).end(content);
    } else response.writeHead(404).end();
  } catch (error) {
    // A refusal of Ghost or of the service to a key of this server is not one to this person.
    response.writeHead(502, { 'content-type': 'application/json' }).end(JSON.stringify({ sentence: error.message }));
  }
});
server.listen(Number(PORT), '127.0.0.1', () => console.log('listening', server.address().port));
