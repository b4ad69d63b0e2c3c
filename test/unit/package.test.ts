/** What is packed: each picture and link that a person sees leads somewhere, and nothing that can be set goes without words. */
import { readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { listFiles, PackageManager } from "@vscode/vsce";
import { describe, expect, it } from "vitest";
import { extensionPage } from "../../scripts/vscode/page.mjs";
import { inCopyOfPublished } from "../../scripts/vscode/vsix.mjs";
import { check } from "../../server/src/check/check";
import { documentOf } from "../../server/src/document/document";
import { parse } from "../../server/src/yaml/parse/parse";
import { CONTEXT } from "./support/pilots";

interface Step {
	readonly id: string;
	readonly title: string;
	readonly description: string;
	readonly when: string;
	readonly completionEvents?: readonly string[];
	readonly media: {
		readonly markdown?: string;
		readonly image?: Readonly<Record<string, string>>;
		readonly altText?: string;
	};
}

const root = join(import.meta.dirname, "..", "..");
const read = (name: string) => readFileSync(join(root, name), "utf8");
const json = (name: string) => JSON.parse(read(name));
const { contributes, categories } = json("package.json");
const commands: readonly { readonly command: string; readonly title: string }[] = contributes.commands;
const steps: readonly Step[] = contributes.walkthroughs[0].steps;
const packed = new Set(
	await inCopyOfPublished((cwd: string) => listFiles({ cwd, packageManager: PackageManager.None })),
);

/** The addresses behind links and pictures of a text in Markdown. */
function addressesIn(markdown: string): readonly string[] {
	return [...markdown.replace(/^```.*?^```/gms, "").matchAll(/\]\(([^)\s]+)\)/g)].map(([, address]) => address ?? "");
}

