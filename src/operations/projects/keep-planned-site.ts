import type { Answers } from '../../core/framework/company/answers.ts';
import { type Company, readCompany } from '../../core/framework/company/company.ts';
import { carriedImports } from '../../core/framework/imports/carried-imports.ts';
import type { Store } from '../../io/services/store.ts';
import type { RunContext } from '../operation.ts';
import { keep } from './kept.ts';
import { companyPlace, keptCompany } from './kept-company.ts';
import { createProject, placeOf, projectOfSite } from './manage-projects.ts';

/** A site whose company was described and planned outside the web application. */
export interface PlannedSite {
  readonly url: string;
  readonly company: Record<string, unknown>;
  readonly answers: Answers;
  readonly planId: string;
}

/** Letters of the name of a project. */
const longestName = 120;

/**
 * Keeps the answers, the company and the plan in the project of the site, which is made when there is none, so that the
 * web application goes on from them. Months that were read and edits of the calendar stay.
 */
export async function keepPlannedSite(
  { url, company, answers, planId }: PlannedSite,
  store: Store,
  context: RunContext,
): Promise<void> {
  const { name } = readCompany(company).organisation;
  const project =
    (await projectOfSite(url, store))?.id ??
    (await createProject.run({ name: name.slice(0, longestName), url }, { store }, context)).id;
  const before = await keptCompany(project, store);
  const described =
    before.company === null ? company : carriedImports(company as unknown as Company, before.company as Company);
  const body = { ...before, company: described, answers, skipped: [], cycle: planId, nextCycle: null, nextFrom: null };
  await keep({ place: companyPlace(project), body }, store, context);
  const { body: known } = (await projectOfSite(url, store))!;
  await keep({ place: placeOf(project), body: { ...known, cycleId: planId } }, store, context);
}
