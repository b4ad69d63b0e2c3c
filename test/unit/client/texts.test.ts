import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { NOT_NEEDED_YET, TEXTS, UNANSWERED_COUNT } from "../../../client/src/texts";

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

	it("count what is open", () => {
		expect([UNANSWERED_COUNT.en(3, 2), UNANSWERED_COUNT.en(0, 2), UNANSWERED_COUNT.en(0, 0)]).toEqual([
			"3 open now",
			"nothing open now, 2 later",
			"nothing open",
		]);
		expect([UNANSWERED_COUNT.nl(3, 2), UNANSWERED_COUNT.nl(0, 2), UNANSWERED_COUNT.nl(0, 0)]).toEqual([
			"nu 3 open",
			"nu niets open, later 2",
			"niets open",
		]);
	});

	it("repeat the question of an answer that can wait", () => {
		expect(NOT_NEEDED_YET.en("Who?")).toBe("Not needed yet: Who?");
		expect(NOT_NEEDED_YET.nl("Wie?")).toBe("Nu nog niet nodig: Wie?");
	});
});

describe("The words of the manifest", () => {
	const [manifest, english, dutch] = ["package.json", "package.nls.json", "package.nls.nl.json"].map(read);

	it("are the same ones in both languages", () => {
		expect(Object.keys(dutch)).toEqual(Object.keys(english));
	});

	it("are all there and all used", () => {
		const used = [...JSON.stringify(manifest).matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key);
		expect(used.sort()).toEqual(Object.keys(english).sort());
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
