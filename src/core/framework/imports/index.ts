import { advertisingImports } from './advertising.ts';
import { analyticsImports } from './analytics.ts';
import { answerReportImports } from './answer-reports.ts';
import type { ImportSource } from './define-import.ts';
import { fieldSpeedImports } from './field-speed.ts';
import { publishingImports } from './publishing.ts';
import { searchConsoleImports } from './search-console.ts';
import { searchToolImports } from './search-tools.ts';

/** Every export the service recognises by its header row. */
export const imports: readonly ImportSource[] = [
  ...searchConsoleImports,
  ...analyticsImports,
  ...advertisingImports,
  ...publishingImports,
  ...searchToolImports,
  ...answerReportImports,
  ...fieldSpeedImports,
];
