/** The URL of the compiled `main.cjs` of the checkout at `root`; null where it cannot be compiled. */
export function compiledMain(root: string): Promise<string | null>;

/** Compiles entries (name of the result → path of its source) into `outdir`; threads are loaded from `folder`. */
export function bundle(entries: Readonly<Record<string, string>>, outdir: string, folder?: string): Promise<void>;
