/** The pages that people read: each link leads somewhere, and a command is called what it is called on the screen. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const read = (name: string) => readFileSync(join(root, name), "utf8");
const PAGES = [
	...["README.md", "README.nl.md", "CONTRIBUTING.md", "CHANGELOG.md", "examples/README.md"],
	"test/bench/completion/README.md",
	...readdirSync(join(root, "docs"))
		.filter((name) => name.endsWith(".md"))
		.map((name) => `docs/${name}`),
];
const TITLES: ReadonlySet<string> = new Set(
	["package.nls.json", "package.nls.nl.json"].flatMap((name) =>
		Object.entries<string>(JSON.parse(read(name))).flatMap(([key, text]) => (key.startsWith("command.") ? [text] : [])),
	),
);

/** Code is no text. */
function proseOf(page: string): string {
	return page.replace(/^(`{3,}).*?^\1/gms, "").replace(/`[^`\n]*`/g, "");
}

function linksIn(page: string): readonly string[] {
	return [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)]
		.map(([, link = ""]) => link)
		.filter((link) => !/^[a-z]+:/.test(link));
}

/** As GitHub makes them from headings. */
function anchorsIn(page: string): ReadonlySet<string> {
	const headings = [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading.toLowerCase());
	return new Set(headings.map((heading) => heading.replace(/[^\p{L}\p{N}\s-]/gu, "").replaceAll(" ", "-")));
}

function leadsNowhere(link: string, from: string): boolean {
	const [path = "", anchor] = link.split("#");
	const target = path === "" ? from : join(dirname(from), path);
	return !existsSync(join(root, target)) || (anchor !== undefined && !anchorsIn(read(target)).has(anchor));
}

describe.each(PAGES)("%s", (name) => {
	it("leads only to what there is", () => {
		expect(linksIn(read(name)).filter((link) => leadsNowhere(link, name))).toEqual([]);
	});

	it("calls commands by their titles", () => {
		const named = [...read(name).matchAll(/\*\*?Pilot: ([^*]+)\*/g)].map(([, title = ""]) => title);
		expect(named.filter((title) => !TITLES.has(title))).toEqual([]);
	});
});

it("The links are found", () => {
	expect(linksIn("[a](b.md) `[c](d.md)`\n```md\n[e](f.md)\n```\n[g](https://h) ![i](j.png#k)")).toEqual([
		"b.md",
		"j.png#k",
	]);
	expect(
		["README.md", "README.md#settings", "README.md#none", "none.md"].map((link) => leadsNowhere(link, "")),
	).toEqual([...[false, false, true, true]]);
});

it.each([
	["README.md", "README.nl.md"],
	["docs/getting-started.md", "docs/aan-de-slag.md"],
])("%s and %s lead to each other and show the same pictures, each in its own language", (english, dutch) => {
	const [en, nl] = [read(english), read(dutch)];
	const pictures = (page: string) =>
		[...page.matchAll(/!\[[^\]]*\]\([^)]*walkthrough\/([^)]+)\)/g)].map(([, it]) => it);
	expect(pictures(en).length).toBeGreaterThan(2);
	expect(pictures(nl)).toEqual(pictures(en).map((picture) => picture?.replace("-en-", "-nl-")));
	expect([linksIn(en), linksIn(nl)]).toEqual([
		expect.arrayContaining([dutch.replace(/.*\//, "")]),
		expect.arrayContaining([english.replace(/.*\//, "")]),
	]);
});
