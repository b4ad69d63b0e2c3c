import { defineConfig } from "vitest/config";

/** One project for each kind of test, so that each can be run and counted on its own. */
export default defineConfig({
	test: {
		projects: [
			{ test: { name: "unit", include: ["test/unit/**/*.test.ts", "test/precision/**/*.test.ts"] } },
			{ test: { name: "lsp", include: ["test/lsp/**/*.test.ts"], testTimeout: 20_000 } },
			{ test: { name: "cli", include: ["test/cli/**/*.test.ts"], testTimeout: 20_000 } },
			{ test: { name: "editors", include: ["test/editors/**/*.test.ts"], fileParallelism: false } },
			// A person at a real VS Code: one at a time, with patience for a busy machine.
			{
				test: {
					name: "ui",
					include: ["test/ui/**/*.test.ts"],
					testTimeout: 120_000,
					hookTimeout: 300_000,
					fileParallelism: false,
				},
			},
		],
	},
});
