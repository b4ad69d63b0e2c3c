import { SourceMap } from "node:module";
import { transform } from "esbuild";
import { expect, it } from "vitest";
import { replaced, withMapInside } from "../../../scripts/mappedText.mjs";

const SOURCE = `const one = "één";\nexport function two(name: string) {\n\treturn one + name + "three";\n}\n`;

/** Line and text at the place in the source that the map names for this text. */
function sourceAt(mapped: { text: string; map?: { mappings: string } }, wanted: string): string | undefined {
	const before = mapped.text.slice(0, mapped.text.indexOf(wanted)).split("\n");
	const entry = new SourceMap(JSON.parse(JSON.stringify(mapped.map))).findEntry(
		before.length - 1,
		before.at(-1)?.length ?? 0,
	);
	if (!("originalLine" in entry)) {
		return undefined;
	}
	return SOURCE.split("\n")[entry.originalLine]?.slice(entry.originalColumn).slice(0, wanted.length);
}

async function generated() {
	const { code, map } = await transform(SOURCE, { loader: "ts", minify: true, sourcemap: "external" });
	return { text: code, map: JSON.parse(map) };
}

it("what comes after a replaced text still leads to its place in the source", async () => {
	const longer = replaced(await generated(), /\bconst\b/g, () => "const/* longer */");
	const both = replaced(longer, /return/g, () => "ret");
	expect(both.text).toContain("const/* longer */");
	expect(sourceAt(both, '"three"')).toBe('"three"');
});

it("so it does when esbuild has read the map from inside and written the text once more", async () => {
	const longer = replaced(await generated(), /\bexport\b/g, () => "/* a note */export");
	const { code, map } = await transform(withMapInside(longer), { minify: true, sourcemap: "external", format: "cjs" });
	expect(sourceAt({ text: code, map: JSON.parse(map) }, '"three"')).toBe('"three"');
});

it("without a map only the text changes", () => {
	expect(replaced({ text: "a b a" }, /a/g, () => "cc")).toEqual({ text: "cc b cc" });
	expect(withMapInside({ text: "a", map: undefined })).toBe("a");
});
