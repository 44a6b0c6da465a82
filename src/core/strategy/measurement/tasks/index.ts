import type { MeasurementTask } from '../measurement-task.ts';
import { measureAccessibility } from './measure-accessibility.ts';
import { measureBaseline } from './measure-baseline.ts';
import { measureChannels } from './measure-channels.ts';
import { measurePosition } from './measure-position.ts';
import { measureSite } from './measure-site.ts';
import { measureSiteAgain } from './measure-site-again.ts';
import { measureTracking } from './measure-tracking.ts';
import { reviewCycle } from './review-cycle.ts';
import { reviewMonthly } from './review-monthly.ts';

/** What is measured before anything else, and reviewed while the cycle runs. */
export const measurementTasks: readonly MeasurementTask[] = [
  measureSite,
  measureSiteAgain,
  measurePosition,
  measureBaseline,
  measureTracking,
  measureAccessibility,
  measureChannels,
  reviewMonthly,
  reviewCycle,
];

/** The task of an action that measures or reviews; undefined for any other action. */
export const measurementTask = (actionId: string): MeasurementTask | undefined =>
  measurementTasks.find(({ id }) => id === actionId);
