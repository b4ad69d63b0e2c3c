/**
 * Where the project lives: the one place that names it. Set it before publishing, as CONTRIBUTING.md says under Releasing,
 * such as "https://git.example.nl/gemeente/smart-city-pilots", and run `npm run generate`. Empty, nothing names an address.
 */
export const REPOSITORY_ADDRESS = "";

/** What package.json says of it. */
export function withAddress(manifest, address = REPOSITORY_ADDRESS) {
	const { repository: _, bugs: __, homepage: ___, ...rest } = manifest;
	if (address === "") return rest;
	const fields = {
		repository: { type: "git", url: `git+${address}.git` },
		bugs: { url: `${address}/issues` },
		homepage: `${address}#readme`,
	};
	// They stand after the licence, where people look.
	return Object.fromEntries(
		Object.entries(rest).flatMap(([key, value]) =>
			key === "license" ? [[key, value], ...Object.entries(fields)] : [[key, value]],
		),
	);
}

/** The name by which a schema is known; it need not lead anywhere. */
export function withSchemaId(schema, name, address = REPOSITORY_ADDRESS) {
	const { $schema, $id: _, ...rest } = schema;
	return address === "" ? { $schema, ...rest } : { $schema, $id: `${address}/schemas/${name}`, ...rest };
}
