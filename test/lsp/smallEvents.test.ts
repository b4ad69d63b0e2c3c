/** Small events are small work, under whatever spelling of an address they come. */
import { describe, expect, it } from "vitest";
import { CHANGED, CREATED, openFolder, pilot, type Workspace } from "./workspace";

const FILES = {
	"a/one.pilot.yaml": pilot("One", "why:\n  businessCase:\n    document: ./plan.pdf\n"),
	"a/two.pilot.yaml": pilot("Two"),
	"b/three.pilot.yaml": pilot("Three"),
	"archive/old.pilot.yaml": pilot("Old"),
	"a/.pilotrc.yaml": "rules:\n  why: warning\n",
	".pilotrc.yaml": "ignore: [archive]\n",
};

/** Longer than anything takes that is done by itself. */
const LONG_MS = 5000;

/** The pilots that are reported after something has happened. */
async function reportedAfter({ reports, uriOf, pass }: Workspace, event: () => unknown): Promise<readonly string[]> {
	await pass(LONG_MS);
	const before = reports.length;
	await event();
	await pass(LONG_MS);
	const news = reports.slice(before);
	expect(news.some(({ reset }) => reset)).toBe(false);
	return [...new Set(news.flatMap(({ changed }) => changed.map(({ uri }) => uri.slice(uriOf("").length + 1))))].sort();
}

describe("Only those pilots are read again that something concerns", () => {
	it("when a linked file comes, and none when any other does", async () => {
		const workspace = await openFolder(FILES);
		const { write, changed, pilots, complete, uriOf } = workspace;
		await complete();
		const warnings = () => pilots.get(uriOf("a/one.pilot.yaml"))?.warnings ?? 0;
		const before = warnings();
		expect(
			await reportedAfter(workspace, () => {
				write("a/plan.pdf", "");
				return changed({ "a/plan.pdf": CREATED });
			}),
		).toEqual(["a/one.pilot.yaml"]);
		expect(warnings()).toBe(before - 1);
		expect(
			await reportedAfter(workspace, () => {
				write("Makefile", "all:\n");
				return changed({ Makefile: CREATED });
			}),
		).toEqual([]);
	});

	it("when settings change that somebody types, and none while they say the same", async () => {
		const workspace = await openFolder(FILES);
		const { client, complete, uriOf } = workspace;
		await complete();
		const [settings, text] = [uriOf("a/.pilotrc.yaml"), FILES["a/.pilotrc.yaml"]];
		expect(
			await reportedAfter(workspace, () => {
				client.open(text, settings);
				client.change(2, [{ text: `# why\n${text}` }], settings);
			}),
		).toEqual([]);
		expect(
			await reportedAfter(workspace, () => client.change(3, [{ text: text.replace("warning", "error") }], settings)),
		).toEqual(["a/one.pilot.yaml", "a/two.pilot.yaml"]);
	});
});

describe("One file is one file, however its address is written", () => {
	const other = (uri: string) => uri.replace("(", "%28").replace(")", "%29");

	it("when it is opened, its findings take the place of those it had closed", async () => {
		const { client, complete, uriOf, pushed, pull, soon } = await openFolder(
			{ "sub (1)/a.pilot.yaml": "titel: x\n" },
			{ options: { diagnosticMode: "workspace" } },
		);
		await complete();
		await soon(() => pushed("sub (1)/a.pilot.yaml").length).toBeGreaterThan(1);
		const uri = other(uriOf("sub (1)/a.pilot.yaml"));
		client.open("titel: x\n", uri);
		await client.connection.sendRequest("textDocument/diagnostic", { textDocument: { uri } });
		await soon(() => pushed("sub (1)/a.pilot.yaml")).toEqual([]);
		expect(await pull("sub (1)/a.pilot.yaml")).toEqual([]);
	});

	it("when settings come beside it", async () => {
		const { client, complete, uriOf, titles, write, soon } = await openFolder({
			"sub (1)/a.pilot.yaml": pilot("A"),
			"b.pilot.yaml": pilot("B"),
		});
		await complete();
		write("sub (1)/.pilotrc.yaml", 'ignore: ["*.pilot.yaml"]\n');
		await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
			changes: [{ uri: other(uriOf("sub (1)/.pilotrc.yaml")), type: CREATED }],
		});
		await soon(titles).toEqual(["B"]);
	});
});

it("A folder that nobody can look into hides no other", async () => {
	const { titles, soon } = await openFolder(FILES, { folders: ["file://server/share"] });
	await soon(titles).toEqual(["One", "Three", "Two"]);
});

it("many events that are reported one by one are one scan", async () => {
	const workspace = await openFolder(FILES);
	const { complete, uriOf, write, titles, reports, changed, soon, pass } = workspace;
	await complete();
	const before = reports.length;
	write("c/new.pilot.yaml", pilot("New"));
	for (let index = 0; index < 300; index++) {
		void changed({ [`c/${index}.txt`]: CREATED });
	}
	void changed({ "c/new.pilot.yaml": CREATED });
	void changed({ "c/new.pilot.yaml": CHANGED });
	await soon(titles).toEqual(["New", "One", "Three", "Two"]);
	await pass(LONG_MS);
	expect(reports.slice(before).flatMap(({ changed: news }) => news.map(({ uri }) => uri))).toEqual([
		uriOf("c/new.pilot.yaml"),
	]);
});
