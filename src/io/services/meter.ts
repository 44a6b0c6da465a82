/** Time and memory of a run, for `audit.json` and the benchmarks; never part of a deterministic output. */
export interface Meter {
  start(): {
    wallSeconds(): number;
    read(): { wallSeconds: number; cpuSeconds: number; peakRssMb: number };
  };
}
