/** Paths that people write to a file beside the one at hand, and where they lead. */

/** What a municipality keeps in files; another ending such as `.nl` or `.0` is no extension. */
const FILE_NAME =
	/\.(?:pdf|docx?|odt|rtf|xlsx?|ods|csv|pptx?|odp|md|txt|html?|xml|json|geojson|ya?ml|png|jpe?g|gif|svg|tiff?|dwg|mp[34]|msg|eml|zip)$/i;

/** Whether the text can only be meant as a path: `./notes`, `../plans/green.pdf`, `green.pdf`. */
export function isRelativePath(text: string): boolean {
	// First what is seen at the beginning of a sentence: few answers are paths.
	return /^\.\.?[\\/]./.test(text) ? mayBePath(text) : !/\s/.test(text) && isFileName(text);
}

/** Whether the text ends as the name of a file does, such as `Green plan 2026.pdf`. */
export function isFileName(text: string): boolean {
	return mayBePath(text) && FILE_NAME.test(splitFragment(text).path);
}

function mayBePath(text: string): boolean {
	return !/[\p{Cc}\p{Cs}<>|"*?]/u.test(text) && !/^(?:[a-z][a-z\d+.-]*:|[\\/~])/i.test(text);
}

/**
 * The address of the file that a path leads to from the document at `base`; nothing where that is outside the folders.
 * A document outside all folders has its own.
 */
export function resolvePath(base: string, text: string, folders: readonly string[]): string | undefined {
	const from = locationOf(base);
	if (from === undefined || !mayBePath(text)) {
		return undefined;
	}
	const { path, fragment } = splitFragment(text);
	const segments = join(from.segments.slice(0, -1), decoded(path));
	const around = folders
		.flatMap((folder) => locationOf(`${folder}/`) ?? [])
		.map(({ root, segments }) => ({
			root,
			segments: segments.filter((segment) => segment !== ""),
		}));
	const known = around.some((folder) => isWithin(from, folder));
	const allowed = known ? around : [{ ...from, segments: from.segments.slice(0, -1) }];
	if (segments === undefined || !allowed.some((folder) => isWithin({ ...from, segments }, folder))) {
		return undefined;
	}
	return `${from.root}/${segments.map(encodeURIComponent).join("/")}${fragment}`;
}

/**
 * What an address begins with and no path leads out of: scheme and host, and of a file on Windows its drive or the share of its server:
 * `file://`, `file:///C:`, `file://server/share`.
 */
export function rootOf(uri: string): string {
	return (DRIVE.exec(uri) ?? SHARE.exec(uri) ?? /^[a-z][a-z\d+.-]*:(?:\/\/[^/?#]*)?/i.exec(uri))?.[0] ?? "";
}

const DRIVE = /^file:\/\/(?:localhost)?\/[a-z](?::|%3a)(?=\/|$)/i;
const SHARE = /^file:\/\/(?!localhost\/)[^/?#]+\/[^/?#]+/i;

interface Location {
	/** Scheme and host. */
	readonly root: string;
	readonly segments: readonly string[];
}

function locationOf(uri: string): Location | undefined {
	const [, root, path] = /^([a-z][a-z\d+.-]*:\/\/[^/?#]*)\/([^?#]*)/i.exec(uri) ?? [];
	return root === undefined || path === undefined ? undefined : { root, segments: path.split("/").map(decoded) };
}

/** `plan.pdf#page=3` leads into a file; `Plan #3.pdf` is the name of one. */
function splitFragment(text: string): { path: string; fragment: string } {
	const [, path = text, fragment] = /^([^#]*\.\w+)#([^#]*)$/.exec(text) ?? [];
	return { path, fragment: fragment === undefined ? "" : `#${encodeURIComponent(fragment)}` };
}

/** One key for an address that is written in more than one way: `(` or `%28`, `C:` or `c%3A`, `é` as one sign or as two. */
export function addressKey(uri: string): string {
	const plain = composed(decoded(uri));
	return /^file:\/\/\/[^/\\]*[^/\\:]\//.test(plain) ? plain : windowsKey(plain);
}

/** Also as programs of Windows write it: with `\`, with two slashes before the drive. */
function windowsKey(plain: string): string {
	const [head, drive] = /^file:\/{0,3}(?:localhost\/)?([a-z]):(?=[\\/]|$)/i.exec(plain) ?? [];
	const [host] = drive === undefined ? (/^file:\/\/[^\\/]+(?=[\\/])/i.exec(plain) ?? []) : [];
	return head !== undefined && drive !== undefined
		? `file:///${drive.toLowerCase()}:${plain.slice(head.length).replaceAll("\\", "/")}`
		: host === undefined
			? plain
			: host.toLowerCase() + plain.slice(host.length).replaceAll("\\", "/");
}

/** Letters with their accents as one sign: some systems keep names of files with two. */
export function composed(text: string): string {
	return /[^\0-\x7f]/.test(text) ? text.normalize("NFC") : text;
}

/** The text, and as systems may keep it as the name of a file: a letter and its accent as one sign, or as two. */
export function spellings(text: string): readonly string[] {
	return [...new Set([text, composed(text), text.normalize("NFD")])];
}

/** The addresses that are among these keys, or in a folder that is. */
export function within(addresses: readonly string[], keys: ReadonlySet<string>): readonly string[] {
	return keys.size === 0
		? []
		: addresses.filter((address) => ancestors(addressKey(address)).some((key) => keys.has(key)));
}

function ancestors(key: string): readonly string[] {
	return [key, ...[...key.matchAll(/\//g)].map(({ index }) => key.slice(0, index))];
}

/**
 * The name of another file. If it is in another folder, the path starts where the two paths differ, because many files
 * have the same name.
 */
export function relativeFile(uri: string, from: string): string {
	const [path, own] = [uri.split("/"), from.split("/")];
	let shared = 0;
	while (shared < path.length - 1 && path[shared] === own[shared]) {
		shared++;
	}
	const isSameFolder = shared === path.length - 1 && shared === own.length - 1;
	// A file in a parent folder has no folder of its own below that point.
	const start = isSameFolder ? shared : Math.min(shared, path.length - 2);
	return decoded(path.slice(Math.max(start, 0)).join("/"));
}

/** An address or path in plain letters: before anything is decided, so that `..%2f` is what it stands for. */
export function decoded(path: string): string {
	try {
		return path.includes("%") ? decodeURIComponent(path) : path;
	} catch {
		return path;
	}
}

/** Nothing where the path goes above the top, or is no name that every machine reads alike. */
function join(folder: readonly string[], path: string): string[] | undefined {
	const segments = [...folder];
	const steps = path.split(/[\\/]/);
	if (/\p{Cc}/u.test(path) || (steps.at(-1) ?? "").replace(/[\s.]/g, "") === "") {
		return undefined;
	}
	for (const step of steps) {
		if (step === "..") {
			if (segments.pop() === undefined) {
				return undefined;
			}
		} else if (step !== "" && step !== ".") {
			// Windows reads `.. ` as `..`.
			if (/^[\s.]*$/.test(step)) {
				return undefined;
			}
			segments.push(step);
		}
	}
	return segments;
}

function isWithin(one: Location, folder: Location): boolean {
	const same = (a = "", b: string) =>
		composed(a) === composed(b) || (/^[a-z]:$/i.test(b) && a.toLowerCase() === b.toLowerCase());
	return (
		one.root.toLowerCase() === folder.root.toLowerCase() &&
		one.segments.length > folder.segments.length &&
		folder.segments.every((segment, index) => same(one.segments[index], segment))
	);
}
