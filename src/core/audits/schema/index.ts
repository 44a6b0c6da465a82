import type { AuditDefinition } from '../audit.ts';
import { schemaInvalid } from './invalid.ts';
import { schemaMissingExpected } from './missing-expected.ts';
import { schemaMissingRequired } from './missing-required.ts';
import { schemaNoBreadcrumb } from './no-breadcrumb.ts';
import { schemaRatingScope } from './rating-scope.ts';

export const schemaAudits: readonly AuditDefinition[] = [
  schemaInvalid,
  schemaMissingExpected,
  schemaMissingRequired,
  schemaNoBreadcrumb,
  schemaRatingScope,
];
