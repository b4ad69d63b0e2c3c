/** The command and the editor say the same of the same folder, in the same words. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import Ajv from "ajv";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Diagnostic } from "vscode-languageserver/node";
import schema from "../../schemas/pilot-check.schema.json";
import { startClient } from "../lsp/client";
import { runIn } from "./command";

const SOURCES = ["examples", "test/precision/pilots", "test/fixtures"];
const SEVERITIES = ["error", "warning", "information", "hint"];
const TODAY = "2027-06-01";

/** What files hold beside plain text. The last two cannot be read: of those nothing is found. */
const ODD_FILES: Readonly<Record<string, Uint8Array>> = {
	"mark.pilot.yaml": Buffer.from("\ufefftitel: Marked\nstatus: ideea\n"),
	"long.pilot.yaml": Buffer.from(`title: Long\n# ${"x".repeat(1_500_000)}\n`),
	"latin.pilot.yaml": Buffer.from("titel: Caf\u00e9\n", "latin1"),
	"huge.pilot.yaml": Buffer.alloc(10_000_001, "# x\n"),
};

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "pilots-"));
	for (const source of SOURCES) {
		cpSync(fileURLToPath(new URL(`../../${source}`, import.meta.url)), join(folder, source), { recursive: true });
	}
	for (const [name, bytes] of Object.entries(ODD_FILES)) {
		writeFileSync(join(folder, name), bytes);
	}
	mkdirSync(join(folder, ".hidden"));
	writeFileSync(join(folder, ".hidden", "x.pilot.yaml"), "titel: Hidden\n");
	mkdirSync(join(folder, "ignored"));
	writeFileSync(join(folder, "ignored", ".pilotrc.yaml"), "ignore: ['**', '!kept.pilot.yaml']\n");
	for (const name of ["kept", "left"]) {
		writeFileSync(join(folder, "ignored", `${name}.pilot.yaml`), `titel: ${name}\n`);
	}
	symlinkSync("mark.pilot.yaml", join(folder, "a-link.pilot.yaml"));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Found {
	readonly path: string;
	readonly findings: readonly {
		readonly code: string;
		readonly severity: string;
		readonly message: string;
		readonly range: { readonly start: Record<string, number>; readonly end: Record<string, number> };
	}[];
}

const inLines = ({ code, severity, message, range: { start, end } }: Diagnostic) => ({
	code,
	severity: SEVERITIES[(severity ?? 1) - 1],
	message,
	range: {
		start: { line: start.line + 1, column: start.character + 1 },
		end: { line: end.line + 1, column: end.character + 1 },
	},
});

it.each(["nl", "en"] as const)("over all examples and fixtures, in %s", async (language) => {
	const client = await startClient(
		{ workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
		{
			workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "Pilots" }],
			initializationOptions: { language, today: TODAY, diagnosticMode: "workspace" },
		},
	);
	client.connection.onRequest("client/registerCapability", () => null);
	const { stdout } = await runIn(folder, ["--format", "json", "--locale", language, "--today", TODAY]);
	const report = JSON.parse(stdout);
	expect(new Ajv({ allErrors: true }).validate(schema, report)).toBe(true);
	const files: readonly Found[] = report.files;
	expect(files.length).toBeGreaterThan(50);
	const paths = files.map(({ path }) => path);
	expect(paths).toEqual(expect.arrayContaining([".hidden/x.pilot.yaml", "ignored/kept.pilot.yaml"]));
	expect(paths).not.toContain("a-link.pilot.yaml");
	expect(paths).not.toContain("ignored/left.pilot.yaml");
	const counts = Object.keys(ODD_FILES).map((name) => files.find(({ path }) => path === name)?.findings.length);
	expect(counts.map((count) => count !== 0)).toEqual([true, true, false, false]);
	const ofServer = () =>
		files.map(({ path }) => {
			const uri = pathToFileURL(join(folder, path)).href;
			const pushed = client.published.findLast((params) => params.uri === uri)?.diagnostics ?? [];
			return { path, findings: pushed.map(inLines) };
		});
	const ofCommand = files.map(({ path, findings }) => ({
		path,
		findings: findings.map(({ code, severity, message, range }) => ({ code, severity, message, range })),
	}));
	await client.soon(ofServer).toEqual(ofCommand);
	const others = client.published.filter(({ uri }) => /(?:a-link|left)\.pilot\.yaml$/.test(uri));
	expect(others).toEqual([]);
});
