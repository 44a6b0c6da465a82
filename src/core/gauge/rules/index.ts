import type { PlanRule } from '../plan-rule.ts';
import { accR1 } from './acc-r1.ts';
import { cr01R1 } from './cr01-r1.ts';
import { cr01R2 } from './cr01-r2.ts';
import { cr01R3 } from './cr01-r3.ts';
import { cr01R4 } from './cr01-r4.ts';
import { cr01R5 } from './cr01-r5.ts';
import { cr02R1 } from './cr02-r1.ts';
import { cr02R2 } from './cr02-r2.ts';
import { cr02R3 } from './cr02-r3.ts';
import { cr02R4 } from './cr02-r4.ts';
import { cr02R5 } from './cr02-r5.ts';
import { cr02R6 } from './cr02-r6.ts';
import { cr03R1 } from './cr03-r1.ts';
import { cr03R2 } from './cr03-r2.ts';
import { cr03R3 } from './cr03-r3.ts';
import { cr03R4 } from './cr03-r4.ts';
import { cr03R5 } from './cr03-r5.ts';
import { cr04R1 } from './cr04-r1.ts';
import { cr04R2 } from './cr04-r2.ts';
import { cr04R3 } from './cr04-r3.ts';
import { cr04R4 } from './cr04-r4.ts';
import { cr04R5 } from './cr04-r5.ts';
import { cr04R6 } from './cr04-r6.ts';
import { cr04R7 } from './cr04-r7.ts';
import { cr04R8 } from './cr04-r8.ts';
import { cr05R1 } from './cr05-r1.ts';
import { cr05R2 } from './cr05-r2.ts';
import { cr05R3 } from './cr05-r3.ts';
import { cr05R4 } from './cr05-r4.ts';
import { cr05R5 } from './cr05-r5.ts';
import { cr06R1 } from './cr06-r1.ts';
import { cr06R2 } from './cr06-r2.ts';
import { cr06R3 } from './cr06-r3.ts';
import { cr06R4 } from './cr06-r4.ts';
import { cr07R1 } from './cr07-r1.ts';
import { cr07R2 } from './cr07-r2.ts';
import { cr07R3 } from './cr07-r3.ts';
import { cr07R4 } from './cr07-r4.ts';
import { cr07R5 } from './cr07-r5.ts';
import { cr08R1 } from './cr08-r1.ts';
import { cr08R2 } from './cr08-r2.ts';
import { cr08R3 } from './cr08-r3.ts';
import { cr08R4 } from './cr08-r4.ts';
import { cr08R5 } from './cr08-r5.ts';
import { cr08R6 } from './cr08-r6.ts';
import { cr08R7 } from './cr08-r7.ts';
import { cr09R1 } from './cr09-r1.ts';
import { cr09R2 } from './cr09-r2.ts';
import { cr09R3 } from './cr09-r3.ts';
import { cr09R4 } from './cr09-r4.ts';
import { cr09R5 } from './cr09-r5.ts';
import { cr10R1 } from './cr10-r1.ts';
import { cr10R2 } from './cr10-r2.ts';
import { cr10R3 } from './cr10-r3.ts';
import { cr10R4 } from './cr10-r4.ts';
import { cr11R1 } from './cr11-r1.ts';
import { cr11R2 } from './cr11-r2.ts';
import { cr11R3 } from './cr11-r3.ts';
import { cr11R4 } from './cr11-r4.ts';
import { cr12R1 } from './cr12-r1.ts';
import { cr12R2 } from './cr12-r2.ts';
import { cr12R3 } from './cr12-r3.ts';
import { cr12R4 } from './cr12-r4.ts';
import { cr12R5 } from './cr12-r5.ts';
import { cr13R1 } from './cr13-r1.ts';
import { cr13R2 } from './cr13-r2.ts';
import { cr13R3 } from './cr13-r3.ts';
import { cr13R4 } from './cr13-r4.ts';
import { cr13R5 } from './cr13-r5.ts';
import { cr14R1 } from './cr14-r1.ts';
import { cr14R2 } from './cr14-r2.ts';
import { cr14R3 } from './cr14-r3.ts';
import { cr14R4 } from './cr14-r4.ts';
import { cr14R5 } from './cr14-r5.ts';
import { cr15R1 } from './cr15-r1.ts';
import { cr15R2 } from './cr15-r2.ts';
import { cr16R1 } from './cr16-r1.ts';
import { cr16R2 } from './cr16-r2.ts';
import { cr16R3 } from './cr16-r3.ts';
import { cr16R4 } from './cr16-r4.ts';
import { cr17R1 } from './cr17-r1.ts';
import { cr17R2 } from './cr17-r2.ts';
import { cr17R3 } from './cr17-r3.ts';
import { cr18R1 } from './cr18-r1.ts';
import { cr19R1 } from './cr19-r1.ts';
import { cr19R2 } from './cr19-r2.ts';
import { cr19R3 } from './cr19-r3.ts';
import { cr19R4 } from './cr19-r4.ts';
import { cr19R5 } from './cr19-r5.ts';
import { cr19R6 } from './cr19-r6.ts';
import { cr20R1 } from './cr20-r1.ts';
import { cr20R2 } from './cr20-r2.ts';
import { cr20R3 } from './cr20-r3.ts';
import { cr20R4 } from './cr20-r4.ts';
import { cr20R5 } from './cr20-r5.ts';
import { cr20R6 } from './cr20-r6.ts';
import { cr20R7 } from './cr20-r7.ts';
import { detR1 } from './det-r1.ts';
import { legR1 } from './leg-r1.ts';
import { legR2 } from './leg-r2.ts';
import { txtR1 } from './txt-r1.ts';

