/** The URL of the compiled `main.cjs` of the checkout at `root`; null where it cannot be compiled. */
export function compiledMain(root: string): Promise<string | null>;
