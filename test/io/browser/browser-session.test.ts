import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { spawn, spawnSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createRenderer } from '../../../src/io/browser/create-renderer.ts';
import type { RenderLimits } from '../../../src/io/browser/render-limits.ts';
import { createGuardedFetch } from '../../../src/io/fetch/guarded-fetch.ts';
import type { GuardedFetch } from '../../../src/io/services/guarded-fetch.ts';
import type { RenderOutcome, RenderSession } from '../../../src/io/services/renderer.ts';
import { rawServer, type WebServer, webServer } from '../../support/web-server.ts';
import { chromiumFolder, testWithChromium } from '../../support/with-chromium.ts';

/** The site whose pages are rendered; it also serves their files. */
let site: WebServer;
/** A service of the private network, which no request may reach. */
let canary: WebServer;
let fetch: GuardedFetch;
const sessions: RenderSession[] = [];

beforeAll(async () => {
  site = await webServer((request, response) => {
    const path = (request.url ?? '').split('?')[0];
    if (path === '/hang') return;
    if (path === '/links.json') return void response.end('["/un","/deux"]');
    if (path === '/to-canary') return void response.writeHead(302, { location: canary.origin }).end();
    if (path === '/app.js') {
      response.setHeader('content-type', 'text/javascript');
      return void response.end(
        `fetch('/links.json').then((reply) => reply.json()).then((links) => {
          for (const href of links) document.body.insertAdjacentHTML('beforeend', '<a href="' + href + '">' + href + '</a>');
        });`,
      );
    }
    response.writeHead(404).end();
  });
  canary = await rawServer((_, socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nsecret'));
  fetch = createGuardedFetch({ allow: [site.pair] });
});

afterEach(async () => {
  await Promise.all(sessions.splice(0).map((session) => session.close()));
});

afterAll(async () => {
  await Promise.all([site.close(), canary.close(), fetch.close()]);
});

async function open(limits: Partial<RenderLimits> = {}): Promise<RenderSession> {
  const session = await createRenderer({ searchPath: chromiumFolder, limits }).open({ fetch, day: '2026-03-02' });
  sessions.push(session);
  return session;
}

function page(session: RenderSession, body: string, head = ''): Promise<RenderOutcome> {
  const text = `<!doctype html><html lang="fr"><head><meta name="viewport" content="width=device-width, initial-scale=1"><title>x</title>${head}</head><body>${body}</body></html>`;
  return session.render({
    url: `${site.origin}/page`,
    body: Buffer.from(text),
    headers: { 'content-type': 'text/html; charset=utf-8' },
    lang: 'fr',
  });
}

const textOf = ({ html }: RenderOutcome) =>
  html?.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ') ?? '';

/** Browsers this process started that run at this moment. */
const browsersRunning = (): number[] => browsersOf(process.pid);

/** Waits for a condition, forty seconds at most. */
async function until(isTrue: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400 && !isTrue(); tries++) await pause(100);
  expect(isTrue()).toBe(true);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function browsersOf(owner: number): number[] {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' });
  return stdout.split('\n').flatMap((line) => {
    const [pid, parent] = line.trim().split(/\s+/).map(Number);
    return parent === owner && line.includes('closed.invalid') ? [pid!] : [];
  });
}

describe('rendering a page with scripts', () => {
  testWithChromium(
    'the document contains links added by scripts, timers and shadow trees',
    async () => {
      const session = await open();
      const outcome = await page(
        session,
        `<x-card></x-card><script src="/app.js"></script><script>
        setTimeout(() => document.body.append('plus tard'), 3000);
        customElements.define('x-card', class extends HTMLElement {
          connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<a href="/ombre">ombre</a>'; }
        });
      </script>`,
      );
      expect(outcome).toMatchObject({ error: null, redirect: null, flags: [] });
      expect(outcome.html).toContain('href="/un"');
      expect(outcome.html).toContain('href="/ombre"');
      expect(textOf(outcome)).toContain('plus tard');
    },
    120_000,
  );

  testWithChromium(
    'the same page rendered twice gives the same document: clock and random numbers restart, storage is empty',
    async () => {
      const session = await open();
      const body = `<script>
      const before = localStorage.getItem('seen') ?? 'jamais';
      localStorage.setItem('seen', 'déjà');
      document.cookie = 'seen=1';
      document.body.append([before, document.cookie, new Date().toISOString().slice(0, 13), Math.random(), navigator.language].join(' '));
    </script>`;
      const first = await page(session, body);
      const second = await page(session, body);
      expect(textOf(first)).toMatch(/jamais seen=1 2026-03-02T12 0\.\d+ fr-FR/);
      expect(second.html).toBe(first.html);
    },
    120_000,
  );

  testWithChromium(
    'a redirect by script is reported, and its target is not opened',
    async () => {
      const session = await open();
      const before = site.asked.length;
      const now = await page(session, '<p>texte</p>', '<script>location.replace("/ailleurs")</script>');
      const later = await page(
        session,
        '<p>texte</p><script>setTimeout(() => { location.href = "/plus-tard" }, 2000)</script>',
      );
      expect(now).toMatchObject({ error: null, redirect: `${site.origin}/ailleurs` });
      expect(later).toMatchObject({ error: null, redirect: `${site.origin}/plus-tard` });
      expect(site.asked.slice(before)).toEqual([]);
    },
    120_000,
  );
});

describe('pages that do not become idle', () => {
  testWithChromium(
    'a page with polling and hanging requests is read as it is, and flagged',
    async () => {
      const session = await open({ settle: 4_000, requests: 20 });
      const polling = await page(
        session,
        'sondage<script>setInterval(() => fetch("/links.json?" + Math.random()), 50)</script>',
      );
      expect(polling.flags).toContain('requests');
      expect(textOf(polling)).toContain('sondage');
      const hanging = await page(session, 'attente<script>fetch("/hang")</script>');
      expect(hanging).toMatchObject({ error: null, flags: ['not-idle'] });
      expect(textOf(hanging)).toContain('attente');
    },
    120_000,
  );

  testWithChromium(
    'a page with an endless loop ends at the time limit, and the next page is rendered',
    async () => {
      const session = await open({ page: 8_000 });
      expect(await page(session, '<script>for (;;);</script>')).toMatchObject({ error: 'render-timeout', html: null });
      expect(textOf(await page(session, 'encore là'))).toContain('encore là');
    },
    120_000,
  );

  testWithChromium(
    'dialogs, windows and downloads are blocked without stopping the page',
    async () => {
      const session = await open();
      const before = site.asked.length;
      const outcome = await page(
        session,
        `<a id="new" href="/fenetre" target="_blank">f</a><a id="file" href="data:application/zip,x" download="x.zip">d</a><script>
        for (let at = 0; at < 50; at++) { alert(at); confirm(at); prompt(at); window.open('/fenetre' + at); print(); }
        document.getElementById('new').click();
        document.getElementById('file').click();
        document.body.append('après');
      </script>`,
      );
      expect(textOf(outcome)).toContain('après');
      expect(outcome.error).toBeNull();
      expect(site.asked.slice(before)).toEqual([]);
    },
    120_000,
  );
});

describe('pages that use too many resources', () => {
  testWithChromium(
    'a document of 100 MB is not read',
    async () => {
      const session = await open();
      const outcome = await page(
        session,
        '<script>for (let at = 0; at < 100; at++) { const p = document.createElement("p"); p.textContent = "x".repeat(1e6); document.body.append(p); }</script>',
      );
      expect(['render-too-large', 'render-timeout']).toContain(outcome.error);
      expect(outcome.html).toBeNull();
    },
    90_000,
  );

  testWithChromium(
    'a page that uses too much memory ends its own process only',
    async () => {
      const session = await open({ processBytes: 400 * 1024 * 1024 });
      const greedy = page(
        session,
        '<script>window.kept = []; for (;;) kept.push(new Uint8Array(1e7).fill(1));</script>',
      );
      expect(await greedy).toMatchObject({ error: process.platform === 'linux' ? 'render-too-large' : 'render-crash' });
      expect(textOf(await page(session, 'encore là'))).toContain('encore là');
    },
    120_000,
  );

  testWithChromium(
    'a browser that dies is restarted',
    async () => {
      const session = await open();
      const [dying] = await Promise.all([
        page(session, '<script>fetch("/hang?mort")</script>'),
        until(() => site.asked.includes('/hang?mort')).then(() => {
          for (const pid of browsersRunning()) process.kill(pid, 'SIGKILL');
        }),
      ]);
      expect(dying.error).toBe('render-crash');
      expect(textOf(await page(session, 'encore là'))).toContain('encore là');
    },
    120_000,
  );
});

describe('isolation', () => {
  testWithChromium(
    'private addresses, other schemes and other channels are neither reached nor read',
    async () => {
      const session = await open();
      const stun = createSocket('udp4');
      let datagrams = 0;
      stun.on('message', () => datagrams++);
      await new Promise<void>((resolve) => stun.bind(0, '127.0.0.1', resolve));
      const port = (stun.address() as AddressInfo).port;
      const { pair, origin } = canary;
      const outcome = await page(
        session,
        `<iframe src="file:///etc/passwd"></iframe><iframe src="${origin}/frame"></iframe><iframe srcdoc="<script>fetch('${origin}/inner')</script>"></iframe>
      <img src="${origin}/image" onerror="document.body.append('erreur')"><object data="${origin}/object"></object>
      <video src="${origin}/video"></video><form id="f" action="${origin}/form" method="post"></form>
      <script>
        const said = (name) => (text) => document.body.append(name + ':' + text + ';');
        for (const url of ['${origin}/fetch', '/to-canary', 'http://169.254.169.254/latest/meta-data/', 'file:///etc/passwd', 'http://localhost:22/']) {
          fetch(url, { mode: 'no-cors' }).then((reply) => reply.text()).then(said('lu'), () => said('refusé')(''));
        }
        try { new WebSocket('ws://${pair}/socket'); } catch {}
        try { new EventSource('${origin}/events'); } catch {}
        try { new Worker(URL.createObjectURL(new Blob(['fetch("${origin}/worker")']))); } catch {}
        navigator.sendBeacon('${origin}/beacon', 'x');
        navigator.serviceWorker?.register('/app.js').catch(() => {});
        const pure = document.createElement('iframe'); document.body.append(pure);
        const Peer = pure.contentWindow.RTCPeerConnection ?? pure.contentWindow.webkitRTCPeerConnection;
        if (Peer) { const peer = new Peer({ iceServers: [{ urls: 'stun:127.0.0.1:${port}' }] }); peer.createDataChannel('x'); peer.createOffer().then((offer) => peer.setLocalDescription(offer)); }
        document.getElementById('f').submit();
      </script>`,
        `<link rel="preconnect" href="${origin}"><link rel="dns-prefetch" href="${origin}"><link rel="prefetch" href="${origin}/prefetch">
       <link rel="prerender" href="${origin}/prerender"><link rel="icon" href="${origin}/icon"><link rel="stylesheet" href="${origin}/style.css">
       <link rel="modulepreload" href="${origin}/module.js"><link rel="manifest" href="${origin}/manifest">
       <script type="speculationrules">{"prerender":[{"urls":["${origin}/speculated"]}]}</script>`,
      );
      await new Promise((resolve) => setTimeout(resolve, 500));
      stun.close();
      expect(outcome.error).toBeNull();
      expect(textOf(outcome).match(/refusé/g)).toHaveLength(5);
      expect(textOf(outcome)).not.toMatch(/secret|root:|erreur/);
      expect({ asked: canary.asked, connections: canary.connections(), datagrams }).toEqual({
        asked: [],
        connections: 0,
        datagrams: 0,
      });
    },
    120_000,
  );
});

describe('the end of the browser', () => {
  testWithChromium(
    'the browser ends when its process is killed',
    async () => {
      const script = join(import.meta.dirname, '../../support/endless-render.ts');
      const child = spawn(process.execPath, ['--import', 'tsx', script, chromiumFolder], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      try {
        await once(child.stdout, 'data');
        // The process has the name of the browser only once the system has started it.
        await until(() => browsersOf(child.pid!).length > 0);
        const [browser] = browsersOf(child.pid!);
        child.kill('SIGKILL');
        await once(child, 'exit');
        await until(() => !isRunning(browser!));
      } finally {
        child.kill('SIGKILL');
      }
    },
    120_000,
  );

  testWithChromium(
    'closing the session ends running pages and the browser',
    async () => {
      const session = await open();
      const running = page(session, '<script>for (;;);</script>');
      await until(() => browsersRunning().length === 1);
      await pause(1_000);
      await session.close();
      expect(await running).toMatchObject({ error: 'aborted' });
      expect(await page(session, 'trop tard')).toMatchObject({ error: 'aborted' });
      expect(browsersRunning()).toEqual([]);
    },
    120_000,
  );
});
