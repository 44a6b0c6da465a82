import type { Company } from '../../../../framework/company/company.ts';
import { pair } from '../../../../values/text.ts';
import { type NatureId, natureOf } from '../../../ways/way-nature.ts';
import { type ProvenWay, provenWays } from '../../../ways/proven-ways.ts';
import type { Name } from '../../../pieces/piece.ts';
import { countedAs } from '../../common-lines.ts';
import type { OfferFacts } from '../../facts/offer-facts.ts';
import type { TextFacts } from '../../text-facts.ts';
import { defineText, type TextKind } from '../../text-kind.ts';

/** The way of a company whose situation a text is written for; undefined where the counts prove none. */
export const wayInSituation = (company: Company, nature: NatureId): ProvenWay | undefined =>
  provenWays(company).find((way) => natureOf(way) === nature);

/** The offer that the comparison of a situation names; null where it names none, and where it is given. */
export const offerInSituation = ({ company, offers }: TextFacts, nature: NatureId): OfferFacts | null => {
  const id = wayInSituation(company, nature)?.comparison.stated?.offerId;
  return offers.find((one) => one.id === id) ?? null;
};

/** What the file says is done in a situation, for whoever does it; null where it says nothing. */
export const statedDeed = (company: Company, nature: NatureId): Name | null => {
  const what = wayInSituation(company, nature)?.comparison.stated?.what;
  return what === undefined ? null : { kind: 'name', text: what };
};

/** The text of a proven way; null where its words do not say in which situation it is done. */
export function provenTextId(way: ProvenWay): string | null {
  const nature = natureOf(way);
  return nature === null ? null : `proven-${nature}`;
}

/** The words of a situation in which the counts of a company prove a deed: called for where they prove it. */
export const provenText = (
  nature: NatureId,
  [fr, en]: readonly [string, string],
  layout: TextKind['layout'],
): TextKind =>
  defineText({
    id: `proven-${nature}`,
    title: pair(fr, en),
    subjects: ['sales', 'losses'],
    calledBy: ({ company }) => countedAs(wayInSituation(company, nature)?.comparison.better.label ?? null),
    layout,
  });
