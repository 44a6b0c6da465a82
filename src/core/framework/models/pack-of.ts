import type { BusinessModel, SectorId } from '../company/company-parts.ts';
import { plainText } from '../counters/plain-words.ts';
import { modelPacks } from './index.ts';
import type { ModelPack } from './model-pack.ts';
import { childcare, childcareSign, training } from './training.ts';

interface Organised {
  readonly organisation: { readonly businessModel: BusinessModel; readonly sector: SectorId; readonly name?: string };
}

/** The business model of a company. */
export function packOf({ organisation }: Organised): ModelPack {
  const found = modelPacks.find((pack) => pack.describes(organisation));
  if (found === undefined) throw new RangeError(`no pack for the model ${organisation.businessModel}`);
  return found === training && childcareSign.test(plainText(organisation.name ?? '')) ? childcare : found;
}
