/** Pages of rules in a narrow terminal. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { reflowed } from "../../../../server/src/cli/output/reflow";
import { PAGES } from "../../support/pages";

it("fills lines, and leaves headings, lists and code", () => {
	const code = "```yaml bad\nwhy:   a b c d e f g h i\n```\n";
	const page = `# A title\n\nOne two three\nfour.\n\n- an item that\n  goes on\n- another\n\n${code}`;
	expect(reflowed(page, 12)).toBe(
		`# A title\n\nOne two\nthree four.\n\n- an item\n  that goes\n  on\n- another\n\n${code}`,
	);
});

it("loses no word of any page", () => {
	const pages = (folder: string): readonly string[] =>
		readdirSync(folder).flatMap((name) => {
			const path = join(folder, name);
			return statSync(path).isDirectory() ? pages(path) : name.endsWith(".md") ? [readFileSync(path, "utf8")] : [];
		});
	const all = pages(PAGES);
	expect(all.length).toBeGreaterThan(50);
	const words = (text: string) => text.split(/\s+/);
	for (const page of all) {
		expect(words(reflowed(page, 60))).toEqual(words(page));
		expect(reflowed(page, 100_000).match(/^#+ .*$/gm)).toEqual(page.match(/^#+ .*$/gm));
	}
});
