import type { AuditDefinition } from '../audit.ts';
import { perfCssWeight } from './css-weight.ts';
import { perfDomDepth } from './dom-depth.ts';
import { perfDomSize } from './dom-size.ts';
import { perfJsWeight } from './js-weight.ts';
import { perfManyFiles } from './many-files.ts';
import { perfRenderBlocking } from './render-blocking.ts';
import { perfThirdParties } from './third-parties.ts';
import { perfTotalWeight } from './total-weight.ts';
import { perfVitals } from './vitals.ts';

export const perfAudits: readonly AuditDefinition[] = [
  perfCssWeight,
  perfDomDepth,
  perfDomSize,
  perfJsWeight,
  perfManyFiles,
  perfRenderBlocking,
  perfThirdParties,
  perfTotalWeight,
  perfVitals,
];
