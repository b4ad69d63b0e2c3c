/** The least that a checker can do: read each file with the `yaml` package and hold it against the schema with ajv, one after the other. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { globSync } from "tinyglobby";
import { parse } from "yaml";
import { root } from "../paths.mjs";

const schema = JSON.parse(readFileSync(join(root, "schemas", "pilot.schema.json"), "utf8"));
const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(schema);
const [, , folder] = process.argv;
let wrong = 0;
for (const path of globSync("**/*.pilot.yaml", { cwd: folder, absolute: true })) {
	if (!validate(parse(readFileSync(path, "utf8")))) wrong++;
}
console.log(`${wrong} wrong`);
