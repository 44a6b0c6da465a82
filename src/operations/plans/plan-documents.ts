import { z } from 'zod';

/** Parts of answers that are files of a plan or of its close: the API describes them by the schema of the file. */
export const StrategyDocument = z.unknown().meta({ document: 'Strategy' });
export const ValidationDocument = z.unknown().meta({ document: 'Validation' });
export const ClosingDocument = z.unknown().meta({ document: 'Closing' });
export const ReusedDocument = z.unknown().meta({ document: 'ReusedActions' });
