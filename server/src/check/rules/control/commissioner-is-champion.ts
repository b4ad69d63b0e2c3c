/** If the commissioner is the only champion, nothing is left of the pilot without this person. */
import { commissionerOf } from "../../../document/parts/commissioner";
import { type Located, textIn, wholeListAt } from "../../../document/query";
import { hasReached } from "../../../format/status";
import type { Rule } from "../rule";

export const rule: Rule = {
	id: "control/commissioner-is-champion",
	severity: "warning",
	title: { en: "The commissioner is the only champion", nl: "De opdrachtgever is de enige voortrekker" },
	*find(pilot) {
		const commissioner = commissionerOf(pilot);
		const people: readonly Person[] =
			wholeListAt(pilot, "control.champions")?.items.map((one) => ({
				name: textIn(one, "name"),
				role: textIn(one, "role"),
			})) ?? [];
		const [first] = people;
		const shown = first?.name ?? first?.role;
		if (commissioner === undefined || shown === undefined || !hasReached(pilot.status, "preparing")) {
			return;
		}
		const other = commissioner.name ?? commissioner.role;
		if (other !== undefined && people.every((person) => isSame(person, commissioner))) {
			yield {
				span: shown.span,
				message: {
					en: `“${shown.value}” is the commissioner and the only champion as well. Name another champion, so that the pilot does not hang on one person.`,
					nl: `“${shown.value}” is opdrachtgever en ook de enige voortrekker. Noem nog een voortrekker, zodat de pilot niet aan één persoon hangt.`,
				},
				related: [{ span: other.span, message: { en: "The commissioner.", nl: "De opdrachtgever." } }],
			};
		}
	},
};

interface Person {
	readonly name: Located<string> | undefined;
	readonly role: Located<string> | undefined;
}

/** Compares names; if one is missing, roles that only one person can have. */
function isSame(one: Person, other: Person): boolean {
	if (one.name !== undefined && other.name !== undefined) {
		return plain(one.name.value) === plain(other.name.value);
	}
	return (
		one.role !== undefined &&
		other.role !== undefined &&
		plain(one.role.value) === plain(other.role.value) &&
		!SHARED.has(plain(one.role.value))
	);
}

function plain(text: string): string {
	return text
		.toLowerCase()
		.replaceAll(".", " ")
		.replace(/^(?:dhr|mw|mevr|mevrouw|meneer|mr|mrs|ms|drs|dr|ir|ing)\s+/, "")
		.replace(/\s+/g, " ")
		.trim();
}

/** Roles that several people in a municipality have. */
const SHARED = new Set([
	...["directeur", "director", "manager", "hoofd", "afdelingshoofd", "afdelingsmanager", "head of department"],
	...["teamleider", "teammanager", "team lead", "team leader", "programmamanager", "programme manager"],
	...["projectleider", "project manager", "adviseur", "adviser", "advisor", "wethouder", "alderman"],
]);
