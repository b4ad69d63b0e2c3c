/** Each party of a file as one thing. */
import { expect, it } from "vitest";
import { partiesOf, partyAt } from "../../../server/src/document/partyOccurrences";
import { textIn } from "../../../server/src/document/query";
import { read } from "../support/pilots";

const TEXT = `success:
  processes:
    - owner: ggd
    - owner: Police
    - owner: police
    - owner: GGD West
  stakeholders:
    - id: ggd
      name: GGD West
    - id: ggd
      name: Another
    - {}
    - influence: high
`;
const PILOT = read(TEXT);

it("has all places that name it, in the order of the file, each with how", () => {
	const seen = partiesOf(PILOT).map(({ stakeholder, occurrences }) => [
		stakeholder === undefined ? "nobody listed" : textIn(stakeholder, "id")?.value,
		...occurrences.map(({ text, by, declares }) => `${text} by ${by}${declares ? ", declared" : ""}`),
	]);
	expect(seen).toEqual([
		[
			"ggd",
			"ggd by id",
			"GGD West by name",
			"ggd by id, declared",
			"GGD West by name, declared",
			"ggd by id, declared",
			"Another by name, declared",
		],
		[undefined],
		["nobody listed", "Police by name", "police by name"],
	]);
});

it("is found at each end of its words, and nowhere else", () => {
	const start = TEXT.indexOf("Police");
	for (const offset of [start, start + 3, start + "Police".length]) {
		expect(partyAt(PILOT, offset)?.occurrence.text).toBe("Police");
	}
	expect(partyAt(PILOT, start - 2)).toBeUndefined();
	expect(partyAt(PILOT, TEXT.indexOf("influence"))).toBeUndefined();
});

it("an alias is a place of its own, and what it stands for is one too", () => {
	const text = "success:\n  processes:\n    - owner: &o Jo\n    - owner: *o\n";
	const [party] = partiesOf(read(text));
	expect(party?.occurrences.map(({ span }) => text.slice(span.start, span.end))).toEqual(["Jo", "*o"]);
});
