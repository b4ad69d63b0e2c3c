/** All rules across pilots; one file each beside this one. */
import type { PortfolioRule } from "../rule";
import { rule as baselinesDiffer } from "./baselines-differ";
import { rule as busyStakeholder } from "./busy-stakeholder";
import { rule as sameTitle } from "./same-title";

export const PORTFOLIO_RULES: readonly PortfolioRule[] = [baselinesDiffer, busyStakeholder, sameTitle];
