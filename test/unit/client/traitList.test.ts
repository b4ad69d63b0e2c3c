/** What is checked stays checked, in whatever order VS Code reports it. */
import { expect, it } from "vitest";
import { type TraitItem, TraitList } from "../../../client/src/newPilot/traitList";
import type { TraitChoice } from "../../../server/src/protocol/protocol";

const trait = (value: string): TraitChoice => ({
	value,
	label: value,
	description: "",
	group: "Data",
	words: [],
	laws: [],
});
const [AUDIO, CAMERA, CHARGING] = [trait("audio"), trait("camera"), trait("charging")];

function begin(chosen: readonly TraitChoice[] = []) {
	const list = { value: "", items: [] as readonly TraitItem[], selectedItems: [] as readonly TraitItem[] };
	const traits = new TraitList(list, {
		prompt: "",
		chosenTitle: "Chosen",
		traits: [AUDIO, CAMERA, CHARGING],
		chosen,
		keep: () => {},
	});
	return {
		list,
		traits,
		type(value: string) {
			list.value = value;
			traits.searched();
		},
		check: (...choices: readonly TraitChoice[]) =>
			traits.changed(list.items.filter(({ choice }) => choice !== undefined && choices.includes(choice))),
		/** As VS Code shows rows that it was given, and reports them. */
		showRows() {
			traits.applied();
			traits.changed([]);
			traits.changed(list.selectedItems);
		},
		given: () => list.selectedItems.map(({ choice }) => choice),
	};
}

it("checks and unchecks", () => {
	const { traits, check } = begin();
	traits.applied();
	check(CAMERA);
	check(CAMERA, AUDIO);
	expect(traits.chosen).toEqual([AUDIO, CAMERA]);
	check(AUDIO);
	check();
	expect(traits.chosen).toEqual([]);
});

it("keeps what was checked in rows that were replaced just then", () => {
	const { traits, type, check, showRows, given } = begin();
	traits.applied();
	type("charging");
	// Checked in the rows of before, which the new ones replace with nothing checked.
	check(CHARGING);
	check();
	expect(traits.chosen).toEqual([CHARGING]);
	expect(given()).toEqual([CHARGING]);
	showRows();
	check();
	expect(traits.chosen).toEqual([]);
});

it("keeps what was checked while the rows with what is chosen are on their way", () => {
	const { traits, type, check, showRows, given } = begin([AUDIO]);
	showRows();
	type("camera");
	check(AUDIO, CAMERA);
	showRows();
	expect(traits.chosen).toEqual([AUDIO, CAMERA]);
	expect(given()).toEqual([AUDIO, CAMERA]);
});

it("unchecks at once what Enter checked, though VS Code reports the words that are gone", () => {
	const { list, traits, type, check, showRows, given } = begin();
	traits.applied();
	type("camera");
	showRows();
	expect(traits.checkFound()).toBe(true);
	const rows = list.items;
	type("");
	showRows();
	expect(given()).toEqual([CAMERA]);
	expect(list.items).toBe(rows);
	check();
	expect(traits.chosen).toEqual([]);
});

it("gives rows anew only where other words find others", () => {
	const { list, traits, type } = begin();
	traits.applied();
	type("camer");
	const rows = list.items;
	type("camera");
	expect(list.items).toBe(rows);
	type("charging");
	expect(list.items).not.toBe(rows);
	expect(list.items.flatMap(({ choice, alwaysShow }) => (alwaysShow ? [choice] : []))).toEqual([CHARGING]);
	const found = list.items;
	type("");
	expect(list.items).not.toBe(found);
});
