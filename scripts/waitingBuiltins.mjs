/**
 * Modules of Node that take a tenth of a start to load, and are seldom needed: each is loaded at the first call of one of its
 * functions. To the source it is an import like any other.
 */

const FUNCTIONS = {
	child_process: ["execFileSync", "fork", "spawn", "spawnSync"],
	crypto: ["createHash", "randomBytes", "randomUUID"],
};

export const waitingBuiltins = {
	name: "waiting-builtins",
	setup(build) {
		build.onResolve({ filter: /^(?:node:)?(?:child_process|crypto)$/ }, ({ path, namespace }) =>
			namespace === "builtin" ? { external: true } : { path: path.replace("node:", ""), namespace: "builtin" },
		);
		build.onLoad({ filter: /.*/, namespace: "builtin" }, ({ path }) => ({
			contents: FUNCTIONS[path]
				.map((name) => `export const ${name} = (...args) => require("node:${path}").${name}(...args);`)
				.join("\n"),
		}));
	},
};
