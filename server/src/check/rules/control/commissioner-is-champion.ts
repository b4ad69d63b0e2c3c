/** If the commissioner is the only champion, nothing is left of the pilot without this person. */
import { commissionerOf } from "../../../document/parts/commissioner";
import { type Located, textIn, wholeListAt } from "../../../document/query";
import { hasReached } from "../../../format/status";
import { quoted } from "../../core/wording";
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
					en: `${quoted(shown.value)} is the commissioner and also the only champion. Name another champion, so the pilot doesn’t depend on one person.`,
					nl: `${quoted(shown.value)} is opdrachtgever en ook de enige voortrekker. Noem nog een voortrekker, zodat de pilot niet van één persoon afhangt.`,
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
