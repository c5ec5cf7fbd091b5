import { afterSubmitting } from './after-submitting';
import { checkingTheForm } from './checking-the-form';
import { findingDeadlines } from './finding-deadlines';
import type { TourStep } from './kit';

/** The whole way of an enquiry, in the order an officer goes it. */
export const STEPS: TourStep[] = [...findingDeadlines, ...checkingTheForm, ...afterSubmitting];
