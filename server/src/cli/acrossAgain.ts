/**
 * What pilots show of each other, taken from an earlier run where nothing has changed that they ask of each other. A place
 * may have moved in a file that was checked again: then it is looked for again if anything was said of that file.
 */
import { type Across, findAcross } from "./across";
import type { CheckedFile } from "./checker";
import { hashOf } from "./hash";
import { uriOf } from "./paths";

/** To keep more costs more than to find it again. */
const MOST = 1_000;

export interface AcrossFound {
	readonly across: Across;
	/** The same for a later run. */
	readonly note: string;
}

export interface Before {
	/** Of the last run. */
	readonly note: string | undefined;
	readonly cwd: string;
	/** Whether a file was checked in this run. */
	isNew(file: CheckedFile): boolean;
}

export function findAcrossAgain(
	files: readonly CheckedFile[],
	areAll: boolean,
	{ note, cwd, isNew }: Before,
): AcrossFound {
	const digest = digestOf(files, areAll);
	const known = note === undefined ? undefined : read(note, digest);
	if (note !== undefined && known !== undefined) {
		const named = addressesIn(known);
		if (!files.some((file) => isNew(file) && named.has(uriOf(cwd, file.written.path)))) {
			return { across: known, note };
		}
	}
	const across = findAcross(files, areAll);
	return { across, note: JSON.stringify(across.size > MOST ? [] : [digest, [...across]]) };
}

function digestOf(files: readonly CheckedFile[], areAll: boolean): string {
	return hashOf([areAll, ...files.map(({ written, source }) => `${written.path} ${source?.valuesHash}`)].join("\n"));
}

/** Nothing where the pilots were others, or nobody can tell. */
function read(note: string, digest: string): Across | undefined {
	try {
		const [before, found] = JSON.parse(note);
		return before === digest ? new Map(found) : undefined;
	} catch {
		return undefined;
	}
}

/** Of every pilot that something is said of, or that is pointed at. */
function addressesIn(across: Across): ReadonlySet<string> {
	const elsewhere = [...across.values()].flatMap((findings) =>
		findings.flatMap(({ related = [] }) => related.flatMap((one) => one.elsewhere?.uri ?? [])),
	);
	return new Set([...across.keys(), ...elsewhere]);
}
