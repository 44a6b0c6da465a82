import { pair } from '../../../../values/text.ts';
import type { DeedId } from '../../../ways/deeds.ts';
import { provenWays } from '../../../ways/proven-ways.ts';
import { countedAs } from '../../common-lines.ts';
import { defineText, type TextKind } from '../../text-kind.ts';

export const provenTextId = (deed: DeedId): string => `proven-${deed}`;

/** The words of a deed that the counts of a company prove: called for where they prove it. */
export const provenText = (deed: DeedId, [fr, en]: readonly [string, string], layout: TextKind['layout']): TextKind =>
  defineText({
    id: provenTextId(deed),
    title: pair(fr, en),
    subjects: ['sales', 'losses'],
    calledBy: ({ company }) =>
      countedAs(provenWays(company).find((way) => way.deed.id === deed)?.comparison.better.label ?? null),
    layout,
  });
