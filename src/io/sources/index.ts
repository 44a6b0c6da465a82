import { brevo } from './brevo.ts';
import type { SourceDefinition } from './define-source.ts';
import { ga4 } from './ga4.ts';
import { matomo } from './matomo.ts';
import { searchConsole } from './search-console.ts';

/** Every service that can be connected. */
export const sources: readonly SourceDefinition[] = [searchConsole, ga4, matomo, brevo];
