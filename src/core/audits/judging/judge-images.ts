import type { PageImage } from '../../pages/page.ts';
import type { AuditOutcome } from '../audit.ts';
import type { PageFault } from './judge-pages.ts';
import type { PageFacts } from '../facts/site-facts.ts';

export interface ImageUse {
  readonly page: PageFacts;
  readonly image: PageImage;
}

const pagesKept = 100;

/**
 * Groups faulty images by key, so that a logo on every page is one finding; `keyOf` returns null for an image without
 * fault.
 */
export function judgeImages(
  pages: readonly PageFacts[],
  keyOf: (use: ImageUse) => string | null,
  describe: (uses: readonly [ImageUse, ...ImageUse[]]) => PageFault,
): AuditOutcome {
  const groups = new Map<string, [ImageUse, ...ImageUse[]]>();
  for (const page of pages) {
    for (const image of page.content?.images ?? []) {
      const use = { page, image };
      const key = keyOf(use);
      if (key === null) continue;
      const group = groups.get(key);
      if (group) group.push(use);
      else groups.set(key, [use]);
    }
  }
  const findings = [...groups.values()].map((uses) => {
    const { evidence, ...fault } = describe(uses);
    const urls = [...new Set(uses.map((use) => use.page.record.url))];
    return {
      page: urls[0]!,
      ...fault,
      evidence: { ...evidence, src: uses[0].image.src, pages: urls.length, urls: urls.slice(0, pagesKept) },
    };
  });
  return { checked: pages.length, findings };
}
