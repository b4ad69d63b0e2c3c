import { readFileSync } from "node:fs";
import { configDefaults, defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { aliases } from "./scripts/aliases.mjs";
import { leftOutTests } from "./scripts/posix.mjs";

/**
 * Milliseconds. No test judges speed, so each waits as long as a machine that is busy with other work may need; what waits
 * for something to come about looks again and again.
 */
const patience = { testTimeout: 300_000, hookTimeout: 300_000, expect: { poll: { timeout: 60_000 } } };

/** For pure functions. A test of hundreds of texts has a limit of its own, `MANY_TEXTS` in `test/unit/support/runs.ts`. */
const seconds = { testTimeout: 20_000, hookTimeout: 20_000 };

/** The linter of GitHub imports JSON in a way that Node 20 refuses, so Vite reads it; its source maps lead nowhere. */
const ofGitHub = /@actions[\\/].*\.js$/;
const githubLinter = {
	name: "github-linter",
	load: (id: string) =>
		ofGitHub.test(id) ? readFileSync(id, "utf8").replace(/^\/\/# sourceMappingURL=.*$/m, "") : undefined,
};

const exclude = [...configDefaults.exclude, ...leftOutTests];

/** The tests that take longest begin first, so that all workers end at about the same time. */
const longest = [
	...["sharedWindow", "newPilot", "story", "slips", "portfolio", "walkthrough", "pageFiles"].map(
		(name) => `ui/${name}`,
	),
	...["adding/adding", "cli/ci", "cli/package", "cli/pipelines", "cli/legacy"],
	...["slips/slips", "unit/editing/completion/sweep", "unit/check/answers", "unit/check/soundFixes"],
].map((name) => `/test/${name}.test.ts`);

class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const place = ({ moduleId }: TestSpecification) => {
			const index = longest.findIndex((path) => moduleId.endsWith(path));
			return index < 0 ? longest.length : index;
		};
		return (await super.sort(files)).sort((a, b) => place(a) - place(b));
	}
}

/** One project for each kind of test, so that each can be run and counted on its own. */
export default defineConfig({
	test: {
		maxWorkers: "100%",
		sequence: { sequencer: LongestFirst },
		projects: [
			{
				plugins: [githubLinter],
				resolve: { alias: aliases },
				test: {
					...patience,
					...seconds,
					name: "unit",
					exclude,
					include: ["test/unit/**/*.test.ts", "test/precision/**/*.test.ts", "test/slips/**/*.test.ts"],
					setupFiles: ["test/unit/support/seed.ts"],
					server: { deps: { inline: [ofGitHub] } },
					// Pure functions leave nothing behind, so what one file loaded serves the next.
					isolate: false,
				},
			},
			// Its clock is turned by the tests, so nothing takes long.
			{ test: { ...patience, testTimeout: 60_000, name: "lsp", include: ["test/lsp/**/*.test.ts"], isolate: false } },
			{ test: { ...patience, name: "cli", exclude, include: ["test/cli/**/*.test.ts", "test/adding/**/*.test.ts"] } },
			{ test: { ...patience, name: "editors", include: ["test/editors/**/*.test.ts"], fileParallelism: false } },
			// A person at a real VS Code.
			{
				test: {
					...patience,
					// Each look takes time of a processor that VS Code needs for what is looked for.
					expect: { poll: { ...patience.expect.poll, interval: 200 } },
					name: "ui",
					include: ["test/ui/**/*.test.ts"],
					// Each ends what it started; what one file loaded, the driver of the browser above all, serves the next.
					isolate: false,
					globalSetup: ["test/ui/pack.ts"],
				},
			},
		],
	},
});
