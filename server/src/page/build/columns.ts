/** The columns of each list: the first key of a column names it, the others are shown below it. */
import type { Question } from "../../format/questions";

const COLUMNS: Readonly<Record<string, readonly (readonly string[])[]>> = {
	"success.processes": [["process", "owner"], ["change"], ["decisions"], ["readiness", "preparation"]],
	"success.data": [
		["name", "source"],
		["personal", "subjects", "basis", "retention"],
		["use"],
		["users", "recipients"],
	],
	"success.staff": [["group"], ["effect"], ["support"]],
	"success.stakeholders": [
		["name", "kind", "bearsRisk"],
		["interest"],
		["influence"],
		["support"],
		["involvement", "how", "from"],
	],
	"success.compliance": [
		["regulation", "evidence", "reason"],
		["requirement", "limitsNow"],
		["limitsAtScale"],
		["owner", "due"],
	],
	"success.assessments": [["kind"], ["status", "on", "reason"], ["outcome", "advice"], ["document"]],
	"success.devices": [["kind", "count"], ["measures", "personal"], ["where"], ["owner", "until"]],
	"success.suppliers": [["name"], ["delivers", "contract"], ["dataAt"], ["endsOn", "exit"]],
	"control.collaboration": [["sector"], ["party"], ["role"]],
	"control.champions": [["name", "role"], ["strength"], ["network"]],
	"control.risks": [["risk"], ["likelihood", "impact"], ["measure"], ["owner"]],
	decisions: [["on"], ["decision", "because"], ["by"]],
	"why.goals": [["goal", "policy"], ["indicator"], ["baseline"], ["by"]],
};

/** What a column has room for. */
const MOST_COLUMNS = 4;

/** All that a list asks is in a column; what the table does not know yet is in the last one. */
export function columnsOf(list: Question): readonly (readonly string[])[] {
	const keys = (list.item?.members ?? []).map(({ key }) => key);
	const own = COLUMNS[list.path]
		?.map((column) => column.filter((key) => keys.includes(key)))
		.filter(({ length }) => length > 0);
	const columns = own ?? keys.slice(0, MOST_COLUMNS).map((key) => [key]);
	const known = new Set([...columns.flat(), "id"]);
	const left = keys.filter((key) => !known.has(key));
	return columns.map((column, index) => (index === columns.length - 1 ? [...column, ...left] : column));
}
