import type { AuditOutcome } from '../audit.ts';
import {
  gatherTemplateFaults,
  judgeEach,
  judgePages,
  type PageFault,
  type PageJudge,
  type UntoldFault,
} from './judge-pages.ts';
import { type PageTrait, sortedPages } from '../facts/page-traits.ts';
import type { PageFacts } from '../facts/site-facts.ts';

/** As `judgePages`, where only a page that has the trait can be at fault; all of them are checked. */
export function judgeDeclared(pages: readonly PageFacts[], trait: PageTrait, judge: PageJudge): AuditOutcome {
  const sorted = sortedPages(pages);
  return { checked: sorted.checked, findings: judgePages(sorted.pages[trait], judge).findings };
}

/** As `judgeTemplate`, in the same way. */
export function judgeDeclaredTemplate(
  pages: readonly PageFacts[],
  trait: PageTrait,
  judge: PageJudge<PageFault | UntoldFault>,
): AuditOutcome {
  const sorted = sortedPages(pages);
  return gatherTemplateFaults(judgeEach(sorted.pages[trait], judge).found, sorted.checked, pages);
}
