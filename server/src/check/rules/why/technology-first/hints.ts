/** Pieces of words of which every technology has one. Most problems have none, and need no closer look: the long lists take time to make. */
const HINTS = new RegExp(
	[
		"sensor|sensing|kastje|teller|meter|counter|digita|tweeling|twin|dashboard|\\bapp|apps?\\b|bot\\b|bots\\b|algorit|drone|robot|beacon|blockchain|metaverse",
		"\\biot|internet of things|lora|5g|glasvezel|fibre|data|gegevens|metingen|kunstmatig|artificial|machine|learning|model|predictive|herkenning|recognition",
		"virtual|augmented|\\bvr\\b|\\bvr-|\\bar\\b|\\bar-|hologra|\\b3d|quantum|exoskelet|platform|command|camera|anpr|cctv|wi-?fi|bluetooth|geofencing|scanauto",
		"slim|smart|intelligent|connected|zelfrijd|self-driving|autono|driverless|deelscooter|hyperloop|techn|\\btech|toepassing|oplossing|solution|tools?\\b",
		"interacti|schermen|zuil|kiosk|totem|screen|borden|\\bai\\b|\\bai-",
	].join("|"),
	"i",
);

export function mayNameTechnology(statement: string): boolean {
	return HINTS.test(statement);
}
