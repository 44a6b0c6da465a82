import { missingSql } from './schema-engine.ts';

/** `npm run db:check`: fails when the schema and the migrations disagree. */
const sql = await missingSql();
if (sql !== '') {
  console.error(`The migrations do not create the schema. Missing:\n\n${sql}\n\nRun: npm run db:new -- <name>`);
  process.exit(1);
}
console.log('Schema and migrations agree.');
