import type { AuditDefinition } from '../audit.ts';
import { schemaInvalid } from './invalid.ts';
import { schemaDateFormat } from './date-format.ts';
import { schemaLocalAddress } from './local-address.ts';
import { schemaMissingExpected } from './missing-expected.ts';
import { schemaMissingRequired } from './missing-required.ts';
import { schemaNoBreadcrumb } from './no-breadcrumb.ts';
import { schemaRatingScope } from './rating-scope.ts';

export const schemaAudits: readonly AuditDefinition[] = [
  schemaInvalid,
  schemaDateFormat,
  schemaLocalAddress,
  schemaMissingExpected,
  schemaMissingRequired,
  schemaNoBreadcrumb,
  schemaRatingScope,
];
