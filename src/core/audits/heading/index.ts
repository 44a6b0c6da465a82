import type { AuditDefinition } from '../audit.ts';
import { headingEmpty } from './empty.ts';
import { headingH1Duplicate } from './h1-duplicate.ts';
import { headingH1Missing } from './h1-missing.ts';
import { headingH1Multiple } from './h1-multiple.ts';
import { headingH2Missing } from './h2-missing.ts';
import { headingSectionLong } from './section-long.ts';
import { headingSkip } from './skip.ts';

export const headingAudits: readonly AuditDefinition[] = [
  headingEmpty,
  headingH1Duplicate,
  headingH1Missing,
  headingH1Multiple,
  headingH2Missing,
  headingSectionLong,
  headingSkip,
];
