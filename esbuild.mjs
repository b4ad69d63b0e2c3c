/**
 * Builds everything that runs: `node esbuild.mjs`, with `--dev` for source maps and readable code, with `--watch` to
 * build again at each change, with `--maps` for source maps of what is published, in a folder `maps/` of their own. One row
 * of the table is one file in dist/; nothing is left to be found at run time.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { aliases } from "./scripts/aliases.mjs";
import { splitOptions } from "./scripts/laterBundle.mjs";
import { NOTICES, noticesFor, packagesIn, packagesInside } from "./scripts/notices.mjs";
import { oneByte } from "./scripts/oneByte.mjs";
import { waitingBuiltins } from "./scripts/waitingBuiltins.mjs";

const root = dirname(fileURLToPath(import.meta.url));
const watch = process.argv.includes("--watch");
const maps = process.argv.includes("--maps");
const dev = watch || process.argv.includes("--dev");

const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
// What a package asks of its place as a module, a script answers with its own.
const define = { "import.meta.url": "__filename", "process.env.PILOT_VERSION": JSON.stringify(version) };
const inNode = { platform: "node", target: "node20", format: "cjs", define };
const inExtensionHost = { external: ["vscode"] };
const inBrowser = { platform: "browser", target: "es2022" };
// A worker has no document, which packages for the browser may ask for.
const inWorker = { ...inBrowser, conditions: ["worker", "module"] };

const exports = besides("/page/exports", "pilot-page-exports.js");
/** A script that a worker loads, and Node as a module, in which it looks for names before it runs it. */
const forBoth = {
	globalName: "pilotPageExports",
	footer: {
		js: ["markdownOf", "wordOf", "wordInBase64"]
			.map((name) => `if (typeof exports === "object") exports.${name} = pilotPageExports.${name};`)
			.join(" "),
	},
};

/** Of a command: a function, which is read and called by `server/src/disk/program.ts`. */
const program = {
	...inNode,
	supported: { "dynamic-import": false },
	banner: { js: "(function (exports, require, module, __filename, __dirname) {" },
	footer: { js: "})" },
	id: true,
};

const table = [
	{ from: "client/src/node/main.ts", to: "extension-node.js", ...inNode, ...inExtensionHost },
	{ from: "client/src/browser/main.ts", to: "extension-browser.js", ...inBrowser, ...inExtensionHost, format: "cjs" },
	// A shebang at the head of the source stays at the head of the bundle.
	{ from: "server/src/lsp/start.ts", to: "pilot-language-server.js", ...inNode },
	{
		from: "server/src/lsp/node.ts",
		to: "pilot-language-server-node.js",
		...inNode,
		split: true,
		id: true,
		plugins: [exports],
	},
	{ from: "server/src/cli/launch.ts", to: "pilot-check.js", ...inNode },
	{ from: "server/src/cli/main.ts", to: "pilot-check-node.js", ...program, plugins: [waitingBuiltins] },
	{ from: "server/src/cli/launch.ts", to: "pilot-page.js", ...inNode },
	{ from: "server/src/cli/pages/main.ts", to: "pilot-page-node.js", ...program, plugins: [exports, waitingBuiltins] },
	{ from: "server/src/page/exports.ts", to: "pilot-page-exports.js", ...inWorker, format: "iife", ...forBoth },
	{ from: "client/webview/main.ts", to: "pilot-page-panel.js", ...inBrowser, format: "iife" },
	{ from: "server/src/lsp/browser.ts", to: "pilot-language-server-worker.js", ...inWorker, format: "iife" },
];

/** A string is read as JSON several times faster than the same is as code, which counts in every thread that starts. */
const jsonAsString = {
	name: "json-as-string",
	setup(build) {
		build.onLoad({ filter: /[\\/]schemas[\\/].*\.json$/ }, async ({ path }) => {
			const text = JSON.stringify(JSON.parse(await readFile(path, "utf8")));
			return { contents: `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(text)});`, loader: "js" };
		});
	},
};

/** A comment that tells the script from all others, and does not move what a source map names. */
const idAtEnd = {
	name: "id-at-end",
	setup(build) {
		build.onEnd(({ outputFiles = [] }) => {
			for (const file of outputFiles.filter(({ path }) => path.endsWith(".js"))) {
				const id = createHash("sha256").update(file.contents).digest("hex").slice(0, 16);
				file.contents = Buffer.concat([file.contents, Buffer.from(`//${id}`)]);
			}
		});
	},
};

/** A module that is loaded from a bundle of its own, at the first call of `import()`. */
function besides(module, bundle) {
	return {
		name: "besides",
		setup(build) {
			build.onResolve({ filter: new RegExp(`${module}$`) }, () => ({ path: `./${bundle}`, external: true }));
		},
	};
}

try {
	await (watch ? watchAll() : buildAll());
} catch (error) {
	// Of a mistake in the code esbuild has said what is wrong.
	if (error.errors === undefined) console.error(error.message);
	process.exitCode = 1;
}

async function buildAll() {
	const built = await Promise.all(
		table.map((row) => esbuild.build({ ...optionsFor(row), write: false, metafile: true })),
	);
	if (maps) rmSync(join(root, "maps"), { recursive: true, force: true });
	const metafiles = built.map(({ metafile }) => metafile);
	const notices = noticesFor(packagesIn(metafiles), root, packagesInside(metafiles, root));
	for (const { path, contents } of built.flatMap(({ outputFiles }) => outputFiles)) {
		put(maps && path.endsWith(".map") ? join(root, "maps", basename(path)) : path, contents);
	}
	put(join(root, "dist", NOTICES), Buffer.from(`${notices}\n`));
	if (!dev) removeSourceMaps();
}

/** Whole and only where it differs: somebody may be running what is there, as tests do beside a build for packing. */
function put(path, contents) {
	if (existsSync(path) && readFileSync(path).equals(contents)) return;
	mkdirSync(dirname(path), { recursive: true });
	const draft = `${path}.${process.pid}`;
	const isCommand = Buffer.from(contents.subarray(0, 2)).toString() === "#!";
	writeFileSync(draft, contents, { mode: isCommand ? 0o755 : 0o644 });
	renameSync(draft, path);
}

async function watchAll() {
	const contexts = await Promise.all(table.map((row) => esbuild.context(optionsFor(row))));
	await Promise.all(contexts.map((context) => context.watch()));
}

/** Those of an earlier build would be published with the rest. */
function removeSourceMaps() {
	for (const { to } of table) rmSync(join(root, "dist", `${to}.map`), { force: true });
}

function optionsFor({ from, to, split = false, ...options }) {
	const { plugins: own = [], id = false, ...rest } = options;
	const { plugins: finishing = [oneByte], ...splitting } = split && !dev ? splitOptions({ root, from, to }) : {};
	return {
		absWorkingDir: root,
		entryPoints: [from],
		outfile: join("dist", to),
		bundle: true,
		minify: !dev,
		// What runs does not name them.
		sourcemap: maps ? "external" : dev,
		// Some packages name their UMD build first, in which esbuild cannot see what is used.
		mainFields: options.platform === "node" ? ["module", "main"] : ["browser", "module", "main"],
		alias: aliases,
		legalComments: "none",
		plugins: [jsonAsString, ...own, ...finishing, ...(id ? [idAtEnd] : [])],
		logLevel: watch ? "info" : "warning",
		...rest,
		...splitting,
	};
}
