import type { AuditDefinition } from '../audit.ts';
import { perfDomDepth } from './dom-depth.ts';
import { perfDomSize } from './dom-size.ts';
import { perfManyFiles } from './many-files.ts';
import { perfRenderBlocking } from './render-blocking.ts';
import { perfThirdParties } from './third-parties.ts';

export const perfAudits: readonly AuditDefinition[] = [
  perfDomDepth,
  perfDomSize,
  perfManyFiles,
  perfRenderBlocking,
  perfThirdParties,
];
