import { z } from 'zod';

/** A company file where it is sent or answered whole; `readCompany` reads it, and the API describes it once for all. */
export const CompanyFile = z.unknown().meta({ document: 'Company' });
/** One of its personas or channels. */
export const CompanyItem = z.record(z.string(), z.unknown()).meta({ document: 'CompanyItem' });
