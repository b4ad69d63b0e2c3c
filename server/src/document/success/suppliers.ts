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
	/lever|aanbieder|fabrikant|installat|opdrachtnemer|suppl|vendor|provid|manufactur|contractor|install|verko|deliver|sell|bouw|ontwikkel|verhuur|onderh|build|develop|maintain|rents|leas|hosts|opdracht|follow-up|order|launching|contract|bouwer|producen|produc|import|distribut|maak|make|exploit|runs|operat|suppl|sale/i;

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
	"*loggers?|*detector(?:en|s)?|licen[cs]es?|licenties|*drones?|robots?|chatbots?|*batterij(?:en)?|batter(?:y|ies)|*websites?|algoritmes?|algorithms?|*sensor(?:en|s)?|*camera['’]?s?|platforms?|*platform|software|*systeem|*systemen|apparatuur|*apparaten|techniek|technologie|app|*app|*meters?|*kastjes|*palen|*data|hardware|*netwerk|dashboard|cameras?|systems?|equipment|devices?|technology|technical|solution|oplossing|meters|network|hosting";

/** Several of them at the start of an interest are those of others: "suppliers who can unload". */
const ONE_SUPPLIER = SUPPLIER.replace("leveranciers?", "leverancier");

/** "Supplier of the sensors", "Acme (leverancier)", and not "Traders and their suppliers". */
const CALLED_SUPPLIER = pattern(`(?<!(?:hun|haar|zijn|their|its|and|en) )(?:${SUPPLIER})`);
/** At its start, for further on the words may be about others: "their suppliers come too late". */
const DELIVERS = pattern(
	[
		`^(?:is |als |as )?(?:(?:de|het|een|the|an?|our|onze|vaste|main|huidige|current) ){0,3}(?:${ONE_SUPPLIER})`,
		"^(?:we |wij |wil |wants to |would like to )?(?:levert|leveren|verkoopt|verkopen|installeert|supplies|supply|delivers|deliver|sells|sell|installs|provides)",
		`(?:levert|leveren|verkoopt|verkopen|supplies|supplying|delivers|delivering|sells|selling|provides|providing|bouwt|bouwen|ontwikkelt|ontwikkelen|verhuurt|verhuren|onderhoudt|builds|building|develops|developing|maintains|maintaining|rents(?: out)?|leases|hosts|installing|maakt|maken|makes|making|exploiteert|exploiteren|runs|operates) (?:* ){0,3}(?:${THINGS})`,
		`(?:${THINGS}) (?:* ){0,4}(?:leveren|verkopen|bouwen|ontwikkelen|verhuren|levert|verkoopt|bouwt|maakt|ontwikkelt|verhuurt)`,
		`^(?:(?:de|het|een|the|an?|our|onze) ){0,2}(?:bouwer|ontwikkelaar|maker|producent|importeur|verkoper|builder|developer|producer|importer|reseller|distributor) (?:van|of) (?:* ){0,2}(?:${THINGS})`,
		`^(?:levering|verkoop|verhuur|installatie|onderhoud|ontwikkeling|exploitatie|delivery|supply|sale|installation|maintenance|development) (?:van|of) (?:* ){0,2}(?:${THINGS})`,
		"^(?:(?:een|nieuw|groter|a|an|new|larger|the|het) ){0,2}(?:contract|order|opdracht)",
		"(?:vervolg|nieuwe |grote |volgende )(?:opdracht(?:en)?|order)|follow-up (?:orders?|contracts?)|launching customers?",
	].join("|"),
);

function pattern(words: string): RegExp {
	return new RegExp(`${EDGE[0]}(?:${words.replaceAll("*", "[\\p{L}-]*").replaceAll("^", "^\\s*")})${EDGE[1]}`, "iu");
}
