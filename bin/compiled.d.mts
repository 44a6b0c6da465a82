/** The address of the compiled `main.js` of the checkout at `root`; null where it cannot be compiled. */
export function compiledMain(root: string): Promise<string | null>;

/** Compiles entries (name of the result → path of its source) and the parts they share into `outdir`; threads are looked for in `folder`. */
export function bundle(entries: Readonly<Record<string, string>>, outdir: string, folder?: string): Promise<void>;
