/**
 * Writes into schemas/pilot.schema.json and its Dutch texts what follows from the rest of it and from
 * schemas/traits.json: the traits to choose from, and what a pilot of each status has to answer. Thus any editor that
 * knows JSON Schema asks for the same answers. Every schema gets its `$id`. With --check nothing is written.
 */

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { stringify } from "./json.mjs";
import { withSchemaId } from "./manifest/address.mjs";

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), "schemas");

const traits = JSON.parse(readFileSync(join(folder, "traits.json"), "utf8"));
update("pilot.schema.json", (schema) => {
	writeTraits(schema.properties.traits.items);
	writeDemands(schema);
});
update("pilot.schema.nl.json", (texts) => {
	texts["traits[]"].values = Object.fromEntries(
		traits.map(({ id, title, description, synonyms }) => [
			id,
			{ title: title.nl, description: description.nl, synonyms: synonyms.nl },
		]),
	);
});

for (const name of readdirSync(folder).filter((one) => one.endsWith(".schema.json"))) update(name, () => {});

function update(name, change) {
	const file = join(folder, name);
	const before = readFileSync(file, "utf8");
	const content = JSON.parse(before);
	change(content);
	const after = stringify(name.endsWith(".schema.json") ? withSchemaId(content, name) : content);
	if (after === before) return;
	if (process.argv.includes("--check")) {
		console.error(`schemas/${name} is out of date: run node scripts/generate-schema.mjs and commit the result.`);
		process.exitCode = 1;
	} else {
		writeFileSync(file, after);
	}
}

function writeTraits(choice) {
	choice.enum = traits.map((trait) => trait.id);
	choice.enumDescriptions = traits.map((trait) => trait.description.en);
	choice["x-pilot"] = {
		valueSynonyms: Object.fromEntries(
			traits.flatMap(({ id, title, synonyms }) => [title.en.toLowerCase(), ...synonyms.en].map((word) => [word, id])),
		),
		valueTitles: Object.fromEntries(traits.map(({ id, title }) => [id, title.en])),
	};
}

function writeDemands(schema) {
	clear(schema);
	const { order, beside } = schema["x-pilot"].statuses;
	const [first, ...later] = order;
	const conditions = [undefined, ...conditionsFromTop(schema)];
	merge(
		schema,
		demands(schema, (note, condition) => note.neededFrom === first && condition === undefined),
	);
	// The statuses beside the order need what a running pilot needs: all that is asked until then, and what they ask of their own.
	const untilRunning = later.indexOf("running");
	const bySince = later.map((status, index) => [
		[...later.slice(index), ...(index <= untilRunning ? beside : [])],
		(note) => note.neededFrom === status,
	]);
	const byOwn = beside.map((status) => [[status], (note) => note.neededAt?.includes(status)]);
	schema.allOf = [...bySince, ...byOwn]
		.flatMap(([statuses, isAsked]) =>
			conditions.map((condition) => [
				statuses,
				condition,
				demands(schema, (note, within) => isAsked(note) && within === condition),
			]),
		)
		.filter(([, , demand]) => demand !== undefined)
		.map(([statuses, condition, demand]) => {
			const status = oneOf({ status: statuses });
			// biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema.
			return { if: condition ? { allOf: [status, fromTop(schema, condition)] } : status, then: demand };
		});
}

/** Each condition about answers elsewhere in the file, as text, once. */
function conditionsFromTop(node) {
	const own = conditionFromTop(node["x-pilot"]);
	const inner = [...Object.values(node.properties ?? {}), ...(node.items ? [node.items] : [])];
	return [...new Set([...(own ? [own] : []), ...inner.flatMap(conditionsFromTop)])];
}

function conditionFromTop(note) {
	const condition = note?.neededIf;
	return condition && Object.keys(condition).every((path) => path.startsWith("/"))
		? JSON.stringify(condition)
		: undefined;
}

function fromTop(schema, condition) {
	const tests = Object.entries(JSON.parse(condition)).map(([path, wanted]) =>
		has(schema, path.slice(1).split("."), wanted),
	);
	return tests.length === 1 ? tests[0] : { anyOf: tests };
}

/** Something at the path, in any item of its lists, is one of these values. */
function has(node, [key, ...rest], wanted) {
	const member = node.properties[key];
	const value = wanted === "answered" ? {} : { enum: wanted };
	const inner = rest.length === 0 ? value : has(member.items ?? member, rest, wanted);
	return { properties: { [key]: member.items ? { type: "array", contains: inner } : inner }, required: [key] };
}

function clear(node) {
	delete node.required;
	delete node.minItems;
	delete node.allOf;
	for (const member of Object.values(node.properties ?? {})) clear(member);
	if (node.items) clear(node.items);
}

/**
 * A schema that demands all below `node` for which `isAsked` holds, or nothing when there is none.
 * @param within the condition from the top of the file that holds for the whole of `node`
 */
function demands(node, isAsked, within) {
	const condition = conditionFromTop(node["x-pilot"]) ?? within;
	if (node.items) return demandsOfList(node, isAsked, condition);
	const required = [];
	const properties = {};
	const conditions = [];
	for (const [key, member] of Object.entries(node.properties ?? {})) {
		const note = member["x-pilot"];
		if (isAsked(note, conditionFromTop(note) ?? condition)) {
			const beside = conditionFor(key, note);
			if (beside) conditions.push(beside);
			else required.push(key);
		}
		const inner = demands(member, isAsked, condition);
		if (inner) properties[key] = inner;
	}
	return compact({ required, properties, allOf: joinSameConditions(conditions) });
}

function demandsOfList(node, isAsked, condition) {
	const note = node["x-pilot"];
	const mayBeEmpty = note.emptyIsAnswer || !isAsked(note, condition);
	return compact({ minItems: mayBeEmpty ? undefined : 1, items: demands(node.items, isAsked, condition) });
}

function conditionFor(key, note) {
	const demand = { required: [key] };
	if (note.orElse) return { anyOf: [demand, { required: [note.orElse] }] };
	// biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema.
	if (note.neededIf && !conditionFromTop(note)) return { if: oneOf(note.neededIf), then: demand };
	if (note.notNeededIf) return { if: oneOf(note.notNeededIf), else: demand };
	return undefined;
}

/** Conditions that begin alike become one that demands all of them. */
function joinSameConditions(conditions) {
	const joined = [];
	for (const condition of conditions) {
		const branch = condition.else ? "else" : "then";
		const same = joined.find((other) => other.if && JSON.stringify(other.if) === JSON.stringify(condition.if));
		if (same?.[branch]) same[branch].required.push(...condition[branch].required);
		else joined.push(condition);
	}
	return joined;
}

/** Any of these keys has one of these values, or is there at all. */
function oneOf(values) {
	const tests = Object.entries(values).map(([key, choices]) => ({
		...(choices === "answered" ? {} : { properties: { [key]: { enum: choices } } }),
		required: [key],
	}));
	return tests.length === 1 ? tests[0] : { anyOf: tests };
}

function compact(demand) {
	const kept = Object.entries(demand).filter(
		([, value]) => value !== undefined && (typeof value !== "object" || Object.keys(value).length > 0),
	);
	return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** Adds a demand to the schema itself. */
function merge(node, demand) {
	for (const [key, value] of Object.entries(demand)) {
		if (key === "properties") for (const [name, inner] of Object.entries(value)) merge(node.properties[name], inner);
		else if (key === "items") merge(node.items, value);
		else node[key] = value;
	}
}
