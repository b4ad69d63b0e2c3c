import { describe, expect, it } from "vitest";
import { overlay } from "../../../support/overlay";
import { codes, finding, fixed, marked } from "../../../support/pilots";

const ID = "success/personal-data-overlooked";
const data = (name: string, source = "x", use = "x", personal = "false") =>
	overlay(
		`success: {data: [{name: ${quoted(name)}, source: ${quoted(source)}, use: ${quoted(use)}, users: [x], personal: ${personal}}]}`,
	);
const device = (measures: string, more = "") =>
	overlay(`success: {devices: [{kind: Sensor, measures: ${quoted(measures)}, where: x, owner: x${more}}]}`);
const quoted = (text: string) => JSON.stringify(text);

it("stands on what is said about personal data, names the word, and its fix says yes", () => {
	const text = data("Visitors per hour", "Camera above the square");
	expect(marked(text, finding(text, ID))).toBe("false");
	expect(finding(text, ID).message.en).toContain("“Visitors per hour” mentions “Camera”");
	expect(codes(fixed(text, ID))).not.toContain(ID);
	const silent = device("Phones that pass");
	expect(marked(silent, finding(silent, ID))).toBe("Phones that pass");
	expect(codes(fixed(silent, ID))).not.toContain(ID);
});

describe("fires", () => {
	it.each([
		["Gps-posities van de veegwagens met chauffeur"],
		["Deelscooterritten met begin- en eindpunt per gebruiker"],
		["Verplaatsingen van inwoners tussen wijken"],
		["Telecomdata over bezoekers"],
		["Stemmen en geschreeuw op het plein"],
		["Wie er langs de deur loopt"],
		["Who passes the gate"],
		["Gps-spoor van de bus met bestuurder"],
		["Mobieletelefoondata van bezoekers"],
		["Mobieletelefoongegevens"],
		["Routes van de bezorgers"],
		["Route of each driver"],
		["Locaties van oudere mensen"],
		["Camerabeelden van het plein"],
		["Beelden van bezoekers"],
		["Foto's van het plein"],
		["Kentekens per uur"],
		["Number plates at the gate"],
		["Licence plates"],
		["MAC-adressen"],
		["Wifi-tellingen op de markt"],
		["Bluetooth tracking"],
		["Phones per five minutes"],
		["Telefoons per kwartier"],
		["Gezichten"],
		["Face detection"],
		["Geluidsopnamen op straat"],
		["Sound recordings"],
		["Locatie van bezoekers"],
		["GPS positions of cyclists"],
		["Video of the crossing"],
		["Verkeerscamera's"],
		["Beeldmateriaal van het plein"],
		["Bodycambeelden"],
		["Selfies of participants"],
		["WiFi sniffing"],
		["Vingerafdrukken bij de ingang"],
		["Iris scans"],
		["Stemgeluid van bellers"],
		["Voice calls"],
		["Kentekenplaten"],
		["MAC addresses, hashed within a second"],
		["Camera, want we hebben geen beeld van de bezoekers"],
		["Camera die niet zichtbaar is voor bezoekers"],
		["Camerabeelden van mensen langs de muur"],
		["Nummerborden van geparkeerde auto's"],
		["Kentekengegevens van bezoekers"],
		["Plate numbers"],
		["Livestream van de markt"],
		["Videostream van het plein"],
		["Opnamen van de drone boven het strand"],
		["Dronebeelden van het festivalterrein"],
		["Luchtopnames met badgasten"],
		["Zwemmers in beeld"],
		["Stemopnames van de meldlijn"],
		["Recordings of the help line"],
		["Recorded calls"],
		["Geluidsfragmenten van ruzies"],
		["Simkaarten in het centrum"],
		["Handset identifiers"],
		["Bluetooth addresses"],
		["Telefoonsignalen op de markt"],
		["Mobieltjes per uur"],
		["Loopgedrag van bezoekers via wifi"],
		["GPS-posities van wijkverpleegkundigen"],
		["GPS tracks of volunteers"],
		["Whereabouts of carers"],
		["Ritten per deelnemer"],
		["Reisbewegingen per ov-chipkaart"],
		["Portretten van medewerkers"],
		["Gezichtsopnamen"],
		["Foto's van kinderen op het speelveld"],
		["Foto's van hangplekken"],
		["Images of the queue at the entrance"],
		["Kentekens worden niet versleuteld"],
		["Camerascans van de perrons"],
		["Nummerplaatherkenning"],
		["Number-plate reads"],
		["Vingerscans"],
		["Microfoonopnamen van het plein"],
		["Snapshots of the queue"],
		["Speech in the lift"],
		["Location history of volunteers"],
		["GPS-data van strooiwagenchauffeurs"],
		["Recordings of phone calls"],
		["Foto's van marktkooplieden"],
		["Luchtfoto's van demonstranten"],
		["Smartphonedata van festivalgangers"],
		["Movements of visitors between Wi-Fi points"],
		["Gesprekken opgenomen bij de ingang"],
	])("on %s", (name) => {
		expect(codes(data(name))).toContain(ID);
		expect(codes(device(name))).toContain(ID);
	});

	it("on the source and the use", () => {
		expect(codes(data("Drukte", "camera boven de markt"))).toContain(ID);
		expect(codes(data("Drukte", "sensor", "Kentekens opzoeken"))).toContain(ID);
	});

	it("on a device that is said to record nobody", () => {
		expect(codes(device("Camera images", ", personal: false"))).toContain(ID);
	});
});

