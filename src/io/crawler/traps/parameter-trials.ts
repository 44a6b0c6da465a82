import { parameterNames, pathAndQuery } from '../../../core/values/url.ts';

/** A parameter is barren after this number of values without effect, on one path or on the site. */
const valuesOnPath = 3;
const valuesOnSite = 2;
/** And on this number of paths: fewer where all its pages declare themselves variants. */
const pathsDeclared = 2;
const pathsSilent = 4;
/** For a parameter with a single value (`?print=1`). */
const pathsOfOneValue = 10;
const mostKept = 20;

/** What the pages with one query parameter showed. */
interface Trial {
  readonly values: Set<string>;
  readonly paths: Set<string>;
  readonly valuesByPath: Map<string, Set<string>>;
  /** A page with it had a template that was new at its path, and was no declared variant without anything novel. */
  fertile: boolean;
  /** A page with it did not declare itself a variant. */
  silent: boolean;
  /** A declared variant without anything novel had its own template. */
  varied: boolean;
}

/** A page with a query, at a path that was read before. */
interface TriedPage {
  readonly url: string;
  /** Its template is new at that path. */
  readonly fresh: boolean;
  readonly declaredVariant: boolean;
  readonly novel: boolean;
}

/**
 * Decides for each query parameter whether it changes pages. It is fertile once a page with it differs from the other pages
 * of its path, and barren when none of several values did: `?page=1` alone proves nothing against `?page=2`.
 */
export class ParameterTrials {
  private readonly trials = new Map<string, Trial>();
  private readonly isRead: (url: string) => boolean;

  constructor(isRead: (url: string) => boolean) {
    this.isRead = isRead;
  }

  /** True until the parameter has proved fertile. */
  isUndecided(name: string): boolean {
    return this.trials.get(name)?.fertile !== true;
  }

  /** True when the page without parameters was read: what other paths proved applies there. */
  coversPath(url: string, path: string): boolean {
    return this.isRead(url.slice(0, url.indexOf(path, url.indexOf('://') + 3) + path.length));
  }

  /** True when it has a parameter whose value and path were not tried yet. */
  isInformative(url: string): boolean {
    const { path, query } = pathAndQuery(url);
    if (query === '') return true;
    return parameterNames(query).some((name) => {
      const trial = this.trials.get(name);
      if (trial === undefined) return true;
      return !trial.fertile && !trial.paths.has(path) && !trial.values.has(valueOf(query, name));
    });
  }

  /** True when all its pages repeated their path and declared themselves variants: no link is on them alone. */
  onlyRepeats(name: string): boolean {
    const trial = this.trials.get(name);
    return trial !== undefined && !trial.fertile && !trial.silent && !trial.varied;
  }

  /** A declared variant without anything novel is barren even with another template: a shop filter shows a part of a list. */
  count({ url, fresh, declaredVariant, novel }: TriedPage): void {
    const { path, query } = pathAndQuery(url);
    const names = parameterNames(query);
    // Next to a fertile parameter, the difference proves nothing about the others.
    if (fresh && !names.every((name) => this.isUndecided(name))) return;
    for (const name of names) {
      const trial = this.trialOf(name);
      if (fresh && (novel || !declaredVariant)) trial.fertile = true;
      if (trial.fertile) continue;
      if (!declaredVariant) trial.silent = true;
      if (fresh) trial.varied = true;
      const value = valueOf(query, name);
      addUpTo(trial.values, value);
      addUpTo(trial.paths, path);
      const onPath = trial.valuesByPath.get(path) ?? new Set<string>();
      if (trial.valuesByPath.size < mostKept) trial.valuesByPath.set(path, addUpTo(onPath, value));
    }
  }

  /** The spaces where this parameter changes nothing: `path?name`, or `*?name` for the whole site. */
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

function addUpTo(set: Set<string>, value: string): Set<string> {
  return set.size < mostKept ? set.add(value) : set;
}

function valueOf(query: string, name: string): string {
  return query
    .split('&')
    .filter((pair) => pair === name || pair.startsWith(`${name}=`))
    .join('&');
}
