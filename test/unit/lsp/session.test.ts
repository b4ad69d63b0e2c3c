/** What each event touches, and nothing else: which findings are pushed, which pilots are listed anew, which files are read. */
import { beforeEach, describe, expect, it } from "vitest";
import type { PublishDiagnosticsParams } from "vscode-languageserver/node";
import type { Files } from "../../../server/src/lsp/files/files";
import type { PortfolioParams } from "../../../server/src/protocol/protocol";
import { type Client, startClient } from "../../lsp/client";

const FOLDER = "file:///work/";
const OTHER = "file:///other/";
const [CREATED, CHANGED, DELETED] = [1, 2, 3];
const pilot = (title: string, more = "") => `title: ${title}\nmunicipality: Westerhaven\nstatus: idea\n${more}`;
const LINKED = "why:\n  businessCase:\n    document: ./plan.pdf\n";
const SETTINGS = "rules:\n  why: warning\n";

let disk: Map<string, string>;
let today: string;
let client: Client;
let touched: Set<string>;
const nameOf = (uri: string) => (uri === FOLDER ? "." : uri.replace(FOLDER, ""));
const touch = (how: string, uri: string) => void touched.add(`${how} ${nameOf(uri)}`);

const files: Files = {
	async read(uri) {
		touch("read", uri);
		return disk.get(uri);
	},
	async exists(uri) {
		touch("stat", uri);
		return disk.has(uri);
	},
	async list(uri) {
		touch("look in", uri);
		const inside = [...disk.keys()].filter((path) => path.startsWith(`${uri}/`));
		return inside.map((path) => ({ name: path.slice(uri.length + 1), isFolder: false }));
	},
	async findPilots(folders) {
		folders.forEach((folder) => {
			touch("find in", folder);
		});
		const isInside = (uri: string) => folders.some((folder) => uri.startsWith(folder));
		return [...disk.keys()].filter((uri) => isInside(uri) && uri.endsWith(".pilot.yaml"));
	},
};

/** Longer than anything takes that is done by itself, but for a new day. */
const LONG_MS = 5000;

const send = (method: string, params: object) => client.connection.sendNotification(method, params);
const changed = (changes: Readonly<Record<string, number | undefined>>) =>
	send("workspace/didChangeWatchedFiles", {
		changes: Object.entries(changes).map(([name, type]) => ({ uri: FOLDER + name, type })),
	});
const folders = (added: readonly string[], removed: readonly string[]) => {
	const named = (uris: readonly string[]) => uris.map((uri) => ({ uri, name: uri }));
	return send("workspace/didChangeWorkspaceFolders", { event: { added: named(added), removed: named(removed) } });
};
const write = (name: string, text: string) => void disk.set(FOLDER + name, text);

/** Two pilots are open, `a` and `sub/c`, and `b` is not. */
beforeEach(async () => {
	disk = new Map();
	touched = new Set();
	today = "2027-03-01";
	write("a.pilot.yaml", pilot("A", LINKED));
	write("b.pilot.yaml", pilot("B"));
	write("sub/c.pilot.yaml", pilot("C"));
	write("sub/.pilotrc.yaml", SETTINGS);
	const answer = (connection: Client["connection"]) => {
		connection.onRequest("client/registerCapability", () => null);
		connection.onNotification("textDocument/publishDiagnostics", ({ uri }: PublishDiagnosticsParams) =>
			touch("push", uri),
		);
		connection.onNotification("pilot/portfolio", ({ changed: news, removed }: PortfolioParams) => {
			news.forEach(({ uri }) => {
				touch("show", uri);
			});
			removed.forEach((uri) => {
				touch("show no more", uri);
			});
		});
	};
	client = await startClient(
		{
			experimental: { pilotPortfolio: true },
			workspace: { didChangeWatchedFiles: { dynamicRegistration: true }, workspaceFolders: true },
		},
		{ workspaceFolders: [{ uri: FOLDER, name: "work" }] },
		answer,
		{ files, today: () => today },
	);
	client.open(pilot("A", LINKED), `${FOLDER}a.pilot.yaml`);
	client.open(pilot("C"), `${FOLDER}sub/c.pilot.yaml`);
	await client.pass(LONG_MS);
	touched = new Set();
});

