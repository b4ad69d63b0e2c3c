import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { MISSING_COUNT, NOTHING_MISSING, TEXTS } from "../../../client/src/texts";

const root = join(import.meta.dirname, "..", "..", "..");
const read = (name: string) => JSON.parse(readFileSync(join(root, name), "utf8"));

describe("The words of the extension", () => {
	it("are there in both languages", () => {
		for (const [name, { en, nl }] of Object.entries(TEXTS)) {
			expect(en.trim(), name).not.toBe("");
			expect(nl.trim(), name).not.toBe("");
			expect(nl, name).not.toBe(en);
		}
	});

	it("count what is missing", () => {
		expect([3, 1, 0].map(MISSING_COUNT.en)).toEqual(["3 answers missing", "1 answer missing", "nothing missing"]);
		expect([3, 1, 0].map(MISSING_COUNT.nl)).toEqual([
			"3 antwoorden ontbreken",
			"1 antwoord ontbreekt",
			"er ontbreekt niets",
		]);
	});

	it("say what comes when nothing is missing", () => {
		const status = { value: "idea", label: "idee" };
		const last = { uri: "", version: 1, questions: [], missing: 0, status, later: null };
		const later = { status: { value: "exploring", label: "verkenning" }, missing: 5 };
		expect(NOTHING_MISSING.nl(last)).toBe("Klaar: er ontbreekt niets voor “idee”.");
		expect(NOTHING_MISSING.nl({ ...last, later })).toBe(
			"Klaar: er ontbreekt niets voor “idee”. Voor “verkenning” zijn er nog 5 nodig.",
		);
		expect(NOTHING_MISSING.en({ ...last, later })).toContain("“verkenning” needs 5 more.");
	});
});

describe("The words of the manifest", () => {
	const [manifest, english, dutch] = ["package.json", "package.nls.json", "package.nls.nl.json"].map(read);

	it("are the same ones in both languages", () => {
		expect(Object.keys(dutch)).toEqual(Object.keys(english));
	});

	it("are all there and all used", () => {
		const used = [...JSON.stringify(manifest).matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key);
		expect([...new Set(used)].sort()).toEqual(Object.keys(english).sort());
	});
});

describe("Messages that name a command", () => {
	const [manifest, english] = ["package.json", "package.nls.json"].map(read);
	const commands: readonly { title: string }[] = manifest.contributes.commands;
	const settings = Object.keys(manifest.contributes.configuration.properties).map(
		(name) => `Pilot: ${name.charAt(6).toUpperCase()}${name.slice(7)}`,
	);
	const titles = commands.map(({ title }) => `Pilot: ${english[title.slice(1, -1)] ?? title}`);

	it("name it as it stands on the screen", () => {
		const sources = ["client/src", "server/src"].flatMap((folder) =>
			readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
				.filter((name) => name.endsWith(".ts"))
				.map((name) => readFileSync(join(root, folder, name), "utf8")),
		);
		const named = sources.flatMap((source) => [...source.matchAll(/“(Pilot: [^”]+)”/g)].map(([, name]) => name));
		expect(named.length).toBeGreaterThan(0);
		expect(named.filter((name) => ![...titles, ...settings].includes(name ?? ""))).toEqual([]);
	});
});
