/** The address of the repository is named in one place, and nowhere while it is not set. */
import { expect, it } from "vitest";
import { withAddress, withSchemaId } from "../../../scripts/manifest/address.mjs";

const address = "https://git.example.nl/gemeente/pilots";
const manifest = { name: "x", license: "EUPL-1.2", private: true };
const schema = { $schema: "draft", title: "Pilot" };

it("The manifest names the repository, its issues and its page", () => {
	const filled = withAddress(manifest, address);
	expect(filled).toMatchObject({
		repository: { type: "git", url: `git+${address}.git` },
		bugs: { url: `${address}/issues` },
		homepage: `${address}#readme`,
	});
	expect(Object.keys(filled)).toEqual(["name", "license", "repository", "bugs", "homepage", "private"]);
	expect(withAddress(filled, address)).toEqual(filled);
});

it("A schema is known by its address", () => {
	const named = withSchemaId(schema, "pilot.schema.json", address);
	expect(named).toEqual({ ...schema, $id: `${address}/schemas/pilot.schema.json` });
	expect(Object.keys(named)).toEqual(["$schema", "$id", "title"]);
});

it("While it is empty, nothing names one", () => {
	expect(withAddress(withAddress(manifest, address), "")).toEqual(manifest);
	expect(withSchemaId(withSchemaId(schema, "a", address), "a", "")).toEqual(schema);
});
