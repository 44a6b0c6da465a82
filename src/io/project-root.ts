import { fileURLToPath } from 'node:url';

/** The folder of package.json, whether the service runs from `src` or from `dist/src`. */
export const projectRoot = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../..' : '../../..', import.meta.url),
);
