/** What a pilot grows by: items as people write them, a little different each, spread over the sections. */

const groups = ["Shopkeepers", "Night nurses", "Cyclists", "Tenants", "Taxi drivers", "Volunteers", "Market traders"];
const places = ["the station square", "the harbour quay", "the old town", "the school route", "the ring road"];
const kinds = ["residents", "businesses", "organisations", "government", "knowledge", "internal"];
const levels = ["low", "medium", "high"];
const supports = ["for", "doubting", "against"];
const involvements = ["consult", "advise", "co-produce", "co-decide"];
const regulations = ["apv-sensormelding", "omgevingswet", "who", "Parking bylaw"];
const comments = [
	"as agreed in the meeting of 12 March",
	"still to be checked with the legal department: see the mail of last week",
	"the figures come from the yearly survey",
];

const order = [
	stakeholder,
	compliance,
	goal,
	stakeholder,
	compliance,
	process,
	stakeholder,
	data,
	compliance,
	stakeholder,
	champion,
	staff,
];

/** The `number`th item: where it goes, what it is, and sometimes what somebody noted above it. */
export function growing(number) {
	const comment = number % 4 === 0 ? pick(comments, number) : undefined;
	return { ...pick(order, number)(number), comment };
}

function stakeholder(number) {
	return at("success", "stakeholders", {
		id: `${slug(pick(groups, number))}-group-${number}`,
		name: `${pick(groups, number)} of ${pick(places, number)}, group ${number}`,
		kind: pick(kinds, number),
		interest: `Less waiting around ${pick(places, number)} in the evening`,
		influence: pick(levels, number),
		support: pick(supports, number),
		bearsRisk: number % 3 === 0,
		involvement: pick(involvements, number),
		how: `An evening every ${2 + (number % 5)} weeks, with a report afterwards`,
		from: "exploring",
	});
}

function compliance(number) {
	return at("success", "compliance", {
		regulation: pick(regulations, number),
		requirement: `Tell people at ${pick(places, number)} what is measured, in article ${number}`,
		limitsNow: "Two places only",
		limitsAtScale: `Each new place asks for a notice of its own (see ${number})`,
		evidence: `https://westerhaven.example/register/${number}`,
		status: pick(["open", "in-progress", "met"], number),
		owner: "Data officer",
		due: "2027-08-15",
	});
}

function goal(number) {
	return at("why", "goals", {
		goal: `Shorter waits at ${pick(places, number)} (${number})`,
		policy: `Mobility vision 2026, section ${number}`,
		indicator: "minutes of waiting at rush hour",
		unit: "minutes",
		baseline: 10 + (number % 20),
		target: 5 + (number % 5),
		by: "2028-06-30",
	});
}

function process(number) {
	return at("success", "processes", {
		process: `Planning of the rounds at ${pick(places, number)}`,
		change: `The plan follows the counts of week ${number % 52}.`,
		decisions: "Where people go first",
		owner: "Head of enforcement",
		readiness: "partly",
		preparation: "Training in spring",
	});
}

function data(number) {
	return at("success", "data", {
		name: `Counts at ${pick(places, number)}, series ${number}`,
		source: "Counters along the road",
		personal: false,
		users: ["Head of enforcement", "Traffic desk"],
		use: "Weekly plan",
	});
}

function staff(number) {
	return at("success", "staff", {
		group: `Team ${number} of the traffic desk`,
		effect: "Other rounds, same hours",
		support: "A buddy in the first month",
	});
}

function champion(number) {
	return at("control", "champions", {
		role: `Team lead of district ${number}`,
		strength: `Knows everybody around ${pick(places, number)}`,
		network: ["inside", "outside"],
	});
}

const at = (question, list, value) => ({ path: [question, list], value });
const pick = (list, number) => list[number % list.length];
const slug = (words) => words.toLowerCase().replaceAll(" ", "-");
