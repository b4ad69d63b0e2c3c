/** Folders that grow: the facts of a pilot by its number, which has something in common with all others. */

const text = `title: Quiet nights
municipality: Westerhaven
status: running
period: {start: 2027-01-01, end: 2027-12-31}
why:
  goals:
    - {goal: Goal, indicator: Noise at night, unit: dB, baseline: 1}
success:
  stakeholders:
    - {id: parents, name: Parents}
`;

export function folders(lib) {
	const one = lib.factsOf(lib.documentOf(lib.parse(text)), "");
	const plain = (number) => ({
		...one,
		uri: `file:///pilots/${number}.pilot.yaml`,
		title: { ...one.title, value: `Pilot ${number}` },
		stakeholders: [],
		measures: [],
	});
	return {
		"pilots of one title": (number) => ({ ...plain(number), title: one.title }),
		"pilots of one stakeholder": (number) => ({ ...plain(number), stakeholders: one.stakeholders }),
		"pilots of one indicator": (number) => ({
			...plain(number),
			measures: one.measures.map((each) => ({ ...each, baseline: { ...each.baseline, value: number } })),
		}),
	};
}