describe("is silent", () => {
	it.each([
		["Locaties van bankjes voor ouderen"],
		["Geluid van de klok"],
		["Foto-impressie van het plan"],
		["Number of video calls per week"],
		["Geluid op het plein, met een decibelmeter"],
		["Sound of the bells"],
		["Camera-inspectie van de duikers"],
		["Number of phones borrowed at the library"],
		["Ingezamelde telefoons"],
		["Stemmen per kraam, op briefjes"],
		["Aantal ritten per dag"],
		["Locatie van toiletten voor bezoekers"],
		["Locations of benches for residents"],
		["Locaties van oversteekplaatsen bij scholieren"],
		["Locaties van camera's in de stad"],
		["List of the cameras"],
		["Phone bills of the town hall"],
		["Routes van de bus"],
		["Route van de strooiwagen"],
		["Fietsroutes van en naar het station"],
		["Aantal fietsers, alleen tellingen van de camera"],
		["Camera, counts only"],
		["Only the number of people, counted by a camera"],
		["Camera; er worden geen beelden bewaard"],
		["Camera; images are not stored"],
		["Anonieme tellingen met camera's"],
		["Camerabeelden, niet herleidbaar tot personen"],
		["Camera images in which nobody can be recognised"],
		["Beelden worden direct gewist, camera telt"],
		["Radar en camera"],
		["Camera die telt en niets opslaat"],
		["Camera that counts and stores nothing"],
		["Camera; het beeld wordt na een seconde gewist"],
		["Camera images, deleted within two seconds"],
		["Foto's van lege etalages"],
		["Camera in de put"],
		["Video wall occupancy"],
		["Sound of pumps in the pumping station"],
		["Geluid van de vleermuizen"],
		["Camera waar geen beeld uit komt"],
		["Camera op de mast, er verlaat geen enkel beeld de kast"],
		["Camerabeelden van de buiswand"],
		["Camera images of the inside of the sewer"],
		["Rioolcamera op rupsbanden"],
		["Camera in de tunnelbuis waar nooit iemand in beeld komt"],
		["Camera above the lock; people are never in view"],
		["Video of the weir, no one can be seen"],
		["Telling zonder camera"],
		["No cameras, loops in the road"],
		["Geluidsniveau"],
		["Sound levels"],
		["Geluid in decibel"],
		["Foto's van het wegdek"],
		["Pictures of the quay wall"],
		["Luchtfoto's"],
		["Satellite images"],
		["Meldingen per telefoon"],
		["Locatie van de containers"],
		["Interface met het register"],
		["Passing cyclists per minute"],
		["Machine hours"],
		["Stadsgezichten"],
		["Mackerel catches"],
		["Foto's van putdeksels"],
		["Foto's van kapotte lantaarns in de straat"],
		["Foto van de meterstand"],
		["Beelden van de waterkant na de storm"],
		["Beelden van de rioolinspectie"],
		["Photos of broken lamps"],
		["Pictures of graffiti"],
		["Video of the lock gates"],
		["X-ray images of welds"],
		["Faces of the clock tower"],
		["Gezicht op de stad vanaf de toren"],
		["Image of the high street in a survey"],
		["Wildcamera voor reeën in het bos"],
		["Nestkastcamera"],
		["Bird nest camera"],
		["Camera trap for otters"],
		["Camera inside the sewer pipe"],
		["Camera pointed at the water level gauge"],
		["Camera van de brug gericht op de scharnieren"],
		["Microfoons die alleen decibellen doorgeven"],
		["Geluidsopname van krekels"],
		["Camera's tellen fietsen; beelden verlaten de kast niet"],
		["Kentekens worden niet gelezen, een lus telt de auto's"],
		["Kentekenloze tellingen"],
		["Opgehaald met de mobiele telefoon van de beheerder"],
		["Read out with a phone"],
		["Phone coverage per street"],
		["Telefoonbereik per wijk"],
		["Opname van regenwater door de bodem"],
		["Opnames in het ziekenhuis per jaar"],
		["Recordings of rainfall"],
		["Positions of the buses"],
		["Camera in the culvert"],
		["Camera op de bodem van de put"],
		["Camera in de vistrap"],
		["Video inspection of the drain"],
		["Cloud images from a satellite"],
		["Totals per hour, camera wipes every frame at once"],
		["Stills of the water surface"],
		["Sound barrier height"],
		["Geluidsscherm"],
		["Number of photographs in the archive"],
		["Camera battery level"],
		["Drone photos of solar panels"],
	])("on %s", (name) => {
		expect(codes(data(name))).not.toContain(ID);
		expect(codes(device(name))).not.toContain(ID);
	});

	it.each([
		[
			"where what data is used for speaks of something else",
			data("Drukte", "lussen", "Bepalen waar een foto op de telefoon nuttig is"),
		],
		["where it is unanswered whether people can be recognised", data("Camerabeelden", "x", "x", "todo")],
		["before preparing", data("Camerabeelden").replace("status: preparing", "status: exploring")],
		["on a device that is said to record people", device("Camera images", ", personal: true")],
		[
			"on a device where some data is said to be personal",
			device("Camera images").replace("personal: false", "personal: true"),
		],
	])("%s", (_, text) => expect(codes(text)).not.toContain(ID));
});

it("takes no time for a text made to be slow", () => {
	for (const part of ["camera", "beelden", "foto's van ", "locatie van "]) {
		expect(codes(data(part.repeat(10_000)))).toBeDefined();
	}
});
