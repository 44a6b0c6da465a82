import type { AuditDefinition } from '../audit.ts';
import { schemaInvalid } from './invalid.ts';
import { schemaDateFormat } from './date-format.ts';
import { schemaLocalAddress } from './local-address.ts';
import { schemaMissingExpected } from './missing-expected.ts';
import { schemaMissingRequired } from './missing-required.ts';
import { schemaNoBreadcrumb } from './no-breadcrumb.ts';
import { schemaOfferValues } from './offer-values.ts';
import { schemaPriceDiffers } from './price-differs.ts';
import { schemaRatingScope } from './rating-scope.ts';
import { schemaRatingValues } from './rating-values.ts';
import { schemaUnknownType } from './unknown-type.ts';

export const schemaAudits: readonly AuditDefinition[] = [
  schemaInvalid,
  schemaDateFormat,
  schemaLocalAddress,
  schemaMissingExpected,
  schemaMissingRequired,
  schemaNoBreadcrumb,
  schemaOfferValues,
  schemaPriceDiffers,
  schemaRatingScope,
  schemaRatingValues,
  schemaUnknownType,
];
