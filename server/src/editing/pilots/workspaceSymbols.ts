/** Whatever has a name in the pilots of the folder: pilots, their stakeholders, the laws that they list. */
import { SymbolKind, type WorkspaceSymbol } from "vscode-languageserver-types";
import type { LocatedValue } from "../../document/positions";
import type { Localized } from "../../format/language";
import type { PilotSummary } from "./pilotSummary";

/** Editors narrow the list down as people type on; nobody reads more. */
const MOST = 500;

/** Exact matches come first, so that they are not lost among matches of single letters. */
export function getWorkspaceSymbols(pilots: readonly PilotSummary[], query: string): WorkspaceSymbol[] {
	const wanted = lettersOf(query);
	const nameMeant = nameFinder(wanted);
	const exact: WorkspaceSymbol[] = [];
	const loose: WorkspaceSymbol[] = [];
	for (const pilot of pilots) {
		for (const { kind, at, name } of namesIn(pilot)) {
			const letters = lettersOf(at.value);
			const shown = letters.includes(wanted) ? at.value : nameMeant(name);
			if (shown !== undefined) {
				exact.push(symbolOf(pilot, kind, at, shown));
			} else if (loose.length < MOST && isIn(wanted, letters)) {
				loose.push(symbolOf(pilot, kind, at, at.value));
			}
			if (exact.length === MOST) {
				return exact;
			}
		}
	}
	return [...exact, ...loose].slice(0, MOST);
}

interface Name {
	readonly kind: SymbolKind;
	readonly at: LocatedValue<string>;
	/** Its name where the file has only a short form. */
	readonly name?: Localized | undefined;
}

function namesIn({ title, labels, regulations }: PilotSummary): readonly Name[] {
	return [
		...(title === undefined ? [] : [{ kind: SymbolKind.Module, at: title }]),
		...labels.map((at) => ({ kind: SymbolKind.Class, at })),
		...regulations.map((at) => ({ kind: SymbolKind.Interface, at, name: at.name })),
	];
}

/**
 * The name that contains the query, for editors filter by the name that they get. Each name is searched once, for all
 * pilots have the same few laws.
 */
function nameFinder(wanted: string): (name: Localized | undefined) => string | undefined {
	const found = new Map<Localized, string | undefined>();
	return (name) => {
		if (name !== undefined && !found.has(name)) {
			found.set(
				name,
				[name.nl, name.en].find((one) => lettersOf(one).includes(wanted)),
			);
		}
		return name && found.get(name);
	};
}

function symbolOf(
	{ uri, title, municipality }: PilotSummary,
	kind: SymbolKind,
	at: LocatedValue<string>,
	name: string,
): WorkspaceSymbol {
	const container = at === title ? municipality : title;
	return {
		name,
		kind,
		location: { uri, range: at.range },
		...(container === undefined ? {} : { containerName: container.value }),
	};
}

/** The letters of the query in their order, others between them: `slv` finds `Slimme verlichting`. */
function isIn(wanted: string, letters: string): boolean {
	let from = 0;
	for (const letter of wanted) {
		const at = letters.indexOf(letter, from);
		if (at < 0) {
			return false;
		}
		from = at + letter.length;
	}
	return true;
}

function lettersOf(text: string): string {
	const plain = /^[ -~]*$/.test(text) ? text : text.normalize("NFKD").replace(/\p{M}/gu, "");
	return plain.replace(/\s/g, "").toLowerCase();
}
