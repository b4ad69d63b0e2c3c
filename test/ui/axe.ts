/** What keeps somebody from reading a page, as axe finds it. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export async function violations(page: Page | Frame): Promise<readonly string[]> {
	if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
	return page.evaluate(async () => {
		const { axe } = globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
		// All rules run; what they found to be right is not written out.
		const { violations: all } = await axe.run({ resultTypes: ["violations"] });
		return all.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary ?? ""}`);
	});
}
