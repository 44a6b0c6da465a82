/** The address of the compiled `main.js` of the checkout at `root`; null where it cannot be compiled. */
export function compiledMain(root: string): Promise<string | null>;
