/** The licence texts of what others wrote and the bundles hold: they ask to go with every copy. Node's own modules only. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dirname } from "node:path/posix";

export const NOTICES = "THIRD-PARTY-NOTICES.txt";

/**
 * The folders of the packages that something of got into a bundle.
 * @param {readonly import("esbuild").Metafile[]} metafiles
 * @returns {readonly string[]} in order, as esbuild names them
 */
export function packagesIn(metafiles) {
	const folders = filesIn(metafiles).flatMap((path) => folderOf(path) ?? []);
	return [...new Set(folders)].sort();
}

/**
 * Packages that such a package was published with inside: its own bundler names the files that it took.
 * @param {readonly import("esbuild").Metafile[]} metafiles
 * @param {string} root what the files are named from
 * @returns {readonly { folder: string, inside: string }[]} each with the folder of what it is inside of
 */
export function packagesInside(metafiles, root) {
	const found = new Map();
	for (const path of filesIn(metafiles)) {
		const inside = folderOf(path);
		const text = inside === undefined ? "" : readFileSync(join(root, path), "utf8");
		for (const [, name] of text.matchAll(/^\/\/ ?(?:#region )?node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm)) {
			const folder = [`${inside}/node_modules/${name}`, `${dirname(inside)}/${name}`].find((one) =>
				existsSync(join(root, one)),
			);
			if (folder === undefined) throw new Error(`${name} is inside ${inside}, and its licence text is not here.`);
			found.set(folder, { folder, inside });
		}
	}
	return [...found.values()];
}

function filesIn(metafiles) {
	return metafiles
		.flatMap(({ outputs }) => Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs)))
		.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []));
}

/** Of a package that brings another along the inner one counts. */
function folderOf(path) {
	return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

/**
 * Throws where a package has no licence text.
 * @param {readonly string[]} folders
 * @param {string} root what the folders are named from
 * @param {readonly { folder: string, inside: string }[]} [inner] of those inside another the version is not known
 */
export function noticesFor(folders, root, inner = []) {
	const packages = folders.map((folder) => packageAt(join(root, folder)));
	for (const { folder, inside } of inner.filter((one) => !folders.includes(one.folder))) {
		const { name, licence, texts } = packageAt(join(root, folder));
		packages.push({ title: `${name}${licence}, inside ${packageAt(join(root, inside)).title}`, texts });
	}
	packages.sort((one, other) => (one.title < other.title ? -1 : 1));
	return [HEAD, ...packages.map(({ title, texts }) => [title, ...texts].join("\n\n"))].join(
		`\n\n${"-".repeat(80)}\n\n`,
	);
}

const HEAD = "Smart City Pilots holds parts of the packages below. Each is named with its licence.\n";

function packageAt(folder) {
	const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
	const names = readdirSync(folder).sort();
	const texts = (pattern) => names.filter((one) => pattern.test(one)).map((one) => textOf(join(folder, one)));
	const licences = texts(/^(?:un)?(?:licen[cs]e|copying)(?:[.-]|$)/i).filter((text) => text !== "");
	if (licences.length === 0) {
		throw new Error(`${name} ${version} is in the bundles and has no licence text: ${folder}`);
	}
	const licence = typeof license === "string" ? ` (${license})` : "";
	return {
		name,
		licence,
		title: `${name} ${version}${licence}`,
		texts: [...licences, ...texts(/^(?:notice|third-?party-?notices?)(?:[.-]|$)/i)],
	};
}

function textOf(path) {
	return readFileSync(path, "utf8")
		.replace(/^\ufeff/, "")
		.replace(/\r\n?/g, "\n")
		.trim();
}
