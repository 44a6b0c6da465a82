/** The browser keeps them, so that a note that was read does not come back. */
const storedAs = 'maillage.closed-changes';

/** Plans of a few sites; older ones have been replaced. */
const mostKept = 20;

const closedPlans = (): readonly string[] => JSON.parse(localStorage.getItem(storedAs) ?? '[]') as string[];

/** True for a plan whose note on what it changed was closed here. */
export const isClosed = (plan: string): boolean => closedPlans().includes(plan);

export const closeChanges = (plan: string): void =>
  localStorage.setItem(storedAs, JSON.stringify([plan, ...closedPlans()].slice(0, mostKept)));
