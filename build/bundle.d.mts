/** Compiles entries (name of the result → path of its source) into `outdir`; threads are loaded from `folder`. */
export function bundle(
  entries: Readonly<Record<string, string>>,
  outdir: string,
  options?: { readonly folder?: string; readonly packageRoot?: string | null },
): Promise<{ readonly unbundled: string[]; readonly inputs: string[] }>;
