/** Which stakeholders deliver to the pilot: they come from outside, and speak for nobody who has to live with it. */
import { normalized } from "../../text/comparable";
import { type Clue, clue, hasClue } from "../../text/words";
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

function says(clues: readonly Clue[], text: string): boolean {
	return clues.some((one) => hasClue(text, one));
}

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
const SUPPLIERS =
	/leverancier|aanbieder|fabrikant|installateur|opdrachtnemer|supplier|vendor|provider|manufacturer|contractor|installer/i;
const THINGS =
	"*loggers?|*detector(?:en|s)?|licen[cs]es?|licenties|*drones?|robots?|chatbots?|*batterij(?:en)?|batter(?:y|ies)|*websites?|algoritmes?|algorithms?|*sensor(?:en|s)?|*camera['’]?s?|platforms?|*platform|software|*systeem|*systemen|apparatuur|*apparaten|techniek|technologie|app|*app|*meters?|*kastjes|*palen|*data|hardware|*netwerk|dashboard|cameras?|systems?|equipment|devices?|technology|technical|solution|oplossing|meters|network|hosting|koppeling(?:en)?|interfaces?|database|*abonnement(?:en)?|subscriptions?";

/** Several of them at the start of an interest are those of others: "suppliers who can unload". */
const ONE_SUPPLIER = SUPPLIER.replace("leveranciers?", "leverancier");

/** "Supplier of the sensors", "Acme (leverancier)", and not "Traders and their suppliers". */
const CALLED_SUPPLIER: readonly Clue[] = [phrase(SUPPLIERS, `(?<!(?:hun|haar|zijn|their|its|and|en) )(?:${SUPPLIER})`)];
/** What is brought to people, not to the pilot: care, meals, parcels, volunteers, advice. */
const SERVICES =
	"*zorg|*hulp|*begeleiding|*ondersteuning|*opvang|*onderwijs|*lessen|les|dagbesteding|*maaltijden|eten|*brood|*boodschappen|*pakket(?:ten|jes)?|pakjes|post|*goederen|*bestellingen|*producten|*waren|*materiaal|*materialen|stroom|warmte|*water|vrijwilligers|leden|deelnemers|personeel|*krachten|signalen|meldingen|kennis|advies|input|ideeën|ervaring(?:en)?|bijdragen?|werk|banen|woningen|meubels|medicijnen|vervoer|" +
	"*care|help|support|shelter|education|lessons|training|meals|food|groceries|parcels|post|mail|goods|orders|heat|power|volunteers|members|participants|staff|signals|reports|knowledge|advice|ideas|jobs|work|housing|homes|medicines?|transport|services? (?:to|for) (?:people|residents|patients|members|customers|clients)";
/** What a supplier brings for a pilot, beside what is technical by itself. */
const OBJECTS =
	"*bakken|*lampen|*armaturen|*masten|*zuilen|*borden|*poorten|*bankjes|*tellers|*scanners|*schermen|*voertuigen|*shuttles|*scooters|*laders|*containers|bins|lamps|lights|signs|screens|counters|gates|masts|poles|benches|scanners|kiosks|chargers|charging points|vehicles";
/** Who sells to somebody else is a shop. */
const TO_US =
	"ons|de gemeente|gemeenten|gemeentes|de stad|steden|us|the (?:council|municipality|city|town)|councils|municipalities|cities";

