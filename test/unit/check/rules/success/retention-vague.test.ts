import { expect, it } from "vitest";
import { check } from "../../../../../server/src/check/check";
import { namesAnEnd } from "../../../../../server/src/check/rules/success/retention-vague/namesAnEnd";
import { readDocument } from "../../../../../server/src/document/read";
import type { Country } from "../../../../../server/src/format/countries";
import { PILOT_FORMAT } from "../../../../../server/src/format/formats";
import { CATALOGUE, inCountry } from "../../../../../server/src/format/regulations";
import { overlay } from "../../../support/overlay";
import { CONTEXT } from "../../../support/pilots";

const ID = "success/retention-vague";
const codes = (text: string, country: Country = "nl") =>
	check(readDocument(text, PILOT_FORMAT, inCountry(CATALOGUE, country)), CONTEXT).map(({ code }) => code);
const pilot = (retention: string, personal = true, status = "preparing") =>
	overlay(
		`{status: ${status}, success: {data: [{name: x, use: x, users: [x], personal: ${personal}, retention: ${JSON.stringify(retention)}}]}}`,
	);

it.each([
	"Zolang als nodig",
	"Zolang dat zinvol is",
	"zo lang als nodig is voor het doel",
	"Niet langer dan noodzakelijk",
	"Tot het niet meer nodig is",
	"Totdat het doel is bereikt",
	"Volgens de AVG",
	"Conform artikel 5 van de AVG",
	"Zo kort mogelijk",
	"Tijdelijk",
	"Tot nader order",
	"Enkele maanden",
	"Op de server van de leverancier",
	"As long as needed",
	"As long as the pilot needs it",
	"No longer than necessary for the purpose",
	"Until no longer needed",
	"Until further notice",
	"In line with the GDPR",
	"A few weeks",
	"Kept on the server of the supplier",
	"Indefinitely",
	"Redelijke termijn",
	"In the long term",
	"Wordt niet langer bewaard dan het doel vereist",
	"Nooit langer dan nodig",
	"Niet langer bewaard dan strikt noodzakelijk",
	"Gegevens worden niet onnodig bewaard",
	"Niet onnodig lang",
	"Zolang er een belang is",
	"Zolang de wet dat toestaat",
	"Data is not stored longer than necessary",
	"Not kept unnecessarily",
	"Never stored indefinitely",
	"As long as there is a need",
	"For as long as is justified",
	"Until it is of no further use",
	"Kept for a while",
	"No data is kept longer than needed",
])("%s names no end", (text) => expect(namesAnEnd(text)).toBe(false));

it.each([
	"72 uur",
	"72u, daarna overschreven",
	"Hoogstens een week",
	"Na drie maanden",
	"Twee jaar na het laatste bezoek",
	"Tot het einde van de pilot",
	"Tot de evaluatie is vastgesteld",
	"Zolang de pilot duurt",
	"Tijdens de pilot",
	"Dagelijks gewist",
	"Elke nacht gewist",
	"Tot 1 maart 2028",
	"2028-03-01",
	"Wordt niet bewaard",
	"Direct na het tellen verwijderd",
	"Geen opslag",
	"Bij het inleveren van het zendertje",
	"Volgens de selectielijst gemeenten",
	"Na 2 jaar, of eerder als het niet meer nodig is",
	"Tot een maand na afloop, daarna niet meer nodig",
	"Anderhalf jaar",
	"At most 24 hours",
	"Until the tag is handed in",
	"Two years after the bill",
	"Wiped each night",
	"Until the end of the pilot",
	"Not stored",
	"Deleted immediately",
	"Nothing is kept",
	"For the duration of the pilot",
	"30d",
	"Voor de duur van het contract",
	"1 jr",
	"Beelden: 28 dgn",
	"A fortnight",
	"One school term",
	"Vijf werkdagen",
	"Tot drie marktdagen later",
	"Eén kalenderjaar",
	"Het lopende begrotingsjaar",
	"Een kwartier",
	"Halfjaarlijks opgeschoond",
	"Wordt nergens opgeslagen",
	"Nooit langer dan twaalf uur",
	"Niet langer dan de looptijd van de pilot",
	"Never longer than a day",
	"Quarterly clean-up",
	"Not stored anywhere",
	"Niet onnodig: na twee weken gewist",
	"At midnight",
	"Cleared every Monday",
	"No data is kept",
	"Niet, alleen aantallen",
	"Gewist bij het verlaten van de zone",
	"No longer than the pilot",
])("%s names an end", (text) => expect(namesAnEnd(text)).toBe(true));

it.each([
	"sechs Monate",
	"Solange wie nötig",
	"six mois après la visite",
	"seks måneder",
	"fino alla fine del progetto",
])("abroad a text in another language is not judged: %s", (text) =>
	expect(codes(pilot(text), "other")).not.toContain(ID),
);
it.each(["zo lang als nodig", "Volgens de wettelijke termijn", "As short as possible", "In line with the GDPR"])(
	"abroad Dutch and English are: %s",
	(text) => expect(codes(pilot(text), "be")).toContain(ID),
);
it("is a remark on personal data alone, from preparing on", () => {
	expect(codes(pilot("zo lang als nodig"))).toContain(ID);
	expect(codes(pilot("zo lang als nodig", false))).not.toContain(ID);
	expect(codes(pilot("zo lang als nodig", true, "exploring"))).not.toContain(ID);
	expect(codes(pilot("todo"))).not.toContain(ID);
});
