/** Settings that extend those of another file, such as a region's: what they do not say themselves, that file says. */
import { addressKey, resolvePath, rootOf } from "../text/paths";
import type { FolderSettings } from "./folderSettings";

export interface Link {
	/** The URI of the file. */
	readonly file: string;
	readonly settings: FolderSettings;
}

export interface Chain {
	/** The file itself first, then those that it extends and that exist. */
	readonly links: readonly Link[];
	/** The URIs of all files that are extended, whether or not they exist. */
	readonly extended: readonly string[];
	/** The file that comes before the last one and that it extends, which does not count; nothing without a circle. */
	readonly leadsBackTo: string | undefined;
}

/** Nobody needs more. */
const MAX_LINKS = 10;

export function chainOf(
	file: string,
	settings: FolderSettings,
	{ settingsAt }: { settingsAt(file: string): FolderSettings | undefined },
): Chain {
	const links: Link[] = [{ file, settings }];
	const extended: string[] = [];
	const seen = new Set([addressKey(file)]);
	for (let last = links[0]; last !== undefined && links.length < MAX_LINKS; ) {
		const next = extendedFile(last.file, last.settings);
		if (next === undefined) {
			break;
		}
		if (seen.has(addressKey(next))) {
			return { links, extended, leadsBackTo: next };
		}
		seen.add(addressKey(next));
		extended.push(next);
		const found = settingsAt(next);
		last = found && { file: next, settings: found };
		if (last !== undefined) {
			links.push(last);
		}
	}
	return { links, extended, leadsBackTo: undefined };
}

/** The URI of the file that settings extend; nothing if they extend none, or the path leads nowhere. */
export function extendedFile(file: string, settings: FolderSettings): string | undefined {
	return settings.extends === undefined ? undefined : resolvePath(file, settings.extends.value, [rootOf(file)]);
}

/** All paths are seen from the folder of the first file, and its own lines come last and so decide. */
export function ignoreOf(links: readonly Link[]): readonly string[] {
	const [first, ...others] = links;
	if (first === undefined || others.every(({ settings }) => settings.ignore.length === 0)) {
		return first?.settings.ignore ?? [];
	}
	const lists = links.map(({ settings }) => settings.ignore).reverse();
	const known = merged.get(first.settings.ignore);
	if (known?.lists.length === lists.length && known.lists.every((list, index) => list === lists[index])) {
		return known.all;
	}
	const all = lists.flat();
	merged.set(first.settings.ignore, { lists, all });
	return all;
}

/** The same list each time, because its patterns are kept with it. */
const merged = new WeakMap<
	readonly string[],
	{ readonly lists: readonly (readonly string[])[]; readonly all: readonly string[] }
>();
