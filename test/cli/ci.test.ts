/** The set-ups of docs/ci.md, done as the page says in a repository of pilots, from the packed package on. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { npmEnvironment, run, runOrThrow } from "../../scripts/process.mjs";
import { ensurePreCommit } from "../../scripts/vscode/system.mjs";
import { BAD, GOOD, makeRepository, type Repository, root } from "./repository";

const page = readFileSync(join(root, "docs", "ci.md"), "utf8");

let repository: Repository;
beforeAll(async () => {
	repository = await makeRepository();
});
afterAll(() => repository.remove());

const SUMMARY = ".summary";
const shell = (script: string) => repository.shell(script, { GITHUB_STEP_SUMMARY: join(repository.folder, SUMMARY) });
const written = (name: string) => repository.read(name);
const putPilot = (text: string) => repository.put(text);

/** The block of code below a heading of the page. */
function blocks(heading: string, language: string): string[] {
	const [, part = ""] = new RegExp(`^## ${heading}\\n(.*?)(?=^## |$(?![^]))`, "ms").exec(page) ?? [];
	const found = [...part.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gms"))].map(
		([, code]) => code ?? "",
	);
	expect(found, heading).not.toEqual([]);
	return found;
}

function setUp(heading: string) {
	const [code = ""] = blocks(heading, "yaml");
	return { code, data: parse(code, { strict: true }) };
}

interface Step {
	readonly run?: string;
	readonly script?: string;
}

/** Until one fails, as the hosts do. */
async function runSteps(steps: readonly Step[]) {
	let output = "";
	for (const { run: command, script = command } of steps) {
		if (script !== undefined) {
			const result = await shell(script);
			output += result.output;
			if (result.code !== 0) {
				return { code: result.code, output };
			}
		}
	}
	return { code: 0, output };
}

it("The package installs as the page says, and then checks", async () => {
	putPilot(BAD);
	const [, install = ""] = blocks("Install", "sh");
	const { code, output } = await shell(install);
	expect([code, output]).toEqual([1, expect.stringContaining("pilots/x.pilot.yaml  Light")]);
	putPilot(GOOD);
	expect(await shell("npx pilot-check")).toMatchObject({ code: 0 });
});

it("The package has the licence texts of what is bundled in it", async () => {
	await shell("npm install --silent ./tools/*.tgz");
	const folder = join(repository.folder, "node_modules", "smart-city-pilots", "dist");
	const notices = readFileSync(join(folder, "THIRD-PARTY-NOTICES.txt"), "utf8");
	for (const name of ["yaml", "commander", "diff", "fdir", "picomatch", "vscode-languageserver"]) {
		expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, "m"));
	}
	expect(notices).toContain("Permission to use, copy, modify, and/or distribute this software");
	expect(notices).not.toMatch(/^(?:vitest|esbuild|typescript) /m);
});

it("Packing in a fresh clone builds what is packed", async () => {
	const clone = mkdtempSync(join(tmpdir(), "clone-"));
	try {
		const { output } = await run("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
			cwd: root,
		});
		for (const file of output
			.split("\0")
			.filter((name: string) => name !== "" && !/^(?:test|docs\/images)\//.test(name))) {
			cpSync(join(root, file), join(clone, file));
		}
		symlinkSync(join(root, "node_modules"), join(clone, "node_modules"));
		await runOrThrow("Packing", "npm", ["pack"], { cwd: clone, env: npmEnvironment() });
		const packed = await runOrThrow("Listing", "bash", ["-c", "tar tzf *.tgz"], { cwd: clone });
		const server = ["", "-node", "-node-shared", "-node-shared-2", "-node-later", "-node-page"].map(
			(part) => `pilot-language-server${part}.js`,
		);
		for (const name of [
			"pilot-check.js",
			"pilot-check-node.js",
			"pilot-page.js",
			"pilot-page-node.js",
			"pilot-page-exports.js",
			...server,
			"THIRD-PARTY-NOTICES.txt",
		]) {
			expect(packed).toContain(`package/dist/${name}\n`);
		}
	} finally {
		rmSync(clone, { recursive: true });
	}
});

describe.each([
	["stops a pilot with an error", BAD, 1],
	["lets a good pilot pass", GOOD, 0],
])("%s", (_name, text, expected) => {
	it("in GitHub Actions, with annotations", async () => {
		putPilot(text);
		const { data } = setUp("GitHub Actions");
		expect(Object.keys(data)).toEqual(["name", "on", "permissions", "jobs"]);
		const { code, output } = await runSteps(data.jobs.pilots.steps);
		expect(code).toBe(expected);
		expect(output.includes("::error file=pilots/x.pilot.yaml,line=4,")).toBe(expected === 1);
	});

	it("in GitHub code scanning", async () => {
		putPilot(text);
		const { steps } = setUp("GitHub code scanning").data.jobs.pilots;
		expect((await runSteps(steps)).code).toBe(expected);
		const upload = steps.at(-1);
		expect(upload.uses).toMatch(/^github\/codeql-action\/upload-sarif@/);
		const [{ results }] = JSON.parse(written(upload.with.sarif_file)).runs;
		expect(results).toHaveLength(expected);
	});

	it("in GitLab CI", async () => {
		putPilot(text);
		const { script, artifacts } = setUp("GitLab CI").data.pilots;
		expect((await shell(script.join("\n"))).code).toBe(expected);
		expect(JSON.parse(written(artifacts.reports.codequality))).toHaveLength(expected);
		expect(written(artifacts.reports.junit)).toContain(`failures="${expected}"`);
	});

	it("in Azure Pipelines", async () => {
		putPilot(text);
		const { steps } = setUp("Azure Pipelines").data;
		expect((await runSteps(steps)).code).toBe(expected);
		const publish = steps.at(-1);
		expect(publish.task).toMatch(/^PublishTestResults@/);
		expect(written(publish.inputs.testResultsFiles)).toContain(`failures="${expected}"`);
	});

	it("before a commit, with pre-commit", async () => {
		const preCommit = await ensurePreCommit();
		putPilot(text);
		writeFileSync(join(repository.folder, ".pre-commit-config.yaml"), setUp("pre-commit").code);
		await shell(`npm ci && '${preCommit}' install && git add -A`);
		const { code, output } = await shell("git commit -m Pilots");
		expect(code).toBe(expected);
		expect(output).toContain(expected === 1 ? "file/value" : "Passed");
	});
});
