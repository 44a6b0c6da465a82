import type { BusinessModel } from './company/company-parts.ts';
import { kpis } from './kpis/index.ts';
import type { Kpi, KpiModel } from './kpis/kpi.ts';

/** The indicator of an id; throws RangeError for an id the catalogue does not hold. */
export function kpiOf(id: string): Kpi {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError(`unknown indicator: ${id}`);
  return found;
}

/** Does the indicator make sense for a company that earns this way? */
export function fitsModel(kpi: Kpi, model: BusinessModel): boolean {
  return kpi.models === null || kpi.models.includes(kpiModels[model]);
}

const byId = new Map(kpis.map((kpi) => [kpi.id, kpi]));

const kpiModels: Record<BusinessModel, KpiModel> = {
  ecommerce_b2c: 'commerce',
  marketplace: 'commerce',
  b2b_saas: 'subscription',
  b2c_subscription: 'subscription',
  media: 'subscription',
  lead_gen_services: 'services',
  local_service: 'services',
  nonprofit: 'services',
};
