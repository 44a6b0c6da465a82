import type { AuditOutcome } from '../audit.ts';
import {
  groupTemplateFaults,
  judgeEach,
  judgePages,
  type PageFault,
  type PageJudge,
  type DeferredFault,
} from './judge-pages.ts';
import { type PageTrait, sortedPages } from '../facts/page-traits.ts';
import type { PageFacts } from '../facts/site-facts.ts';

/** As `judgePages`, when only pages with the trait can be at fault; all pages count as checked. */
export function judgeDeclared(pages: readonly PageFacts[], trait: PageTrait, judge: PageJudge): AuditOutcome {
  const sorted = sortedPages(pages);
  return { checked: sorted.checked, findings: judgePages(sorted.pages[trait], judge).findings };
}

/** As `judgeTemplate`, when only pages with the trait can be at fault. */
export function judgeDeclaredTemplate(
  pages: readonly PageFacts[],
  trait: PageTrait,
  judge: PageJudge<PageFault | DeferredFault>,
): AuditOutcome {
  const sorted = sortedPages(pages);
  return groupTemplateFaults(judgeEach(sorted.pages[trait], judge).found, sorted.checked, pages);
}
