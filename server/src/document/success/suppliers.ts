/** Which stakeholders deliver to the pilot: they come from outside, and speak for nobody who has to live with it. */
import { normalized } from "../../text/comparable";
import { type Answer, memoized, type SchemaDocument } from "../document";
import { itemsAt, textIn } from "../query";

/** Whether it is listed as a supplier, or is a business or organisation whose name or interest says that it delivers. */
export function isSupplier(pilot: SchemaDocument, stakeholder: Answer): boolean {
	const name = textIn(stakeholder, "name")?.value ?? "";
	const interest = textIn(stakeholder, "interest")?.value ?? "";
	const kind = textIn(stakeholder, "kind")?.value;
	const names = [name, textIn(stakeholder, "id")?.value ?? ""].map(tradeName);
	return (
		names.some((one) => memoized(pilot, supplierNames).has(one)) ||
		(kind !== "residents" && (says(CALLED_SUPPLIER, name) || says(DELIVERS, interest)))
	);
}

/** Most texts speak of no delivery at all, and cost one short look. */
function says(pattern: RegExp, text: string): boolean {
	return ROUGHLY.test(text) && pattern.test(text);
}

const ROUGHLY =
	/lever|aanbieder|fabrikant|installat|opdrachtnemer|suppl|vendor|provid|manufactur|contractor|install|verko|deliver|sell/i;

function supplierNames(pilot: SchemaDocument): ReadonlySet<string> {
	const names = itemsAt(pilot, "success.suppliers").map((item) => tradeName(textIn(item, "name")?.value ?? ""));
	return new Set(names.filter((name) => name !== ""));
}

/** Without what says which kind of company it is: “Acme B.V.”, “Acme bv” and “acme” are one. */
function tradeName(name: string): string {
	return normalized(name).replaceAll(/[.,]/g, "").replace(COMPANY, "").trim();
}

const COMPANY = /(?<=\S) (?:b ?v|n ?v|b ?v ?b ?a|vof|ltd|limited|llp|llc|plc|inc|gmbh|ag|srl)$/;

const EDGE = ["(?<![\\p{L}\\d-])", "(?![\\p{L}\\d])"] as const;
const SUPPLIER =
	"(?:hoofd)?leveranciers?|*leverancier|aanbieder|fabrikant|installateur|opdrachtnemer|supplier|vendor|provider|manufacturer|contractor|installer";
const THINGS =
	"*sensor(?:en|s)?|*camera['’]?s?|platforms?|*platform|software|*systeem|*systemen|apparatuur|*apparaten|techniek|technologie|app|*app|*meters?|*kastjes|*palen|*data|hardware|*netwerk|dashboard|cameras?|systems?|equipment|devices?|technology|technical|solution|oplossing|meters|network|hosting";

/** "Supplier of the sensors", "Acme (leverancier)", and not "Traders and their suppliers". */
const CALLED_SUPPLIER = pattern(`(?<!(?:hun|haar|zijn|their|its|and|en) )(?:${SUPPLIER})`);
/** At its start, for further on the words may be about others: "their suppliers come too late". */
const DELIVERS = pattern(
	[
		`^(?:is |als |as )?(?:de |het |een |the |a |an |our |onze |vaste )?(?:${SUPPLIER})`,
		"^(?:wil |wants to |would like to )?(?:levert|leveren|verkoopt|verkopen|installeert|supplies|supply|delivers|deliver|sells|sell|installs|provides)",
		`(?:levert|leveren|verkoopt|verkopen|supplies|supplying|delivers|delivering|sells|selling|provides|providing) (?:* ){0,3}(?:${THINGS})`,
		`(?:${THINGS}) (?:* ){0,2}(?:leveren|verkopen)`,
	].join("|"),
);

function pattern(words: string): RegExp {
	return new RegExp(`${EDGE[0]}(?:${words.replaceAll("*", "[\\p{L}-]*").replaceAll("^", "^\\s*")})${EDGE[1]}`, "iu");
}
