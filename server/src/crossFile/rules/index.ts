/** All rules across pilots; one file each beside this one. */
import type { CrossFileRule } from "../rule";
import { rule as baselinesDiffer } from "./baselines-differ";
import { rule as busyStakeholder } from "./busy-stakeholder";
import { rule as sameTitle } from "./same-title";

export const CROSS_FILE_RULES: readonly CrossFileRule[] = [baselinesDiffer, busyStakeholder, sameTitle];
