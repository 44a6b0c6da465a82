import type { DiagnosisDefinition } from './diagnosis.ts';
import { canonicalElsewhere } from './canonical-elsewhere.ts';
import { canonicalOneForMany } from './canonical-one-for-many.ts';
import { contactBroken } from './contact-broken.ts';
import { doorway } from './doorway.ts';
import { fewIndexable } from './few-indexable.ts';

/** Every diagnosis, by id. */
export const diagnoses: readonly DiagnosisDefinition[] = [
  canonicalElsewhere,
  canonicalOneForMany,
  contactBroken,
  doorway,
  fewIndexable,
];
