import type { Browser } from 'playwright-core';
import { withPatience } from './patience.ts';
import { renderLimits } from './render-limits.ts';

/**
 * Nothing the browser does by itself may leave: its proxy has a name that no resolver knows, and its own resolver knows
 * none at all. Requests of pages never get that far, they are answered by us.
 */
const closed = [
  '--proxy-server=socks5://closed.invalid:9',
  '--proxy-bypass-list=<-loopback>',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--force-webrtc-ip-handling-policy',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-quic',
  '--dns-prefetch-disable',
  '--no-pings',
];
const quiet = [
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
  /** Ends it, gently then by force; nothing of it stays. */
  end(): Promise<void>;
  /** Ids of the processes that hold pages. */
  processes(): Promise<readonly number[]>;
}

/** Starts Chromium without a network. Root has no sandbox to offer; elsewhere it is used when the system allows it. */
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
      await withPatience(browser.close(), renderLimits.close, undefined);
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
    args: [...closed, ...quiet],
    // Windows opened without a click are refused by the browser itself.
    ignoreDefaultArgs: ['--disable-popup-blocking'],
    // What an interrupt means is decided by the door; the browser ends with its pipe when we are killed.
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
      // Gone already.
    }
  }
}