/** Every rule of the gauge, criterion by criterion. */
export const planRules: readonly PlanRule[] = [
  cr01R1,
  cr01R2,
  cr01R3,
  cr01R4,
  cr01R5,
  cr02R1,
  cr02R2,
  cr02R3,
  cr02R4,
  cr02R5,
  cr02R6,
  cr03R1,
  cr03R2,
  cr03R3,
  cr03R4,
  cr03R5,
  cr04R1,
  cr04R2,
  cr04R3,
  cr04R4,
  cr04R5,
  cr04R6,
  cr04R7,
  cr04R8,
  cr05R1,
  cr05R2,
  cr05R3,
  cr05R4,
  cr05R5,
  cr06R1,
  cr06R2,
  cr06R3,
  cr06R4,
  cr07R1,
  cr07R2,
  cr07R3,
  cr07R4,
  cr07R5,
  cr08R1,
  cr08R2,
  cr08R3,
  cr08R4,
  cr08R5,
  cr08R6,
  cr08R7,
  cr09R1,
  cr09R2,
  cr09R3,
  cr09R4,
  cr09R5,
  cr10R1,
  cr10R2,
  cr10R3,
  cr10R4,
  cr11R1,
  cr11R2,
  cr11R3,
  cr11R4,
  cr12R1,
  cr12R2,
  cr12R3,
  cr12R4,
  cr12R5,
  cr13R1,
  cr13R2,
  cr13R3,
  cr13R4,
  cr13R5,
  cr14R1,
  cr14R2,
  cr14R3,
  cr14R4,
  cr14R5,
  cr15R1,
  cr15R2,
  cr16R1,
  cr16R2,
  cr16R3,
  cr16R4,
  cr17R1,
  cr17R2,
  cr17R3,
  cr18R1,
  cr19R1,
  cr19R2,
  cr19R3,
  cr19R4,
  cr19R5,
  cr19R6,
  cr20R1,
  cr20R2,
  cr20R3,
  cr20R4,
  cr20R5,
  cr20R6,
  cr20R7,
  legR1,
  legR2,
  txtR1,
  detR1,
  accR1,
];
