import { findProgram } from '../machine.ts';
import type { Renderer } from '../services/renderer.ts';
import { AskedReplies } from './asked-replies.ts';
import { BrowserSession } from './browser-session.ts';
import { type RenderLimits, renderLimits } from './render-limits.ts';
import { startBrowser } from './start-browser.ts';

export interface RendererOptions {
  /** Folders in which programs are searched, as in `PATH`. */
  readonly searchPath: string;
  /** Deadlines that tests shorten. */
  readonly limits?: Partial<RenderLimits>;
}

/** Opens pages in the Chromium of this machine. */
export function createRenderer({ searchPath, limits: given }: RendererOptions): Renderer {
  const limits: RenderLimits = { ...renderLimits, ...given };
  const find = (): Promise<string | null> => findProgram('chromium', searchPath);
  return {
    find,
    async open({ ask, day, signal }) {
      const program = await find();
      if (program === null) throw new Error('no Chromium on this machine');
      const noon = Date.parse(`${day}T12:00:00Z`) / 1000;
      return new BrowserSession(() => startBrowser(program), new AskedReplies(ask, limits, signal), limits, noon);
    },
  };
}
