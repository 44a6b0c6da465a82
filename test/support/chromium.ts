import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const paths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where the browser is, or null; on the proof machine it must be there. */
export function chromiumPath(): string | null {
  const found = paths.find((path) => existsSync(path)) ?? null;
  if (found === null && process.env.CI === 'true') throw new Error('Chromium is missing: .ci/run installs it');
  if (found === null) console.warn('Chromium is absent: browser tests are skipped (apt-get install chromium).');
  return found;
}

/** The document of a local file after the browser ran whatever it lets run, and the requests it would have made. */
export function renderedDom(browser: string, file: string): string {
  const profile = mkdtempSync(join(tmpdir(), 'maillage-chromium-'));
  try {
    const result = spawnSync(
      browser,
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--user-data-dir=${profile}`,
        '--virtual-time-budget=2000',
        '--dump-dom',
        `file://${file}`,
      ],
      { encoding: 'utf8', timeout: 60_000, maxBuffer: 64 * 1024 * 1024 },
    );
    return result.stdout;
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