/** What it comes to when something changes for all of them. */
const ALL = [
	...["push a.pilot.yaml", "push sub/c.pilot.yaml", "read b.pilot.yaml"],
	...["show a.pilot.yaml", "show b.pilot.yaml", "show sub/c.pilot.yaml"],
];

describe("What an event touches", () => {
	it.each<[string, () => unknown, readonly string[]]>([
		["nothing happens", () => {}, []],
		["opened", () => client.open(pilot("B"), `${FOLDER}b.pilot.yaml`), ["push b.pilot.yaml", "show b.pilot.yaml"]],
		[
			"changed",
			() => client.change(2, [{ text: pilot("A2", LINKED) }], `${FOLDER}a.pilot.yaml`),
			["push a.pilot.yaml", "show a.pilot.yaml"],
		],
		["saved", () => send("textDocument/didSave", { textDocument: { uri: `${FOLDER}a.pilot.yaml` } }), []],
		[
			"closed",
			() => client.close(`${FOLDER}a.pilot.yaml`),
			["push a.pilot.yaml", "read a.pilot.yaml", "show a.pilot.yaml"],
		],
		[
			"files: a pilot that is not open changed",
			() => changed({ "b.pilot.yaml": CHANGED }),
			["read b.pilot.yaml", "show b.pilot.yaml"],
		],
		["files: a pilot that is open changed", () => changed({ "a.pilot.yaml": CHANGED }), ["show a.pilot.yaml"]],
		[
			"files: a new pilot",
			() => {
				write("d.pilot.yaml", pilot("D"));
				return changed({ "d.pilot.yaml": CREATED });
			},
			["find in .", "read d.pilot.yaml", "show d.pilot.yaml"],
		],
		[
			"files: a pilot that is gone",
			() => {
				disk.delete(`${FOLDER}b.pilot.yaml`);
				return changed({ "b.pilot.yaml": DELETED });
			},
			["show no more b.pilot.yaml"],
		],
		[
			"files: one that a pilot links to",
			() => {
				write("plan.pdf", "");
				return changed({ "plan.pdf": CREATED });
			},
			["look in plan.pdf", "push a.pilot.yaml", "show a.pilot.yaml", "stat plan.pdf"],
		],
		["files: one that nobody links to", () => changed({ Makefile: CREATED }), ["look in Makefile"]],
		["files: settings that say the same", () => changed({ "sub/.pilotrc.yaml": CHANGED }), ["read sub/.pilotrc.yaml"]],
		[
			"files: settings of a folder",
			() => {
				write("sub/.pilotrc.yaml", SETTINGS.replace("warning", "error"));
				return changed({ "sub/.pilotrc.yaml": CHANGED });
			},
			["push sub/c.pilot.yaml", "read sub/.pilotrc.yaml", "show sub/c.pilot.yaml"],
		],
		["settings", () => send("pilot/settings", { rules: { why: "error" } }), ALL],
		["language", () => send("pilot/language", { language: "nl" }), ALL],
		[
			"folders: one more",
			() => {
				disk.set(`${OTHER}e.pilot.yaml`, pilot("E"));
				return folders([OTHER], []);
			},
			[
				"find in .",
				"find in file:///other/",
				"read file:///other/.pilotrc.yaml",
				"read file:///other/.pilotrc.yml",
				"read file:///other/e.pilot.yaml",
				"show file:///other/e.pilot.yaml",
			],
		],
		[
			"folders: none",
			() => folders([], [FOLDER]),
			["show no more a.pilot.yaml", "show no more b.pilot.yaml", "show no more sub/c.pilot.yaml"],
		],
		[
			"newDay",
			() => {
				today = "2027-03-02";
				return client.pass(60_000);
			},
			ALL,
		],
		["rescan", () => send("pilot/refreshPortfolio", {}), ["find in .", ...ALL]],
		["stopReading", () => send("pilot/stopPortfolio", {}), []],
	])("%s", async (_, event, expected) => {
		await event();
		await client.pass(LONG_MS);
		expect([...touched].sort()).toEqual(expected);
	});
});
