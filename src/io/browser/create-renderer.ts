import { findProgram } from '../machine.ts';
import type { Renderer } from '../services/renderer.ts';
import { AssetCache } from './asset-cache.ts';
import { BrowserSession } from './browser-session.ts';
import { type RenderLimits, renderLimits } from './render-limits.ts';
import { startBrowser } from './start-browser.ts';

export interface RendererOptions {
  /** Folders to search for programs, as in `PATH`. */
  readonly searchPath: string;
  /** Shorter deadlines for tests. */
  readonly limits?: Partial<RenderLimits>;
}

/** Opens pages in the Chromium of this machine. */
export function createRenderer({ searchPath, limits: given }: RendererOptions): Renderer {
  const limits: RenderLimits = { ...renderLimits, ...given };
  const find = (): Promise<string | null> => findProgram('chromium', searchPath);
  return {
    find,
    async open({ fetch, day, signal }) {
      const program = await find();
      if (program === null) throw new Error('no Chromium on this machine');
      const noon = Date.parse(`${day}T12:00:00Z`) / 1000;
      return new BrowserSession(() => startBrowser(program), new AssetCache(fetch, limits, signal), limits, noon);
    },
  };
}
