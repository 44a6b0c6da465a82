/** What `npm run build` calls of the sources. */
export { makeSeed } from '../src/io/store/database/database-seed.ts';
