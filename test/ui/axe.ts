/** What keeps somebody from reading a page, as axe finds it. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Those of level A and AA that a change of colours can break. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** Of all rules, or of those about colours, for a page that has only changed its colours. */
export async function violations(page: Page | Frame, rules: "all" | "colours" = "all"): Promise<readonly string[]> {
	if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
	return page.evaluate(
		async (only) => {
			const { axe } = globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
			// What the rules found to be right is not written out.
			const found = await axe.run({ resultTypes: ["violations"], ...only });
			return found.violations.map(
				({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary ?? ""}`,
			);
		},
		rules === "all" ? {} : { runOnly: OF_COLOURS },
	);
}
