import { createHmac, timingSafeEqual } from 'node:crypto';

/** Minutes for which a signed call of the Admin API is valid: the most that Ghost accepts. */
const validMinutes = 5;

/** Posts of a Ghost by its Admin API; `key` is the one of a custom integration, `id:secret`. */
export function ghostAt({ url, key }) {
  const [id, secret] = key.split(':');

  async function call(path, options = {}) {
    const reply = await fetch(`${url}/ghost/api/admin${path}`, {
      ...options,
      headers: {
        authorization: `Ghost ${signedToken(id, secret)}`,
        'accept-version': 'v6.0',
        'content-type': 'application/json',
      },
    });
    const document = await reply.json();
    if (!reply.ok) throw new Error(document.errors?.[0]?.context ?? document.errors?.[0]?.message ?? reply.statusText);
    return document.posts;
  }

  return {
    published: () => call('/posts/?fields=title,url&filter=status:published&limit=50'),
    /** The post of an address, with its text in the form of the editor. */
    async post(address) {
      const slug = new URL(address).pathname.split('/').filter(Boolean).at(-1) ?? '';
      const [post] = await call(`/posts/slug/${encodeURIComponent(slug)}/?formats=lexical`);
      if (post.url !== address) throw new Error('Ghost has no post at this address.');
      return post;
    },
    /** Saves a text; Ghost refuses when somebody has saved another one since it was read. */
    save: ({ id, updated_at }, lexical) =>
      call(`/posts/${id}/?save_revision=true`, {
        method: 'PUT',
        body: JSON.stringify({ posts: [{ lexical, updated_at }] }),
      }),
  };
}

function signedToken(id, secret) {
  const now = Math.floor(Date.now() / 1000);
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { iat: now, exp: now + validMinutes * 60, aud: '/admin/' };
  const unsigned = `${part({ alg: 'HS256', typ: 'JWT', kid: id })}.${part(claims)}`;
  return `${unsigned}.${createHmac('sha256', Buffer.from(secret, 'hex')).update(unsigned).digest('base64url')}`;
}

/** Milliseconds after which a webhook is too old to be believed. */
const oldestHook = 5 * 60_000;

/** True when Ghost has signed this body with this secret, minutes ago at most: `sha256=…, t=…`. */
export function isFromGhost(body, signature, secret, now = Date.now()) {
  const [, given, time] = /^sha256=([0-9a-f]{64}), t=(\d+)$/.exec(signature ?? '') ?? [];
  if (given === undefined || Math.abs(now - Number(time)) > oldestHook) return false;
  const expected = createHmac('sha256', secret).update(`${body}${time}`).digest();
  return timingSafeEqual(Buffer.from(given, 'hex'), expected);
}
