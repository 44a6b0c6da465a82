import { workAddress } from './work-address.ts';

/** Work that was started in this browser. */
interface StartedWork {
  /** Host of its site. */
  readonly site: string;
  /** Name of the screen that its end opens; null for the usual one. */
  readonly back: string | null;
  /** True for a plan that is made of an exploration which was read before: no page is read for it. */
  readonly isPlanAlone: boolean;
}

/** The browser keeps them, so that the way to work that runs does not lose its site. */
const storedAs = 'maillage.started-work';
/** Older ones have ended. */
const mostKept = 20;

const all = (): Readonly<Record<string, StartedWork>> =>
  JSON.parse(localStorage.getItem(storedAs) ?? '{}') as Record<string, StartedWork>;

/** Null for work that another browser, a schedule or a program started. */
export const startedWork = (job: string): StartedWork | null => all()[job] ?? null;

/** Keeps the site of work that starts, and returns the address that follows it. */
export function startedWorkAddress(
  job: string,
  site: string,
  { back = null, isPlanAlone = false }: Partial<Omit<StartedWork, 'site'>> = {},
): string {
  const kept = Object.entries(all()).filter(([id]) => id !== job);
  const next = [...kept, [job, { site, back, isPlanAlone }] as const].slice(-mostKept);
  localStorage.setItem(storedAs, JSON.stringify(Object.fromEntries(next)));
  return workAddress(job, site, back);
}

/** The address that follows work, with its site and the screen that its end opens where they are known. */
export function followedWorkAddress(job: string): string {
  const started = startedWork(job);
  return started === null ? `/work/${job}` : workAddress(job, started.site, started.back);
}
