/** The bundled sample site and company. */
export interface DemoHost {
  /** Serves the site on the loopback address: on `port`, else on its default port, else on a free one. */
  serve(port?: number): Promise<{ readonly url: string; close(): Promise<void> }>;
  /** The sample company file, parsed. */
  company(): Promise<unknown>;
}
