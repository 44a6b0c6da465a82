import type { BusinessModel, SectorId } from '../company/company-parts.ts';
import { modelPacks } from './index.ts';
import type { ModelPack } from './model-pack.ts';

interface Organised {
  readonly organisation: { readonly businessModel: BusinessModel; readonly sector: SectorId };
}

/** The business model of a company. */
export function packOf({ organisation }: Organised): ModelPack {
  const found = modelPacks.find((pack) => pack.describes(organisation));
  if (found === undefined) throw new RangeError(`no pack for the model ${organisation.businessModel}`);
  return found;
}
