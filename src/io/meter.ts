import type { Meter } from './services/meter.ts';

export const processMeter: Meter = {
  start() {
    const began = performance.now();
    const cpu = process.cpuUsage();
    const wallSeconds = (): number => Number(((performance.now() - began) / 1000).toFixed(3));
    return {
      wallSeconds,
      read() {
        const { user, system } = process.cpuUsage(cpu);
        return {
          wallSeconds: wallSeconds(),
          cpuSeconds: Number(((user + system) / 1e6).toFixed(3)),
          // maxRSS is in kilobytes on every platform since Node 14.
          peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
        };
      },
    };
  },
};
