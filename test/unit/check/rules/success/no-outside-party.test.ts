import { expect, it } from "vitest";
import { overlay } from "../../../support/overlay";
import { codes, finding, fixed, marked } from "../../../support/pilots";

const ID = "success/no-outside-party";
const pilot = (items: string, more = "") =>
	overlay(`{why: {businessCase: {endorsedBy: [Directie, Provincie]}}, success: {stakeholders: [${items}]}${more}}`);
const INSIDE = "{name: Beheer, kind: internal, influence: low}";

it.each([
	["one from within", INSIDE],
	[
		"governments and researchers",
		"{name: Provincie, kind: government, influence: low}, {name: TU, kind: knowledge, influence: low}",
	],
])("is a warning on the list with %s, and its fix inserts another item", (_, items) => {
	const text = pilot(items);
	expect(codes(text)).toEqual([ID]);
	expect(marked(text, finding(text, ID))).toBe("stakeholders");
	expect(finding(text, ID).severity).toBe("warning");
	expect(finding(text, ID).message.nl).toContain("geen inwoners, bedrijven of organisaties");
	expect(codes(fixed(text, ID)).every((code) => code.startsWith("success.stakeholders."))).toBe(true);
});
const SUPPLIER = "{name: Acme, kind: businesses, influence: low";
it.each([
	["its interest says that it delivers", `${SUPPLIER}, interest: Levert de sensoren}`],
	["its interest is to sell", `${SUPPLIER}, interest: wil camera's verkopen}`],
	["it is called a supplier in its interest", `${SUPPLIER}, interest: Supplier of the platform}`],
	["its name says so", "{name: Leverancier Acme, kind: businesses, influence: low}"],
	[
		"an organisation delivers",
		"{name: Stichting Net, kind: organisations, influence: low, interest: Levert het LoRa-netwerk}",
	],
])("a supplier is no outside party: %s", (_, item) => {
	const text = pilot(`${INSIDE}, ${item}`);
	expect(codes(text)).toEqual([ID]);
	expect(finding(text, ID).message.nl).toMatch(
		/^De enige belanghebbende van buiten is .*, en dat is een leverancier\./,
	);
});
it.each([
	["Acme B.V.", "acme bv"],
	["Acme", "Acme BV"],
	["Acme Lighting, Ltd.", "Acme Lighting"],
	["N.V. Acme", "N.V. Acme"],
])("a supplier listed as %s is one called %s", (listed, called) => {
	const suppliers = `suppliers: [{name: "${listed}", exit: x}]`;
	const stakeholders = `stakeholders: [${INSIDE}, {name: "${called}", kind: businesses, influence: low}]`;
	expect(codes(overlay(`{success: {${stakeholders}, ${suppliers}}}`))).toContain(ID);
	expect(codes(overlay(`{success: {${stakeholders}, suppliers: [{name: Bolt, exit: x}]}}`))).not.toContain(ID);
});
it.each([
	"supplying the loggers and the software",
	"bouwt de app voor de gemeente",
	"ontwikkelt de software",
	"verhuurt de palen aan de gemeente",
	"maakt de sensoren en wil ze hier testen",
	"exploiteert het platform",
	"runs the platform for us",
	"Levering van de laadpalen",
	"bouwer van de app",
	"partner die het dashboard levert",
	"we supply the cameras",
	"onze vaste leverancier van software",
	"een vervolgopdracht van de gemeente",
	"a contract for the whole city",
	"Verzorgt het netwerk voor de gemeente",
	"Bouwt de koppeling met het zaaksysteem",
	"Beheert het sensornetwerk",
	"Host de data",
	"Ontwikkelt in opdracht van de gemeente de app",
	"Aannemer die de bakken plaatst",
	"Is ingehuurd voor de analyse",
	"Door de gemeente ingehuurd voor de software",
	"Verkoopt ons het abonnement",
	"Wil meer palen aan gemeenten verkopen",
	"Wil graag meer meters leveren",
	"Sells screens to the city",
	"Hosts the data for the council",
	"Reference customer",
	"Levert de toegangspoorten",
	"Levert slimme bankjes",
	"Levert gegevens over reizigersstromen aan de gemeente",
	"Heeft de tellers geplaatst en onderhoudt ze",
	"Heeft het systeem gebouwd en beheert het",
	"Biedt de robot gratis aan",
	"Leasen ons de zuilen",
	"Legt het netwerk aan",
	"Verwerkt de gegevens in opdracht van de gemeente",
	"Provides charging points",
	"Levert en onderhoudt de slimme masten",
])("a business that delivers is a supplier: %s", (interest) =>
	expect(codes(pilot(`${INSIDE}, ${SUPPLIER}, interest: "${interest}"}`))).toContain(ID),
);
it.each([
	"leveranciers die op tijd kunnen lossen",
	"suppliers must be able to unload",
	"goede bevoorrading van de winkel",
	"bouwen zonder stilstand van vrachtwagens",
	"huurders die tevreden zijn",
	"levering van pakjes voor tien uur",
	"zekerheid over de levering van stroom",
	"klanten die de app begrijpen",
	"een schone stoep voor de deur",
	"zicht op de drukte om personeel te plannen",
	"provide jobs for the neighbourhood",
	"Levert zorg thuis en wil minder reistijd",
	"Levert wekelijks maaltijden aan gezinnen",
	"Levert pakketten in de binnenstad",
	"Levert vrijwilligers voor de opruimdag",
	"Levert melk aan de fabriek",
	"Levert bier aan cafés",
	"Levert warmte aan 600 woningen",
	"Leveren voor zeven uur en willen geen boetes",
	"Levert planten aan tuincentra en heeft water nodig",
	"Levert stenen op de bouwplaats",
	"Levert de krant voor zeven uur aan huis",
	"Biedt zorg aan 120 ouderen",
	"Supplies flowers to shops",
	"Verkoopt groente op de markt",
	"Verkoopt telefoons",
	"Verzorgt ouderen thuis",
	"Geeft les en verzorgt cursussen",
	"Beheert de kantine en de velden",
	"Verhuurt fietsen aan toeristen",
	"Aannemer die op tijd materiaal nodig heeft",
	"Provides care in the evenings",
	"Delivers parcels to shops",
	"Sells fish at the quay",
	"Hosts the weekly soup kitchen",
	"Runs boat trips on the canal",
])("a business with a stake of its own is none: %s", (interest) =>
	expect(codes(pilot(`${INSIDE}, ${SUPPLIER}, interest: "${interest}"}`))).not.toContain(ID),
);
it.each([
	[
		"who gets deliveries",
		"{name: Winkeliers, kind: businesses, influence: low, interest: Hun leveranciers komen er niet door}",
	],
	["who fears for deliveries", "{name: Shops, kind: businesses, influence: low, interest: Goods delivered before ten}"],
	["beside a supplier", `${SUPPLIER}, interest: Levert de sensoren}, {name: Groep, kind: residents, influence: low}`],
	[
		"residents who make something",
		"{name: Buurt, kind: residents, influence: low, interest: Levert stroom aan het net}",
	],
])("is silent with a party %s", (_, items) => expect(codes(pilot(`${INSIDE}, ${items}`))).not.toContain(ID));
it.each(["exploring", "preparing", "running", "paused", "completed"])("speaks at %s", (status) =>
	expect(codes(pilot(INSIDE, `, status: ${status}`))).toContain(ID),
);
it.each([
	...["residents", "businesses", "organisations"].map((kind) => [
		`with ${kind}`,
		pilot(`${INSIDE}, {name: Groep, kind: ${kind}, influence: low}`),
	]),
	["where a kind is unanswered", pilot(`${INSIDE}, {name: Groep}`)],
	["where a kind is a placeholder", pilot(`${INSIDE}, {name: Groep, kind: todo}`)],
	["where a kind is none", pilot(`${INSIDE}, {name: Groep, kind: bewoners}`)],
	["where a stakeholder is unanswered", pilot(`${INSIDE}, {}`)],
	["without stakeholders", pilot("")],
	["at idea", pilot(INSIDE, ", status: idea")],
	["where the list may go on", `${pilot(INSIDE).split("  suppliers:")[0]}    - "name: Groep\n`],
])("is silent %s", (_, text = "") => expect(codes(text)).not.toContain(ID));
