/** All cross-file rules; each has a file of its own in this folder. */
import type { CrossFileRule } from "../rule";
import { rule as baselinesDiffer } from "./baselines-differ";
import { rule as busyStakeholder } from "./busy-stakeholder";
import { rule as sameTitle } from "./same-title";

export const CROSS_FILE_RULES: readonly CrossFileRule[] = [baselinesDiffer, busyStakeholder, sameTitle];
