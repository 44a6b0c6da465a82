/** The bundled sample site and company. */
export interface DemoHost {
  /** Serves the site on the loopback address: on `port`, else on its default port, else on a free one. */
  serve(port?: number): Promise<{ readonly url: string; close(): Promise<void> }>;
  /** Serves the site as long as the process runs; later calls return the same address. */
  open(): Promise<{ readonly url: string }>;
  /** `host:port` of the open site; null before it is opened. */
  readonly openPair: string | null;
  /** The sample company file, parsed. */
  company(): Promise<unknown>;
}
