/** Pilots as a region has them: half of them complete, the others with gaps and mistakes; the `number`th always the same. */
import { control, stakeholder, success, why } from "./sections.mjs";

const municipalities = ["Westerhaven", "Ooststad", "Maasbrug", "Veldhuizen", "Kloosterzand", "Hogeveen", "Rietdam"];
const places = ["Stationsplein", "Havenkade", "Marktveld", "Schoollaan", "Ringweg", "Stadspark", "Sluisweg"];
const topics = [
	{ title: "Stille nachten", trouble: "lawaai na middernacht", unit: "nachten", theme: "liveability" },
	{ title: "Droge kelders", trouble: "natte kelders", unit: "kelders", theme: "sustainability" },
	{ title: "Volle bakken", trouble: "afval naast de bakken", unit: "meldingen", theme: "liveability" },
	{ title: "Schone lucht", trouble: "fijnstof in de straat", unit: "dagen", theme: "sustainability" },
	{ title: "Drukke winkels", trouble: "leegstand", unit: "panden", theme: "economy" },
];
const owners = ["Hoofd handhaving", "Teamleider beheer", "Wijkmanager", "Beleidsadviseur leefbaarheid"];
const moments = [
	{ status: "idea", start: "2027-09-01", end: "2028-06-30" },
	{ status: "exploring", start: "2027-09-01", end: "2028-06-30" },
	{ status: "preparing", start: "2027-08-01", end: "2028-05-31" },
	{ status: "running", start: "2026-11-01", end: "2027-10-31" },
	{ status: "running", start: "2027-02-01", end: "2028-01-31" },
	{ status: "running", start: "2027-03-15", end: "2028-03-14" },
];
const mostOfStakeholder = 10;
const notes = ["zie het verslag van 12 maart", "juridische zaken is akkoord", "de cijfers komen uit de enquête"];

/** Exactly `length` lines, with Windows line ends in one of fifty. */
export function pilotText(number, length) {
	const { chance, pick } = dice(number);
	const gaps = number % 2 === 0;
	const pilot = {
		number,
		municipality: pick(municipalities),
		place: `${pick(places)} ${number}`,
		topic: pick(topics),
		owner: pick(owners),
		moment: pick(moments),
		pick,
		/** These lines, which in a pilot with gaps somebody has now and then still to write. */
		maybe: (...lines) => (gaps && chance(1 / 5) ? [] : lines),
		/** A mistake in place of what is right. */
		orElse: (right, wrong) => (gaps && chance(1 / 5) ? wrong : right),
	};
	const last = control(pilot);
	const lines = [...head(pilot), ...why(pilot), ...success(pilot)];
	for (let nth = 0; lines.length + last.length + mostOfStakeholder <= length; nth++) {
		lines.push(...stakeholder(pilot, nth));
	}
	lines.push(...last);
	while (lines.length < length) lines.push(`# ${pick(notes)}`);
	return `${lines.join(number % 50 === 0 ? "\r\n" : "\n")}\n`;
}

function head({ municipality, place, topic, moment, pick, maybe, orElse }) {
	return [
		`# ${pick(notes)}`,
		`title: ${topic.title} ${place}`,
		`municipality: ${municipality}`,
		...maybe(`summary: "Minder ${topic.trouble}: meters laten zien waar en wanneer, zodat daar eerst wat gebeurt."`),
		`status: ${orElse(moment.status, "bezigg")}`,
		"period:",
		`  start: ${orElse(moment.start, "1-9-2027")}`,
		...maybe(`  end: ${moment.end}`),
		"themes:",
		`  - ${orElse(topic.theme, "veiligheid")}`,
		...pick([["traits: []"], ["traits:", "  - environmental-measurement"], ["traits:", "  - subsidy"]]),
	];
}

/** Chances that fall the same way every time (mulberry32). */
function dice(seed) {
	let state = seed;
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	return { chance: (part) => next() < part, pick: (list) => list[Math.floor(next() * list.length)] };
}
