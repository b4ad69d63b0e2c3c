/** A copy of the project to add something to, as `docs/adding.md` says. */
import { execFileSync, spawnSync } from "node:child_process";
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");

export interface Copy {
	/** The files in a folder. */
	list(folder: string): string[];
	read(path: string): string;
	write(path: string, text: string): void;
	/** What `npm run generate` runs, and what each build begins with. */
	generate(): void;
	/** The files that are not as they are in the project. */
	changed(): string[];
	/** Runs these tests; their output where one fails, or where none is found. */
	failuresOf(...tests: readonly string[]): string;
}

export function copyProject(): Copy {
	const path = realpathSync(mkdtempSync(join(tmpdir(), "pilots-adding-")));
	onTestFinished(() => rmSync(path, { recursive: true }));
	const list = () => files(["--cached", "--others", "--exclude-standard"]);
	for (const file of list()) {
		mkdirSync(dirname(join(path, file)), { recursive: true });
		cpSync(join(ROOT, file), join(path, file));
	}
	symlinkSync(join(ROOT, "node_modules"), join(path, "node_modules"));
	const added = new Set<string>();
	const run = (...args: readonly string[]) =>
		spawnSync(process.execPath, args, { cwd: path, encoding: "utf8", env: { PATH: process.env.PATH } });
	const read = (file: string) => readFileSync(join(path, file), "utf8");
	return {
		list: (folder) => list().filter((file) => file.startsWith(`${folder}/`)),
		read,
		write(file, text) {
			added.add(file);
			writeFileSync(join(path, file), text);
		},
		generate() {
			for (const script of ["generate-schema", "generate-rules", "generate-snippets", "compile-schema"]) {
				const { status, stderr } = run(join("scripts", `${script}.mjs`));
				if (status !== 0) {
					throw new Error(stderr);
				}
			}
		},
		changed() {
			const isNew = (file: string) => added.has(file) && !list().includes(file);
			const isOther = (file: string) => !readFileSync(join(ROOT, file)).equals(readFileSync(join(path, file)));
			return [...[...added].filter(isNew), ...list().filter(isOther)].sort();
		},
		failuresOf(...tests) {
			const vitest = join("node_modules", "vitest", "vitest.mjs");
			const { status, stdout, stderr } = run(vitest, "run", "--maxWorkers", "1", ...tests);
			return status === 0 ? "" : `${stdout}\n${stderr}`;
		},
	};
}

function files(which: readonly string[]): string[] {
	return execFileSync("git", ["ls-files", "-z", ...which], { cwd: ROOT, encoding: "utf8" })
		.split("\0")
		.filter((file) => file !== "");
}

/** The blocks of code of the page, each with the last path in code that stands above it. */
export function workedExamples(): readonly { readonly path: string; readonly text: string }[] {
	const page = readFileSync(join(ROOT, "docs", "adding.md"), "utf8");
	return [...page.matchAll(/^(`{3,})\w*\n(.*?)^\1\n/gms)].map(({ 2: text = "", index }) => {
		const paths = [...page.slice(0, index).matchAll(/`([\w/.-]+\/[\w.-]+\.\w+)`/g)];
		return { path: paths.at(-1)?.[1] ?? "", text };
	});
}
