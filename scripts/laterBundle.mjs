/**
 * Splits the server for Node: what the first findings of an ordinary pilot do without comes in bundles of their own, each read
 * at the first call of one of its functions. To the source it is an import like any other.
 */
import { readFile } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import * as esbuild from "esbuild";
import { replaced, withMapInside } from "./mappedText.mjs";
import { inOneByte } from "./oneByte.mjs";
import { waitingBuiltins } from "./waitingBuiltins.mjs";

/**
 * Modules of functions only, for a function can wait for its module until it is called; language features come beside them. The
 * page is for who opens one, and brings packages along.
 */
const LATER = {
	later: [
		"check/missing/fixes.ts",
		"check/missing/optionFixes.ts",
		"check/syntax/problemTexts.ts",
		"check/syntax/slipTexts.ts",
		"disk/findPilots.ts",
		"document/edits/addAnswers.ts",
		"document/edits/insertAnswers.ts",
		"format/settingsFiles.ts",
		"settings/ignored.ts",
		"yaml/edit/insert.ts",
		"yaml/parse/package/compose.ts",
		"yaml/parse/package/convert.ts",
		"yaml/parse/faults/problems.ts",
		"yaml/parse/recovery/relocate.ts",
		"yaml/parse/recovery/reuse.ts",
	],
	page: ["editing/page.ts"],
};
/** What rows ask for at once, to announce it. */
const ANNOUNCED = "editing/announced.ts";
const ENTRY = "later:";
/** Marks the module itself, where its bare path stands for the functions that wait. */
const ITSELF = "?itself";

/**
 * @param {{ root: string, from: string, to: string }} row `to` ends in `.js`; beside it come a file for each bundle, and `-shared.js`
 * and more for what they share
 * @returns {esbuild.BuildOptions}
 */
export function splitOptions({ root, from, to }) {
	const name = basename(to, ".js");
	const bundles = Object.keys(LATER).map((bundle) => [`${name}-${bundle}`, ENTRY + bundle]);
	return {
		entryPoints: { [name]: from, ...Object.fromEntries(bundles) },
		outfile: undefined,
		outdir: "dist",
		format: "esm",
		splitting: true,
		chunkNames: `${name}-shared-[hash]`,
		plugins: [waiting(root, from), waitingBuiltins, protocolOnce(root), asScripts],
	};
}

function waiting(root, from) {
	const source = join(root, "server", "src");
	return {
		name: "waiting",
		async setup(build) {
			const modules = Object.entries({ ...LATER, later: [...LATER.later, ...(await featuresIn(root, from))] }).flatMap(
				([bundle, paths]) => paths.map((path) => ({ bundle, path: join(source, path) })),
			);
			build.onResolve({ filter: /^later:/ }, ({ path }) => ({ path, namespace: "later" }));
			build.onLoad({ filter: /.*/, namespace: "later" }, ({ path: entry }) => ({
				contents: modules
					.map(({ bundle, path }, at) => (ENTRY + bundle === entry ? exportOf(path, at) : ""))
					.join("\n"),
				resolveDir: source,
			}));
			build.onResolve({ filter: /\?itself$/ }, ({ path }) => ({ path: path.slice(0, -ITSELF.length), suffix: ITSELF }));
			build.onLoad({ filter: /\.ts$/ }, async ({ path, suffix }) => {
				const at = suffix === "" ? modules.findIndex((module) => module.path === path) : -1;
				return at < 0
					? undefined
					: { contents: waitingFor(await readFile(path, "utf8"), at, modules[at]), resolveDir: source };
			});
		},
	};
}

/** What only the rows of the handlers import: a server that answers no request does without it. */
async function featuresIn(root, from) {
	const source = join(root, "server", "src");
	const imported = new Set();
	const withoutFeatures = {
		name: "without-features",
		setup(build) {
			build.onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
				const [here, there] = [resolveDir, join(resolveDir, path)].map((one) =>
					relative(source, one).replaceAll(sep, "/"),
				);
				if (!here.startsWith("lsp/handlers") || there.startsWith("lsp/")) return undefined;
				imported.add(`${there}.ts`);
				return { path, external: true };
			});
		},
	};
	const { metafile } = await esbuild.build({
		absWorkingDir: root,
		entryPoints: [from],
		bundle: true,
		packages: "external",
		format: "esm",
		plugins: [withoutFeatures],
		write: false,
		metafile: true,
	});
	const elsewhere = [ANNOUNCED, ...Object.values(LATER).flat()];
	return [...imported].filter((path) => !(`server/src/${path}` in metafile.inputs) && !elsewhere.includes(path)).sort();
}