/** As GitHub and VS Code make them from headings. */
function anchorsIn(markdown: string): readonly string[] {
	return [...markdown.matchAll(/^#+ (.+)$/gm)].map(
		([, heading = ""]) =>
			`#${heading
				.toLowerCase()
				.replace(/[^\p{L}\p{N}\s-]/gu, "")
				.replaceAll(" ", "-")}`,
	);
}

describe("The page of the extension", () => {
	const page = extensionPage();

	it("holds its pictures, for VS Code shows none from a package, and starts with one", () => {
		const pictures = [...page.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];
		// All in English, and below that the first in Dutch.
		expect(pictures.length).toBeGreaterThan(3);
		for (const [, altText, address = ""] of pictures) {
			expect(altText?.length).toBeGreaterThan(10);
			expect(address).toMatch(/^data:image\/(webp|png);base64,/);
		}
		expect(page.indexOf("![")).toBeLessThan(page.indexOf("\n## "));
	});

	it.each([
		["README", page],
		["CHANGELOG", read("CHANGELOG.md")],
	])("has in its %s no link that VS Code would not follow", (_, text) => {
		const lost = addressesIn(text).filter(
			(address) => !/^(https:|data:image)/.test(address) && !anchorsIn(text).includes(address),
		);
		expect(lost).toEqual([]);
	});

	it("names commands by their titles", () => {
		const titles = new Set(
			commands.map(({ title }) => `Pilot: ${json("package.nls.json")[title.slice(1, -1)] ?? title}`),
		);
		const named = [...page.matchAll(/\*\*(Pilot: [^*]+)\*\*/g)].map(([, name]) => name);
		expect(named.length).toBeGreaterThan(5);
		expect(named.filter((name) => !titles.has(name ?? ""))).toEqual([]);
	});

	it("stands where people look for it", () => {
		expect(categories).toEqual(["Programming Languages", "Linters", "Formatters", "Other"]);
	});
});

describe("The walkthrough", () => {
	it("has each step in both languages", () => {
		const of = (language: string) =>
			steps.filter(({ id }) => id.endsWith(`.${language}`)).map(({ id }) => id.replace(/\..*/, ""));
		expect(of("en")).toEqual(["questions", "newPilot", "lightBulb", "next", "list", "share"]);
		expect(of("nl")).toEqual(of("en"));
		expect(steps.filter(({ id, when }) => (when === "pilot.speaks == nl") !== id.endsWith(".nl"))).toEqual([]);
	});

	it("shows what is in the package", () => {
		const shown = steps.flatMap(({ media }) => media.markdown ?? Object.values(media.image ?? {}));
		expect(shown.length).toBeGreaterThan(steps.length);
		expect(shown.filter((path) => !packed.has(path))).toEqual([]);
		expect(steps.filter(({ media }) => media.image !== undefined && !media.altText)).toEqual([]);
	});

	it("leads to commands that there are", () => {
		const known = [...commands.map(({ command }) => command), "pilot.portfolio.focus"];
		const linked = steps.flatMap(({ description }) =>
			addressesIn(description).map((address) => address.replace(/^command:|\?.*/g, "")),
		);
		const awaited = steps.flatMap(({ completionEvents = [] }) =>
			completionEvents.filter((event) => event.startsWith("onCommand:")).map((event) => event.slice(10)),
		);
		expect(linked.length).toBeGreaterThan(6);
		expect([...linked, ...awaited].filter((command) => !known.includes(command))).toEqual([]);
	});

	it.each(["en", "nl"])("shows a pilot without findings, in %s", (language) => {
		const [, yaml = ""] = /```yaml\n(.*?)```/s.exec(read(`docs/walkthrough/share.${language}.md`)) ?? [];
		expect(check(documentOf(parse(yaml)), CONTEXT).map(({ code }) => code)).toEqual([]);
	});
});

describe("The guide", () => {
	it.each(["docs/rules/README.md", "docs/rules/README.nl.md"])("leads to pages that are packed: %s", (name) => {
		const text = read(name);
		const links = addressesIn(text).filter((address) => !address.startsWith("#"));
		expect(links.length).toBeGreaterThan(40);
		expect(links.filter((link) => !packed.has(posix.join(dirname(name), link)))).toEqual([]);
		const anchors = addressesIn(text).filter((address) => address.startsWith("#"));
		expect(anchors.length).toBeGreaterThan(5);
		expect(anchors.filter((anchor) => !anchorsIn(text).includes(anchor))).toEqual([]);
	});
});

describe("What can be set", () => {
	const settings: readonly string[] = Object.keys(contributes.configuration.properties);

	it.each(settings)("%s is documented in both languages, in the guide to settings and on the page", (name) => {
		const { description, markdownDescription } = contributes.configuration.properties[name];
		const key = (description ?? markdownDescription).slice(1, -1);
		for (const texts of ["package.nls.json", "package.nls.nl.json"]) {
			expect(json(texts)[key]?.length, texts).toBeGreaterThan(20);
		}
		expect(read("docs/settings.md")).toContain(`\`${name}\``);
		expect(extensionPage()).toContain(`\`${name}\``);
	});
});

describe("The commands", () => {
	const english = commands.filter(({ command }) => !command.endsWith(".nl"));

	it("are there in Dutch too, for who reads Dutch", () => {
		const dutch = json("package.nls.nl.json");
		expect(english.map(({ command, title }) => [`${command}.nl`, dutch[title.slice(1, -1)]])).toEqual(
			commands.filter(({ command }) => command.endsWith(".nl")).map(({ command, title }) => [command, title]),
		);
	});

	it("are in one language at a time wherever they are listed", () => {
		for (const [place, items] of Object.entries<readonly { command: string; when?: string }[]>(contributes.menus)) {
			for (const { command, when = "" } of items.filter(({ when }) => when !== "false")) {
				expect(when, `${place}: ${command}`).toMatch(
					command.endsWith(".nl") ? /^pilot\.speaks == nl/ : /^pilot\.speaks != nl/,
				);
			}
		}
		const listed = contributes.menus.commandPalette.map(({ command }: { command: string }) => command);
		expect(commands.filter(({ command }) => !listed.includes(command))).toEqual([]);
	});
});
