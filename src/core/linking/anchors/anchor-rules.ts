import type { LinkingSite } from '../linking-site.ts';
import { stemsOfRun } from '../page-sentences.ts';
import { truncatesName } from './anchor-boundaries.ts';
import type { AnchorRun } from './anchor-run.ts';
import { anchorThresholds } from './anchor-thresholds.ts';
import { isGrammaticalName } from './grammar-rules.ts';
import { isLabel } from './label-rules.ts';
import { isDistinct, type Naming, namesTarget, namingOf, isMostlyOfNames, addsForeignWords } from './name-rules.ts';
import { isRunningProse } from './running-prose.ts';
import { cutsName } from './whole-words.ts';

/** True when an editor would place the link to `target` on these words: they read as a name, and of that page alone. */
export function mayCarryLink(site: LinkingSite, run: AnchorRun, target: number): boolean {
  if (site.pages[target]?.isListing === true && !isWholeName(run)) return false;
  // Rules that need no tags come first: they reject most runs, whose sentences are then never tagged.
  const naming = namingOf(site, run.stems, target);
  if (!namesTarget(site, naming) || isLinkedInBlock(site, run, target)) return false;
  if (!isMostlyOfNames(site, run, naming) || addsForeignWords(site, naming) || !isDistinct(site, run, naming))
    return false;
  const { code } = site.language;
  if (isLabel(run) || truncatesName(site, run, target) || cutsName(run, code)) return false;
  return (
    isRunningProse(run, code) && isGrammaticalName(run, code, isWholeName(run)) && !namesAnotherPage(site, run, naming)
  );
}

/** True for the title, and for a known name of several words: both mean the page inside a longer phrase too. */
function isWholeName(run: AnchorRun): boolean {
  return run.title || (run.known && run.to - run.from > 1);
}

/** True when the block already links to a page of the same name, or to a part of the target: "(see Section 47.6)". */
export function isLinkedInBlock(site: LinkingSite, { sentence }: AnchorRun, target: number): boolean {
  const url = site.pages[target]?.text.url ?? '';
  return sentence.linked.some(
    ({ ids, to }) =>
      (ids.length > 0 && site.names.strength(ids, target) >= anchorThresholds.strongName) ||
      (to !== null && site.pageOf(to)?.ancestors?.has(url) === true),
  );
}

/** True when the words, or the whole noun phrase around them, are the name of another page. */
function namesAnotherPage(site: LinkingSite, run: AnchorRun, { target, strength }: Naming): boolean {
  const owner = site.names.owner(run.stems);
  if (owner !== null && owner.row !== target && owner.strength > strength) return true;
  for (const around of run.sentence.phrases()) {
    if (around.from > run.from || around.to < run.to || around.to - around.from === run.to - run.from) continue;
    const wider = site.names.owner(stemsOfRun(run.sentence.words, around.from, around.to));
    if (wider !== null && wider.row !== target && wider.strength >= Math.max(anchorThresholds.otherName, strength))
      return true;
  }
  return false;
}
