/** The page as a client asks for it: with the place in the text of each part. */
import { expect, it } from "vitest";
import { type LoadExports, loadExports } from "../../../server/src/editing/exports";
import { exportPage, getPage } from "../../../server/src/editing/page";
import { analyse } from "../support/editing";

const TEXT = "title: Quay\nmunicipality: W\nstatus: preparing\nwhy:\n  problem: Noise at night\n";
const ASKED = { uri: "file:///a.pilot.yaml", version: "1.2.3" };

it("has a place in the text for each part that a person can click on", () => {
	const { page } = getPage(analyse(TEXT), ASKED, "nl");
	const at = (id: string) => page?.places.find((place) => place.id === id);
	expect(at("p-title")?.range.start).toEqual({ line: 0, character: 0 });
	expect(at("p-why-problem")).toMatchObject({ isMain: true, range: { start: { line: 4, character: 2 } } });
	expect(at("p-why-goals--gap")?.range.start.line).toBe(3);
	expect(at("needed-1")).toMatchObject({ isMain: false });
	for (const { id } of page?.places ?? []) {
		expect(page?.html).toContain(` id="${id}"`);
	}
	expect(page?.title).toBe("Quay");
});

it("says who made it, from which file and when", async () => {
	const { text } = await exportPage(analyse(TEXT), { ...ASKED, to: "markdown", reader: "all" }, "en", loadExports);
	expect(text).toMatch(/Made from \S+\.pilot\.yaml on 1\sJune 2027 with Smart City Pilots 1\.2\.3\./);
});

it.each(["all", "directie", "college", "residents"] as const)("is a file of its own for %s", async (reader) => {
	const { text } = await exportPage(analyse(TEXT), { ...ASKED, to: "html", reader }, "nl", loadExports);
	expect(text).toMatch(/^<!doctype html><html lang="nl">/);
	expect(text).toContain("Quay");
});

it("is a Word document by what is loaded for it, and nothing where that fails", async () => {
	const asked = { ...ASKED, to: "word", reader: "directie", scripts: "https://a.example/dist" } as const;
	const { text } = await exportPage(analyse(TEXT), asked, "nl", loadExports);
	expect(atob(text ?? "")).toMatch(/^PK.*word\/document\.xml/s);
	const given: unknown[] = [];
	const none: LoadExports = async (scripts) => void given.push(scripts);
	expect(await exportPage(analyse(TEXT), asked, "nl", none)).toEqual({ text: null });
	expect(given).toEqual([asked.scripts]);
});

it("is nothing where there is no pilot", async () => {
	expect(getPage(undefined, ASKED, "en")).toEqual({ page: null });
	expect(await exportPage(undefined, { ...ASKED, to: "html", reader: "all" }, "en", loadExports)).toEqual({
		text: null,
	});
});
