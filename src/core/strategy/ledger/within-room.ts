import type { Company } from '../../framework/company/company.ts';
import { seasonRoom } from '../../framework/counters/room/season-room.ts';
import { serviceRoom } from '../../framework/counters/service-room.ts';
import { cycleMonths } from '../../framework/cycle-months.ts';
import type { Growth } from '../../framework/objectives/growth-simulation.ts';

/** A simulation whose customers stay within what the company can serve: no run brings more than it has room for. */
export function withinRoom(company: Company, growth: Growth): Growth {
  const [room, seasons] = [serviceRoom(company), seasonRoom(company)];
  if (room === null && seasons === null) return growth;
  const free = seasons?.customers ?? (room?.customersPerMonth ?? 0) * cycleMonths(company);
  const most = growth.idle + free;
  const bounded = (value: number): number => Math.min(value, most);
  return {
    p10: bounded(growth.p10),
    p25: bounded(growth.p25),
    p50: bounded(growth.p50),
    p75: bounded(growth.p75),
    p90: bounded(growth.p90),
    idle: growth.idle,
    reaches: (customers) => (customers > most ? 0 : growth.reaches(customers)),
    at: (probability) => bounded(growth.at(probability)),
  };
}
