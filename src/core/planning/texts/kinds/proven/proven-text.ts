import { plainText } from '../../../../framework/counters/plain-words.ts';
import { pair } from '../../../../values/text.ts';
import type { DeedId } from '../../../ways/deeds.ts';
import { type ProvenWay, provenWays } from '../../../ways/proven-ways.ts';
import { countedAs } from '../../common-lines.ts';
import { spanIn } from '../../facts/own-counters.ts';
import { defineText, type TextKind } from '../../text-kind.ts';

/** A result that is one more sale. */
const resale =
  /\b(re ?(?:new|book|order|inscri|commande|achete|nouvele|conduit)\w*|commande\w*|achete\w*|signe\w*|signed|bought|ordered)\b/;

export const careCallId = 'proven-call-after';

/** A message some weeks, months or years after a purchase. */
export const reminderId = 'proven-reminder';

/** The text of a proven way: a call to customers that seeks no sale asks how they are, a message some time later reminds. */
export function provenTextId({ deed, comparison, moment }: ProvenWay): string {
  const isResale = resale.test(plainText(comparison.result));
  if (deed.id === 'call' && moment === 'after' && !isResale) return careCallId;
  const isLater = spanIn(comparison.better.label ?? '', 'en') !== null;
  return deed.id === 'message' && isResale && isLater ? reminderId : `proven-${deed.id}`;
}

/** The words of a deed that the counts of a company prove: called for where they prove it. */
export const provenText = (
  deed: DeedId,
  [fr, en]: readonly [string, string],
  layout: TextKind['layout'],
  id = `proven-${deed}`,
): TextKind =>
  defineText({
    id,
    title: pair(fr, en),
    subjects: ['sales', 'losses'],
    calledBy: ({ company }) =>
      countedAs(provenWays(company).find((way) => provenTextId(way) === id)?.comparison.better.label ?? null),
    layout,
  });
