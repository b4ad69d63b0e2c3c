/** The licence texts of what others wrote and the bundles hold: they ask to go with every copy. Node's own modules only. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const NOTICES = "THIRD-PARTY-NOTICES.txt";

/**
 * The folders of the packages that something of got into a bundle.
 * @param {readonly import("esbuild").Metafile[]} metafiles
 * @returns {readonly string[]} in order, as esbuild names them
 */
export function packagesIn(metafiles) {
	const files = metafiles
		.flatMap(({ outputs }) => Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs)))
		.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []));
	// Of one that brings another along the inner one counts.
	const folders = files.flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
	return [...new Set(folders)].sort();
}

/**
 * Throws where a package has no licence text.
 * @param {readonly string[]} folders
 * @param {string} root what the folders are named from
 */
export function noticesFor(folders, root) {
	const packages = folders.map((folder) => packageAt(join(root, folder)));
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
	const title = `${name} ${version}${typeof license === "string" ? ` (${license})` : ""}`;
	return { title, texts: [...licences, ...texts(/^(?:notice|third-?party-?notices?)(?:[.-]|$)/i)] };
}

function textOf(path) {
	return readFileSync(path, "utf8")
		.replace(/^\ufeff/, "")
		.replace(/\r\n?/g, "\n")
		.trim();
}
