/** What the repository offers to pipelines, run as their hosts do: the action, the component of GitLab and the hook. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { version } from "../../package.json";
import { ensurePreCommit } from "../../scripts/vscode/system.mjs";
import { BAD, GOOD, makeRepository, type Repository, root } from "./repository";

let pilots: Repository;
beforeAll(async () => {
	pilots = await makeRepository();
});
afterAll(() => pilots.remove());

const textOf = (name: string) => readFileSync(join(root, name), "utf8");

interface Step {
	readonly id?: string;
	readonly uses?: string;
	readonly run?: string;
	readonly env?: Readonly<Record<string, string>>;
}

/** As the runner does: expressions filled in, outputs read from the file that the step wrote them to. */
async function runAction(given: Readonly<Record<string, string>>) {
	const { inputs, runs } = parse(textOf("action.yml"));
	const temp = join(pilots.folder, ".runner");
	rmSync(temp, { recursive: true, force: true });
	mkdirSync(temp);
	const [outputFile, summaryFile] = [join(temp, "output"), join(temp, "summary")];
	for (const file of [outputFile, summaryFile]) {
		writeFileSync(file, "");
	}
	const values: Record<string, string> = { "github.action_path": root, "runner.temp": temp };
	for (const [name, { default: usual }] of Object.entries<{ default: string }>(inputs)) {
		values[`inputs.${name}`] = given[name] ?? usual;
	}
	const filledIn = (text: string) =>
		text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => values[name] ?? expect.fail(name));
	let log = "";
	let code = 0;
	for (const step of runs.steps as readonly Step[]) {
		if (step.run !== undefined) {
			const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, text]) => [name, filledIn(text)]));
			const result = await pilots.shell(step.run, {
				...env,
				GITHUB_OUTPUT: outputFile,
				GITHUB_STEP_SUMMARY: summaryFile,
			});
			log += result.output;
			code = result.code;
		}
		for (const [, name, value] of readFileSync(outputFile, "utf8").matchAll(/^([^=]+)=(.*)$/gm)) {
			values[`steps.check.outputs.${name}`] = value ?? "";
		}
	}
	return { code, log, summary: readFileSync(summaryFile, "utf8"), sarif: values["steps.check.outputs.sarif"] };
}

describe.each([
	["a pilot with an error", BAD, 1],
	["a good pilot", GOOD, 0],
])("Of %s", (_name, text, expected) => {
	it("the action annotates, writes all reports in one run, and then ends as the check did", async () => {
		pilots.put(text);
		const reports = "junit=reports/pilots.xml\ngitlab=reports/pilots.json\n";
		const result = await runAction({ package: pilots.packed, reports, locale: "en" });
		expect(result.code).toBe(expected);
		expect(result.log.includes("::error file=pilots/x.pilot.yaml,line=4,")).toBe(expected === 1);
		expect(result.summary.includes("econmy")).toBe(expected === 1);
		expect(JSON.parse(readFileSync(result.sarif ?? "", "utf8")).runs[0].results).toHaveLength(expected);
		expect(JSON.parse(pilots.read("reports/pilots.json"))).toHaveLength(expected);
		expect(pilots.read("reports/pilots.xml")).toContain(`failures="${expected}"`);
	});

	it("the component of GitLab writes both reports", async () => {
		pilots.put(text);
		const { code } = await runComponent({ package: pilots.packed, paths: "pilots" });
		expect(code).toBe(expected);
		expect(JSON.parse(pilots.read("gl-code-quality-report.json"))).toHaveLength(expected);
		expect(pilots.read("pilots.xml")).toContain(`failures="${expected}"`);
	});

	it("the hook of pre-commit reports it before the commit", async () => {
		const preCommit = await ensurePreCommit();
		const hooks = await releaseOf(pilots);
		pilots.put(text);
		const config = `repos:\n  - repo: ${JSON.stringify(hooks)}\n    rev: v1\n    hooks:\n      - id: pilot-check\n`;
		writeFileSync(join(pilots.folder, ".pre-commit-config.yaml"), config);
		await pilots.shell(`'${preCommit}' install && git add pilots .pre-commit-config.yaml`);
		const { code, output } = await pilots.shell("git commit -m Pilots");
		expect([code, output]).toEqual([expected, expect.stringContaining(expected === 1 ? "file/value" : "Passed")]);
	});
});

it("The action takes paths and options as lines, spaces and all, and the command that is installed", async () => {
	pilots.put(BAD);
	await pilots.shell("npm install --save-dev ./tools/*.tgz");
	mkdirSync(join(pilots.folder, "my pilots"), { recursive: true });
	writeFileSync(join(pilots.folder, "my pilots", "y.pilot.yaml"), GOOD);
	const options = { summary: "false", annotations: "false", locale: "en" };
	const ofGood = await runAction({ ...options, paths: "my pilots\n", arguments: "--status\nidea" });
	expect(ofGood).toMatchObject({ code: 0, summary: "" });
	const ofBoth = await runAction({ ...options, paths: "my pilots\r\npilots" });
	expect([ofBoth.code, ofBoth.log]).toEqual([1, expect.not.stringContaining("::error")]);
	expect((await runAction({ ...options, paths: "nowhere" })).code).toBe(2);
	await pilots.shell("rm -r node_modules package.json package-lock.json 'my pilots'");
});

const component = () => parseAllDocuments(textOf("templates/pilot-check.yml")).map((part) => part.toJS());

async function runComponent(given: Readonly<Record<string, string>>) {
	const [head, jobs] = component();
	const filledIn = (text: string) =>
		text.replace(
			/\$\[\[ inputs\.([\w-]+) \]\]/g,
			(_, name: string) => given[name] ?? head.spec.inputs[name]?.default ?? expect.fail(name),
		);
	const [job] = Object.values<{ variables: Record<string, string>; script: string[] }>(jobs);
	const variables = Object.entries(job?.variables ?? {}).map(([name, text]) => [name, filledIn(text)]);
	return pilots.shell(job?.script.join("\n") ?? "", Object.fromEntries(variables));
}

it("The component takes the version of the package that it comes with", () => {
	expect(component()[0].spec.inputs.package.default).toBe(`smart-city-pilots@${version}`);
});

/** This repository as pre-commit clones it, built, and without what building needs: that would be fetched each time. */
async function releaseOf({ folder, packed, shell }: Repository) {
	const clone = join(folder, ".hooks");
	rmSync(clone, { recursive: true, force: true });
	mkdirSync(clone, { recursive: true });
	await shell(`tar xzf '${packed}' --strip-components=1 -C '${clone}'`);
	const {
		scripts: _,
		devDependencies: __,
		...manifest
	} = JSON.parse(readFileSync(join(clone, "package.json"), "utf8"));
	writeFileSync(join(clone, "package.json"), JSON.stringify(manifest));
	writeFileSync(join(clone, ".pre-commit-hooks.yaml"), textOf(".pre-commit-hooks.yaml"));
	await shell("git init -q && git add -A && git commit -qm Release && git tag v1", {}, clone);
	return clone;
}
