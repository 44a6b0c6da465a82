import { productToken } from '../core/pages/directives/robots-file.ts';

export const userAgent = `Mozilla/5.0 (compatible; ${productToken}/0.1)`;
