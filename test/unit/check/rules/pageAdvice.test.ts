/** What the examples of a page teach is good advice, and right in law. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { CATALOGUE } from "../../../../server/src/format/regulations";
import { examplesIn, PAGES } from "../../support/pages";

const EXAMPLES = new URL("../../../../examples/", import.meta.url);
const MARKS = /^ *~+ *$/gm;
const DAY = 86_400_000;

interface Example {
	readonly name: string;
	readonly text: string;
	/** Several where a page shows several pilots. */
	readonly pilots: readonly unknown[];
}

interface Law {
	readonly regulation?: unknown;
	readonly status?: unknown;
	readonly reason?: unknown;
}

const pages = readdirSync(PAGES, { recursive: true, encoding: "utf8" })
	.filter((name) => /^\w+\/.*\.md$/.test(name))
	.map((name) => {
		const page = readFileSync(`${PAGES}${name}`, "utf8");
		const read = (kind: string) => examplesIn(page, kind).map((text) => exampleOf(name, text));
		return { name, page, bad: read("bad"), good: read("good") };
	});

function exampleOf(name: string, marked: string): Example {
	const text = marked.replace(MARKS, "");
	const pilots = text
		.split(/^(?=# \S+\.pilot\.yaml$)/m)
		.flatMap((part) => parseAllDocuments(part, { logLevel: "silent" }).map((document) => document.toJS() as unknown));
	return { name, text, pilots };
}

/** All values at a path, lists looked through. */
function valuesAt(node: unknown, path: string): unknown[] {
	const [key = "", ...rest] = path.split(".");
	if (Array.isArray(node)) {
		return node.flatMap((item) => valuesAt(item, path));
	}
	if (typeof node !== "object" || node === null || !(key in node)) {
		return [];
	}
	const value = (node as Record<string, unknown>)[key];
	return rest.length === 0 ? [value].flat() : valuesAt(value, rest.join("."));
}

function lawsIn(pilot: unknown): readonly Law[] {
	return valuesAt(pilot, "success.compliance").filter((law): law is Law => typeof law === "object" && law !== null);
}

function idsIn(example: Example, keep: (law: Law) => boolean = () => true): Set<string> {
	const names = example.pilots.flatMap(lawsIn).filter(keep);
	return new Set(names.flatMap(({ regulation }) => CATALOGUE.recognise(String(regulation))?.regulation.id ?? []));
}

const isRuledOut = ({ status }: Law) => status === "not-applicable";

/** What an example may not teach, each as a sentence; nothing where it is fine. */
function faultsIn(example: Example): string[] {
	const { text, pilots } = example;
	const faults = /(?:^|[\s[{,:])null\b/m.test(text) ? ["nobody writes null"] : [];
	const ruledOut = idsIn(example, isRuledOut);
	const personal = pilots.some(
		(pilot) =>
			valuesAt(pilot, "traits").includes("personal-data") || valuesAt(pilot, "success.data.personal").includes(true),
	);
	for (const id of ["uavg", "bio2"]) {
		if (personal && lawsIn(pilots[0]).length > 0 && (ruledOut.has(id) || !idsIn(example).has(id))) {
			faults.push(`personal data without ${id}`);
		}
	}
	const reasons = pilots.flatMap((pilot) => valuesAt(pilot, "success.compliance.reason"));
	if (new Set(reasons).size < reasons.length) {
		faults.push("one reason for several laws");
	}
	if (reasons.some((reason) => /^(?:looked at|bekeken|nagekeken|besproken)\b/i.test(String(reason)))) {
		faults.push("a reason that only says who looked");
	}
	return faults;
}

/** A letter or a notice is no consultation. */
function onlyTells(example: Example): boolean {
	return example.pilots.some((pilot) =>
		valuesAt(pilot, "success.stakeholders").some((party) => {
			const { involvement, how } = (party ?? {}) as { involvement?: unknown; how?: unknown };
			return (
				involvement !== "inform" && /^(?:a|an|een)? ?(?:letter|brief|newsletter|nieuwsbrief|flyer)/i.test(String(how))
			);
		}),
	);
}

/** Each day in an example, by the path of its answer. */
function daysIn(node: unknown, path = ""): Map<string, string> {
	if (typeof node === "object" && node !== null) {
		return new Map(Object.entries(node).flatMap(([key, value]) => [...daysIn(value, `${path}/${key}`)]));
	}
	return /^\d{4}-\d\d-\d\d$/.test(String(node)) ? new Map([[path, String(node)]]) : new Map();
}

/** How near the nearest days are that a pair of examples gives as different answers to one question. */
function daysApart(bad: Example, good: Example): number {
	const after = daysIn(good.pilots);
	const gaps = [...daysIn(bad.pilots)].flatMap(([path, day]) => {
		const other = after.get(path);
		return other === undefined || other === day ? [] : [Math.abs(Date.parse(day) - Date.parse(other)) / DAY];
	});
	return Math.min(...gaps, Number.POSITIVE_INFINITY);
}

const all = pages.flatMap(({ bad, good }) => [...bad, ...good]);

it("no example writes what nobody would, or is wrong in law", () => {
	const good = pages.flatMap((page) => page.good);
	const bad = all.filter((example) => !good.includes(example)).filter(({ text }) => /\bnull\b/.test(text));
	expect(bad.map(({ name }) => name)).toEqual([]);
	expect(good.flatMap((example) => faultsIn(example).map((fault) => `${example.name}: ${fault}`))).toEqual([]);
});

it("no reason in a bad example is one for several laws, where another thing is what is bad", () => {
	const reasons = all.filter((example) => faultsIn(example).includes("one reason for several laws"));
	expect(reasons.map(({ name }) => name)).toEqual([]);
});

it("a consultation is one", () => {
	expect(
		pages
			.flatMap((page) => page.good)
			.filter(onlyTells)
			.map(({ name }) => name),
	).toEqual([]);
});

it("a good example does not differ by a day or two from a bad one", () => {
	const close = pages.flatMap(({ name, bad, good }) =>
		bad.flatMap((one) => good.map((other) => daysApart(one, other))).some((days) => days < 14) ? [name] : [],
	);
	expect(close.filter((name) => !name.startsWith("file/date"))).toEqual([]);
});

it("a good example keeps the laws of the bad one on its list", () => {
	const dropped = pages.flatMap(({ name, bad, good }) =>
		bad
			.flatMap((one) => good.flatMap((other) => [...idsIn(one)].filter((id) => !idsIn(other).has(id))))
			.map((id) => `${name}: ${id}`),
	);
	expect(dropped).toEqual([]);
});

describe("A page about laws", () => {
	const ABOUT_LAWS = /^success\/(?:.*regulation|law|personal|ruled-out|due-too-late|open-while-running|no-exit)/;

	it.each(pages.filter(({ name }) => ABOUT_LAWS.test(name)))("$name says that it is no legal advice", ({ page }) => {
		expect(page).toMatch(/\b(?:not legal advice|geen juridisch advies)\b/);
	});
});

describe("The examples of the product", () => {
	const names = readdirSync(EXAMPLES).filter((name) => name.endsWith(".pilot.yaml"));

	it.each(names)("%s is right in law, and consults who it says", (name) => {
		const example = exampleOf(name, readFileSync(new URL(name, EXAMPLES), "utf8"));
		expect(faultsIn(example)).toEqual([]);
		expect(onlyTells(example)).toBe(false);
	});
});