function exportOf(path, at) {
	return `export * as m${at} from ${JSON.stringify(path + ITSELF)};`;
}

function waitingFor(text, at, { bundle, path }) {
	const values = text.match(/^export (?!type |interface ).*/gm) ?? [];
	const names = values.map((line) => /^export (?:async )?function\*? ?(\w+)/.exec(line)?.[1]);
	if (names.includes(undefined)) {
		throw new Error(
			`${path} exports more than functions, so it cannot come later. What is announced is in ${ANNOUNCED}.`,
		);
	}
	return names
		.map((name) => `export const ${name} = (...args) => import("${ENTRY}${bundle}").m${at}.${name}(...args);`)
		.join("\n");
}

/** For each module that imports from a script, esbuild copies all that the script exports: of the protocol hundreds of names, so one copy does. */
const protocolOnce = (root) => ({
	name: "protocol-once",
	setup(build) {
		build.onResolve({ filter: /^vscode-languageserver$/ }, ({ namespace, path }) =>
			namespace === "file" ? { path, namespace: "once" } : undefined,
		);
		build.onLoad({ filter: /.*/, namespace: "once" }, ({ path }) => ({
			contents: `export * from ${JSON.stringify(path)};`,
			resolveDir: root,
		}));
	},
});

/** esbuild splits modules only, of which `import()` gives a promise; as a script the later bundle is there at once. */
const asScripts = {
	name: "as-scripts",
	setup(build) {
		build.onEnd(async ({ outputFiles = [] }) => {
			const first = ({ path }) => (Object.keys(LATER).some((bundle) => path.endsWith(`-${bundle}.js`)) ? 1 : 0);
			const scripts = outputFiles.filter(({ path }) => path.endsWith(".js")).sort((a, b) => first(a) - first(b));
			const numberOf = numbersOf(scripts.map(({ text }) => text));
			const files = new Map(outputFiles.map((file) => [file.path, file]));
			for (const file of scripts) {
				const mapFile = files.get(`${file.path}.map`);
				const { text, map } = await asScript(file, mapFile, numberOf, build.initialOptions);
				file.path = file.path.replace(HASH, numberOf);
				file.contents = Buffer.from(text);
				if (mapFile !== undefined) {
					mapFile.path = `${file.path}.map`;
					mapFile.contents = Buffer.from(JSON.stringify(map));
				}
			}
		});
	},
};

async function asScript({ text, path }, mapFile, numberOf, { target, minify }) {
	const module = { text, map: mapFile && JSON.parse(mapFile.text) };
	const numbered = replaced(module, HASH, numberOf);
	const lazy = replaced(numbered, /\bimport\((?="\.\/)/g, () => "require(");
	const required = replaced(replaced(lazy, IMPORT, requiredAtOnce), EXPORT, exportedAtOnce);
	const { code, map } = await esbuild.transform(withMapInside(required), {
		format: "cjs",
		platform: "node",
		target,
		minify,
		sourcefile: basename(path),
		sourcemap: mapFile === undefined ? false : "external",
	});
	return inOneByte({ text: code, map: mapFile && JSON.parse(map) });
}

const IMPORT = /\bimport ?\{[^{}]*\} ?from ?"\.\/[^"]+"/g;
const EXPORT = /\bexport ?\{[^{}]*\}/g;

/** Its names as they are: esbuild would ask a getter for each at every use, and that one another. */
function requiredAtOnce(found) {
	const [, names, path] = /\{([^{}]*)\} ?from ?("[^"]+")/.exec(found);
	return `const {${names.replaceAll(" as ", ": ")}} = require(${path})`;
}

function exportedAtOnce(found) {
	const names = /\{([^{}]*)\}/.exec(found)[1];
	return `module.exports = {${names.replace(/([\w$]+) as ([\w$]+)/g, "$2: $1")}}`;
}

/** What bundles share is told apart by a hash, and in the end by a number that stays the same, in the order in which they ask for it. */
const HASH = /(?<=-shared)-[A-Z0-9]{8}(?=\.js)/g;

function numbersOf(texts) {
	const order = [...new Set(texts.flatMap((text) => text.match(HASH) ?? []))];
	return (hash) => (order.indexOf(hash) > 0 ? `-${order.indexOf(hash) + 1}` : "");
}
