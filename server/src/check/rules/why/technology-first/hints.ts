/** Pieces of words of which every technology has one. Most problems have none, and need no closer look: the long lists take time to make. */
const HINTS = new RegExp(
	[
		"sensor|sensing|meetnetwerk|body|kastje|teller|meter|counter|digita|tweeling|twin|dashboard|\\bapp|apps?\\b|bot\\b|bots\\b|algorit|drone|robot|beacon|blockchain|metaverse",
		"\\biot|nb-iot|internet|lora|[56]g|rfid|qr|edge|small cell|glasvezel|fibre|data|gegevens|kunstmatig|artificial|machine|learning|model|predictive|herkenning|recognition",
		"virtual|augmented|mixed|extended|immers|\\bxr|chatgpt|copilot|avatar|contract|nft|cockpit|computer|\\bvr\\b|\\bvr-|\\bar\\b|\\bar-|hologra|\\b3d|quantum|exoskelet|platform|command|camera|anpr|cctv|wi-?fi|bluetooth|geofencing|scanauto",
		"lidar|gateway|humanoid|talk|praten|communic|monitor|slim|smart|intelligent|connected|zelf|verkeersregel|vri|unmanned|signal|self-driving|autono|driverless|deel|hyperloop|shared|mobility|maas|vehicle|bidirect|v2g|laadple|laadplein|wearable|hardware|techn|\\btech|toepassing|oplossing|solution|tools?\\b",
		"crowd|cloud|intelligence|virtue|cyber|assistent|assistant|satellit|thermal|warmtebeeld|analytics|software|systeem|monitoring|interacti|schermen|zuil|kiosk|totem|screen|borden|\\bai\\b|\\bai-",
	].join("|"),
	"i",
);

export function mayNameTechnology(statement: string): boolean {
	return HINTS.test(statement);
}
