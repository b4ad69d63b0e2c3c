/** The tables of docs/format.md: the statuses, and all questions with what they ask for and from when. */
import { choiceTextsOf, memberQuestions, PILOT, questionAt } from "./format.mjs";

/** Below which heading the questions of a part stand; all others are about the pilot itself. */
const parts = { Why: "why", "What if it succeeds": "success", "Keeping control": "control", "After the end": "ended" };
const [statusHeading, pilotHeading] = ["Status", "The pilot"];
/** More options than this would fill the page. */
const mostOptions = 12;

/** @param page docs/format.md as it is; what is around the tables stays */
export function withTables(page) {
	const others = PILOT.members.filter(({ key }) => !Object.values(parts).includes(key));
	const tables = [
		[statusHeading, statusTable()],
		[pilotHeading, questionTable(others)],
		...Object.entries(parts).map(([heading, key]) => [heading, questionTable([questionAt(key)])]),
	];
	return tables.reduce((text, [heading, table]) => withTable(text, heading, table), page);
}

function withTable(page, heading, table) {
	const below = new RegExp(`(^## ${heading}\n\n)(?:\\|.*\n)+`, "m");
	if (!below.test(page)) throw new Error(`docs/format.md has no table below “${heading}”.`);
	return page.replace(below, (_, before) => before + table);
}

function statusTable() {
	const status = questionAt("status");
	const rows = status.choices.map((choice) => [code(choice), choiceTextsOf(status, choice).en.description]);
	return tableOf(["Status", "Meaning"], rows);
}

function questionTable(questions) {
	const rows = questions.flatMap((question) => rowsOf(question, question.key));
	return tableOf(["Field", "What it is", "Question", "Needed from"], rows);
}

/**
 * @param path with `[]` behind each list
 * @param around the question that it is in
 */
function rowsOf(question, path, around) {
	const inner = question.shape === "list" ? `${path}[].` : `${path}.`;
	return [
		[code(path), kindOf(question), question.texts.en.question, neededFrom(question, around)],
		...memberQuestions(question).flatMap((member) => rowsOf(member, inner + member.key, question)),
	];
}

function tableOf(head, rows) {
	return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

function kindOf({ shape, kind, choices, item }) {
	if (shape === "list") return item.shape === "object" ? "list of groups" : `list of: ${kindOf(item)}`;
	if (shape === "choice") return choices.length > mostOptions ? "option" : choices.map(code).join(" / ");
	return kinds[kind] ?? kinds[shape];
}

const kinds = {
	object: "group",
	boolean: "`true` / `false`",
	amount: "amount in euro",
	number: "number",
	date: "date",
	dateOrStatus: "date or status",
	text: "text",
	textOrLink: "text or link",
	link: "link",
	party: "stakeholder or name",
	regulation: "law or rule",
};

function neededFrom({ neededFrom: from, neededAt, neededIf, notNeededIf, orElse, emptyIsAnswer }, around) {
	if (neededAt !== undefined) return `only ${neededAt.map(code).join(", ")}`;
	if (from === undefined) return "–";
	const isShownAbove = neededIf === undefined || neededIf === around?.neededIf;
	return [
		code(from),
		...(isShownAbove ? [] : [`only with ${conditionOf(neededIf)}`]),
		...(notNeededIf === undefined ? [] : [`not with ${conditionOf(notNeededIf)}`]),
		...(orElse === undefined ? [] : [`unless there is a ${code(orElse)}`]),
		...(emptyIsAnswer ? ["an empty list (`[]`) will do"] : []),
	].join(", ");
}

/** Values of a question, or that it has any answer at all. */
function conditionOf(condition) {
	return Object.entries(condition)
		.flatMap(([key, values]) => (Array.isArray(values) ? values.map((value) => code(`${key}: ${value}`)) : [code(key)]))
		.join(" or ");
}

function code(text) {
	return `\`${text}\``;
}
