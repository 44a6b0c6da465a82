import type { WordPress } from './wordpress.ts';

/** The cookies of a person who is logged in. */
export interface Session {
  readonly cookie: string;
  /** HTML of a screen of the administration, and the milliseconds that it took. */
  screen(path: string): Promise<{ readonly html: string; readonly ms: number }>;
  /** Sends a form; redirects are not followed. */
  send(path: string, form: Readonly<Record<string, string>>): Promise<Response>;
}

export async function sessionOf({ origin, users }: WordPress, name: keyof WordPress['users']): Promise<Session> {
  const login = await fetch(`${origin}/wp-login.php`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: 'wordpress_test_cookie=WP%20Cookie%20check' },
    body: new URLSearchParams({ log: name, pwd: users[name].password }),
  });
  const cookie = login.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  return {
    cookie,
    screen: async (path) => {
      const start = performance.now();
      const reply = await fetch(`${origin}/wp-admin/${path}`, { headers: { cookie } });
      return { html: await reply.text(), ms: performance.now() - start };
    },
    send: (path, form) =>
      fetch(`${origin}/wp-admin/${path}`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie },
        body: new URLSearchParams(form),
      }),
  };
}