/** At its start, for further on the words may be about others: "their suppliers come too late". */
const DELIVERS: readonly Clue[] = [
	phrase(
		SUPPLIERS,
		`^(?:is |als |as )?(?:(?:de|het|een|the|an?|our|onze|vaste|main|huidige|current) ){0,3}(?:${ONE_SUPPLIER})`,
	),
	phrase(
		/levert|leveren|installeert|suppl|deliver|install|provides/i,
		`^(?:we |wij |wil |wants to |would like to )?(?:levert|leveren|installeert|supplies|supply|delivers|deliver|installs|provides)(?! (?:* ){0,4}?(?:${SERVICES})${EDGE[1]})(?! (?:* ){0,8}?(?:aan (?!(?:${TO_US})${EDGE[1]})|to (?:(?:the|their|its|our) )?(?:shops?|homes?|people|families|customers|clients|residents|factory|factories|restaurants|caf[eé]s|schools)${EDGE[1]}))(?: (?:(?:en|and) * )?(?:de|het|ons|onze|alle|the|us|our|all|this|deze|dit|slimme|digitale|smart|digital) | (?:* ){0,3}(?:${OBJECTS})${EDGE[1]}| (?:* ){0,5}(?:${TO_US})${EDGE[1]})*`,
	),
	phrase(
		/verko|sell/i,
		`^(?:we |wij |wil |wants to |would like to )?(?:verkoopt|verkopen|sells|sell) (?:* ){0,5}?(?:${TO_US})`,
	),
	phrase(
		/verkopen|leveren|sell/i,
		`^(?:wil |wants to |would like to )(?:* ){0,3}(?:aan |to )(?:${TO_US}) (?:verkopen|leveren|sell)`,
	),
	phrase(
		/host|beheert|manages|plaatst|verzorgt|leas|biedt|bieden|offers|legt/i,
		`^(?:we |wij |is )?(?:host|hosts|beheert|manages|plaatst|verzorgt|leasen|least|lease|biedt|bieden|offers|legt) (?:* ){0,3}(?:${THINGS}|${OBJECTS})`,
	),
	phrase(
		/heeft|hebben|has|have/i,
		`^(?:heeft|hebben|has|have) (?:* ){0,2}(?:${THINGS}|${OBJECTS}) (?:gebouwd|ontwikkeld|geleverd|gemaakt|geplaatst|aangelegd|built|developed)`,
	),
	phrase(
		/verwerk|analys|analyz|process/i,
		`^(?:verwerkt|verwerken|analyseert|analyseren|processes|analyses|analyzes) (?:* ){0,3}(?:data|gegevens|beelden|tellingen|metingen|images|counts|readings) (?:* ){0,4}?(?:${TO_US})`,
	),
	phrase(
		/lever|verko|suppl|deliver|sell|provid|bouw|ontwikkel|verhu|onderhoud|build|develop|maintain|rents|leases|hosts|install|maakt|maken|mak(?:es|ing)|exploit|runs|operates/i,
		`(?:levert|leveren|verkoopt|verkopen|supplies|supplying|delivers|delivering|sells|selling|provides|providing|bouwt|bouwen|ontwikkelt|ontwikkelen|verhuurt|verhuren|onderhoudt|builds|building|develops|developing|maintains|maintaining|rents(?: out)?|leases|hosts|installing|maakt|maken|makes|making|exploiteert|exploiteren|runs|operates) (?:* ){0,3}(?:${THINGS})`,
	),
	phrase(
		/lever|verko|bouw|ontwikkel|verhu|maakt/i,
		`(?:${THINGS}) (?:* ){0,4}(?:leveren|verkopen|bouwen|ontwikkelen|verhuren|levert|verkoopt|bouwt|maakt|ontwikkelt|verhuurt)`,
	),
	phrase(
		/opdracht|commission|behalf/i,
		`(?:in opdracht van (?:ons|de gemeente)|in onze opdracht|commissioned by (?:us|the (?:council|municipality|city))|on our behalf) (?:* ){0,3}(?:${THINGS})`,
	),
	phrase(
		/aannemer|contractor|monteur/i,
		`^(?:(?:de|een|the|an?|onze|our) )?(?:aannemer|contractor|monteur) (?:die|who|that) (?:* ){0,4}?(?:${THINGS}|*bakken|*bins|*poles) (?:plaatst|aanlegt|ophangt|onderhoudt|vervangt)`,
	),
	phrase(
		/ingehuurd|gecontracteerd|hired/i,
		"^(?:(?:is|zijn|wordt|are|was) )?(?:(?:door|by) (?:* ){0,2})?(?:ingehuurd|gecontracteerd|hired (?:by|for|to))",
	),
	phrase(
		/bouwer|ontwikkelaar|maker|producent|importeur|verkoper|builder|developer|producer|importer|reseller|distributor/i,
		`^(?:(?:de|het|een|the|an?|our|onze) ){0,2}(?:bouwer|ontwikkelaar|maker|producent|importeur|verkoper|builder|developer|producer|importer|reseller|distributor) (?:van|of) (?:* ){0,2}(?:${THINGS})`,
	),
	phrase(
		/levering|verko|verhu|installati|onderhoud|ontwikkel|exploitatie|delivery|supply|sale|maintenance|development/i,
		`^(?:levering|verkoop|verhuur|installatie|onderhoud|ontwikkeling|exploitatie|delivery|supply|sale|installation|maintenance|development) (?:van|of) (?:* ){0,2}(?:${THINGS})`,
	),
	phrase(
		/contract|order|opdracht/i,
		"^(?:(?:een|nieuw|groter|a|an|new|larger|the|het) ){0,2}(?:contract|order|opdracht)",
	),
	phrase(
		/opdracht|order|follow-up|launching|reference/i,
		"(?:vervolg|nieuwe |grote |volgende )(?:opdracht(?:en)?|order)|follow-up (?:orders?|contracts?)|(?:launching|reference) customers?",
	),
];

function phrase(roughly: RegExp, words: string): Clue {
	const letters = words.replaceAll("*", "[\\p{L}-]*").replaceAll("^", "^\\s*");
	return clue(roughly, `${EDGE[0]}(?:${letters})${EDGE[1]}`);
}
