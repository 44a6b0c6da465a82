import { parameterNames, pathAndQuery } from '../../../core/values/url.ts';

/** Rule 3, early: values of a parameter, each of which brought nothing, on one path and on several. */
const valuesOnPath = 3;
const valuesOnSite = 2;
/** Paths on which that was seen: few where the pages call themselves variants, more where they say nothing. */
const pathsDeclared = 2;
const pathsSilent = 4;
/** Where one value is all there is (`?print=1`). */
const pathsOfOneValue = 10;
const mostKept = 20;

interface Trial {
  readonly values: Set<string>;
  readonly paths: Set<string>;
  readonly valuesByPath: Map<string, Set<string>>;
  /** A page with it had words that its path did not have before, and was no variant that leads nowhere new. */
  fertile: boolean;
  silent: boolean;
  /** One had words of its own, though it called itself a variant and led nowhere. */
  varied: boolean;
}

/** A page of a path already known, as the trials look at it. */
interface Tried {
  readonly url: string;
  /** Its words were new there. */
  readonly fresh: boolean;
  readonly declared: boolean;
  readonly brings: boolean;
}

/**
 * What each query parameter has been seen to do. It is fertile once a page with it differs from the other pages of its
 * path, and barren when none of several values did: `?page=1` alone proves nothing against `?page=2`.
 */
export class ParameterTrials {
  private readonly trials = new Map<string, Trial>();
  private readonly isRead: (url: string) => boolean;

  constructor(isRead: (url: string) => boolean) {
    this.isRead = isRead;
  }

  /** Nothing is proved of this parameter yet. */
  isOpen(name: string): boolean {
    return this.trials.get(name)?.fertile !== true;
  }

  /** What was found on other paths holds where the page exists without parameters. */
  coversPath(url: string, path: string): boolean {
    return this.isRead(url.slice(0, url.indexOf(path, url.indexOf('://') + 3) + path.length));
  }

  /** Is there a parameter of it whose value and path have not been tried? */
  informs(url: string): boolean {
    const { path, query } = pathAndQuery(url);
    if (query === '') return true;
    return parameterNames(query).some((name) => {
      const trial = this.trials.get(name);
      if (trial === undefined) return true;
      return !trial.fertile && !trial.paths.has(path) && !trial.values.has(valueOf(query, name));
    });
  }

  /** Did all its pages say what their path says, and call themselves variants of it? No link stands on them alone. */
  repeats(name: string): boolean {
    const trial = this.trials.get(name);
    return trial !== undefined && !trial.fertile && !trial.silent && !trial.varied;
  }

  /** The filters of a shop show fewer of the products that their list shows: a variant that leads nowhere new is barren. */
  count({ url, fresh, declared, brings }: Tried): void {
    const { path, query } = pathAndQuery(url);
    const names = parameterNames(query);
    // Beside a parameter that is known to change pages, the others have shown nothing.
    if (fresh && !names.every((name) => this.isOpen(name))) return;
    for (const name of names) {
      const trial = this.trialOf(name);
      if (fresh && (brings || !declared)) trial.fertile = true;
      if (trial.fertile) continue;
      if (!declared) trial.silent = true;
      if (fresh) trial.varied = true;
      const value = valueOf(query, name);
      keep(trial.values, value);
      keep(trial.paths, path);
      const onPath = trial.valuesByPath.get(path) ?? new Set<string>();
      if (trial.valuesByPath.size < mostKept) trial.valuesByPath.set(path, keep(onPath, value));
    }
  }

  /** Where this parameter is seen to bring nothing: on these paths, or on the whole site. */
  barrenSpaces(name: string): string[] {
    const trial = this.trials.get(name);
    if (trial === undefined || trial.fertile) return [];
    const found: string[] = [];
    for (const [path, values] of trial.valuesByPath) if (values.size >= valuesOnPath) found.push(`${path}?${name}`);
    const paths = trial.values.size < valuesOnSite ? pathsOfOneValue : trial.silent ? pathsSilent : pathsDeclared;
    if (trial.paths.size >= paths) found.push(`*?${name}`);
    return found;
  }

  private trialOf(name: string): Trial {
    let trial = this.trials.get(name);
    if (trial === undefined) {
      trial = {
        values: new Set(),
        paths: new Set(),
        valuesByPath: new Map(),
        fertile: false,
        silent: false,
        varied: false,
      };
      this.trials.set(name, trial);
    }
    return trial;
  }
}

function keep(set: Set<string>, value: string): Set<string> {
  return set.size < mostKept ? set.add(value) : set;
}

function valueOf(query: string, name: string): string {
  return query
    .split('&')
    .filter((pair) => pair === name || pair.startsWith(`${name}=`))
    .join('&');
}
