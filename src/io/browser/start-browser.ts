import type { Browser } from 'playwright-core';
import { withTimeout } from './with-timeout.ts';
import { renderLimits } from './render-limits.ts';

/**
 * Block what the browser itself sends: its proxy has a name that does not resolve, and its resolver finds no name. Requests
 * of pages are answered by us and do not use them.
 */
const isolationFlags = [
  '--proxy-server=socks5://closed.invalid:9',
  '--proxy-bypass-list=<-loopback>',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--force-webrtc-ip-handling-policy',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-quic',
  '--dns-prefetch-disable',
  '--no-pings',
];
const otherFlags = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-remote-fonts',
  '--disable-features=WebRtcHideLocalIpsWithMdns,Prerender2,SpeculationRules,OptimizationHints,MediaRouter',
  '--js-flags=--max-old-space-size=512',
];

export interface StartedBrowser {
  readonly browser: Browser;
  /** Ends the browser, by force when it does not close in time. */
  end(): Promise<void>;
  /** Ids of the processes that render pages. */
  processes(): Promise<readonly number[]>;
}

/** Starts Chromium without network access. It runs in a sandbox unless we are root or the system does not allow it. */
export async function startBrowser(program: string): Promise<StartedBrowser> {
  const root = process.getuid?.() === 0;
  const browser = root ? await launch(program, false) : await sandboxed(program);
  const session = await browser.newBrowserCDPSession();
  const running = async (): Promise<readonly { type: string; id: number }[]> =>
    (await session.send('SystemInfo.getProcessInfo')).processInfo;
  const pid = (await running()).find(({ type }) => type === 'browser')?.id ?? null;
  return {
    browser,
    async end() {
      await withTimeout(browser.close(), renderLimits.close, undefined);
      if (browser.isConnected() && pid !== null) killGroup(pid);
    },
    async processes() {
      const processes = await running().catch(() => []);
      return processes.filter(({ type }) => type === 'renderer').map(({ id }) => id);
    },
  };
}

/** In containers without user namespaces the sandbox cannot start. */
async function sandboxed(program: string): Promise<Browser> {
  return launch(program, true).catch(() => launch(program, false));
}

async function launch(program: string, sandbox: boolean): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath: program,
    headless: true,
    chromiumSandbox: sandbox,
    timeout: renderLimits.launch,
    args: [...isolationFlags, ...otherFlags],
    // The browser itself blocks windows that open without a click.
    ignoreDefaultArgs: ['--disable-popup-blocking'],
    // The command line handles interrupts; the browser ends with its pipe when our process is killed.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

function killGroup(pid: number): void {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  }
}
