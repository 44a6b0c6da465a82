/** A process whose browser is busy for ever: `node --import tsx endless-render.ts FOLDER`; prints a line when it is. */
import { createRenderer } from '../../src/io/browser/create-renderer.ts';

const silence = {
  status: null,
  error: 'refused',
  reason: null,
  headers: {},
  body: new Uint8Array(),
  location: null,
  responseMs: null,
  flags: [],
};
const session = await createRenderer({ searchPath: process.argv[2] ?? '' }).open({
  fetch: async ({ url }) => ({ url, ...silence }),
  day: '2026-03-02',
});
void session.render({
  url: 'http://example.com/',
  body: Buffer.from('<!doctype html><script>for (;;);</script>'),
  headers: { 'content-type': 'text/html' },
  lang: null,
});
setTimeout(() => process.stdout.write('busy\n'), 2_500);
setInterval(() => {}, 1_000);
