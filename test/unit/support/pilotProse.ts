/** What somebody wrote in a pilot in words of their own: no keys, no values of the format, no names of laws, files or findings. */
import { parseAllDocuments, visit } from "yaml";
import schema from "../../../schemas/pilot.schema.json";
import regulations from "../../../schemas/regulations.json";

const VALUES: ReadonlySet<string> = new Set([...fixedValuesIn(schema), ...regulations.map(({ id }) => id)]);
const FIELDS: ReadonlySet<string> = new Set(fieldsIn(schema));

/** Answers and comments, each by itself. */
export function proseIn(yaml: string): string[] {
	const answers: string[] = [];
	for (const document of parseAllDocuments(yaml, { logLevel: "silent" })) {
		visit(document, {
			Scalar(key, { value }) {
				if (key !== "key" && typeof value === "string" && !VALUES.has(value)) {
					answers.push(value);
				}
			},
		});
	}
	return [...answers, ...commentsIn(yaml)].filter((text) => !/^\S+\.\w+$/.test(text));
}

function commentsIn(yaml: string): string[] {
	return [...yaml.matchAll(/(?:^|\s)#\s(.*)$/gm)].map(([, text = ""]) =>
		text
			.replace(/^pilot-ignore \S+/, "")
			.replace(/"([^"]*)"/g, (quoted, inner) => (VALUES.has(inner) || FIELDS.has(inner) ? "" : quoted))
			.trim(),
	);
}

function fieldsIn(node: unknown): string[] {
	if (typeof node !== "object" || node === null) {
		return [];
	}
	const { properties } = node as { properties?: object };
	return [...Object.keys(properties ?? {}), ...Object.values(node).flatMap(fieldsIn)];
}

/** All values that a schema lists. */
function fixedValuesIn(node: unknown): string[] {
	if (typeof node !== "object" || node === null) {
		return [];
	}
	const { enum: listed = [], const: one } = node as { enum?: unknown[]; const?: unknown };
	const own = [...(Array.isArray(listed) ? listed : []), one].filter((value) => typeof value === "string");
	return [...own, ...Object.values(node).flatMap(fixedValuesIn)];
}
