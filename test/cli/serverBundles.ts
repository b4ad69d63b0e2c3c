/** Which modules of the server are read at its start, and which it needs for answers alone. */
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { aliases } from "../../scripts/aliases.mjs";
import { splitOptions } from "../../scripts/laterBundle.mjs";
import { type Import, readImports } from "../unit/imports";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** Where the source of its program begins. */
const START = "server/src/lsp/node.ts";

/** The modules in the bundles that the start reads, and in the others. */
export async function bundledModules(): Promise<{ readonly first: string[]; readonly later: string[] }> {
	const { metafile } = await esbuild.build({
		...splitOptions({ root: ROOT, from: START, to: "pilot-language-server-node.js" }),
		absWorkingDir: ROOT,
		bundle: true,
		platform: "node",
		target: "node20",
		alias: aliases,
		external: ["*/page/exports"],
		write: false,
		metafile: true,
	});
	const { outputs } = metafile;
	const first = new Set(["dist/pilot-language-server-node.js"]);
	for (const path of first) {
		for (const { kind, path: next } of outputs[path]?.imports ?? []) {
			if (kind === "import-statement" && next in outputs) first.add(next);
		}
	}
	const others = Object.keys(outputs).filter((path) => !first.has(path));
	return { first: modulesIn([...first], outputs), later: modulesIn(others, outputs) };
}

/** What the server reaches through the rows of its handlers alone, without what these announce. */
export function onlyForAnswers(): ReadonlySet<string> {
	const imports = readImports(ROOT, "server/src").filter(({ typeOnly }) => !typeOnly);
	const reached = (isFollowed: (one: Import) => boolean) => {
		const modules = new Set([START]);
		for (const module of modules) {
			for (const one of imports.filter(({ from }) => from === module)) {
				if (one.target?.startsWith("server/") && isFollowed(one)) modules.add(`${one.target}.ts`);
			}
		}
		return modules;
	};
	const others = reached(({ from, target }) => !/\/lsp\/handlers\//.test(from) || /\/lsp\//.test(target ?? ""));
	return new Set(
		[...reached(() => true)].filter((path) => !others.has(path) && path !== "server/src/editing/announced.ts"),
	);
}

/** Those that are there themselves: what calls a module that comes later goes by its name too. */
function modulesIn(bundles: readonly string[], outputs: esbuild.Metafile["outputs"]): string[] {
	const inside = bundles.flatMap((path) => Object.entries(outputs[path]?.inputs ?? {}));
	const waiting = new Set(Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs)));
	return inside
		.filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && !waiting.has(`${path}?itself`))
		.map(([path]) => path.replace("?itself", ""));
}
