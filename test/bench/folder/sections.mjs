/** The three questions of a generated pilot, line by line. */

export function why({ number, municipality, place, topic, maybe, orElse }) {
	return [
		"why:",
		...maybe(`  problem: Bij ${place} in ${municipality} is al jaren sprake van ${topic.trouble}.   # gemeten in 2025`),
		...maybe("  publicValue: >-", "    Een buurt waar mensen graag wonen,", "    ook in de avond."),
		"  goals:",
		`    - goal: Minder ${topic.trouble} rond ${place}`,
		...maybe(`      policy: Omgevingsvisie 2026, hoofdstuk ${1 + (number % 9)}`),
		`      indicator: ${topic.unit} met ${topic.trouble} rond ${place}`,
		`      unit: ${topic.unit}`,
		...maybe(`      baseline: ${orElse(100 + (number % 90), "honderd")}`),
		`      target: ${20 + (number % 40)}`,
		"      by: 2028-06-30",
		"  businessCase:",
		"    objective: Meer doen met de mensen die er zijn.",
		...maybe("    alternatives:", "      - 'meer toezicht, zonder meters'"),
		"    costs:",
		`      pilot: ${30_000 + (number % 50) * 500}`,
		...maybe(`      yearlyAtScale: ${20_000 + (number % 70) * 250}`),
		"    benefits:",
		"      - minder klachten",
		...maybe(`    fundedBy: Programma ${topic.title.toLowerCase()}`),
		"    endorsedBy:",
		`      - bewoners-${orElse(number, "x")}`,
		"      - Ondernemersvereniging",
		"    endorsedOn: 2026-05-20",
		"",
	];
}

export function success({ place, owner, moment, maybe, orElse }) {
	return [
		"success:",
		"  processes:",
		"    - process: Planning van de rondes",
		...maybe("      change: De planning volgt de drukte van vorige week."),
		"      decisions: Waar het team eerst heen gaat",
		`      owner: ${owner}`,
		"      readiness: partly",
		"      preparation: Een training in het voorjaar",
		"  data:",
		`    - name: Metingen ${place}`,
		"      source: Twaalf meters langs de straat",
		`      personal: ${orElse("false", "misschien")}`,
		`      users: [${owner}, Meldkamer]`,
		...maybe("      use: Het weekplan"),
		"  staff:",
		"    - group: Toezichthouders",
		"      effect: Andere rondes, dezelfde uren",
		"      support: Een maat in de eerste maand",
		"  compliance:",
		"    - regulation: omgevingswet",
		...maybe("      requirement: Meet niet meer dan het plan toestaat"),
		"      limitsNow: Alleen deze straat",
		"      limitsAtScale: Elke nieuwe straat vraagt een eigen melding",
		"      evidence: Vermeldingen in het register",
		`      status: ${orElse("met", "in orde")}`,
		`      owner: ${owner}`,
		"      due: 2026-08-15",
		"  scaling:",
		"    kind: expansion",
		"    criteria:",
		"      - een derde minder meldingen",
		...maybe("    stopCriteria:", "      - geen verschil na zes maanden"),
		"    decidedBy: Directie",
		`    decideOn: ${moment.end}`,
		...maybe("    exit: De meters gaan binnen een maand weg, de gegevens worden gewist"),
		"  stakeholders:",
	];
}

/** The stakeholder of the pilot's own street, and then the others. */
export function stakeholder({ number, place, pick, maybe }, nth) {
	const group = ["Bewoners", "Winkeliers", "Ouders", "Fietsers", "Huurders", "Buschauffeurs", "Vrijwilligers"][nth % 7];
	return [
		`    - id: ${nth === 0 ? "bewoners" : `groep-${nth}`}-${number}`,
		`      name: ${group} van ${place}`,
		`      kind: ${pick(["residents", "businesses", "organisations"])}`,
		...maybe("      interest: Rust en veiligheid in de buurt"),
		`      influence: ${pick(["low", "medium", "high"])}`,
		`      support: ${pick(["for", "for", "doubting"])}`,
		...(nth === 0 ? ["      bearsRisk: true"] : []),
		"      involvement: co-produce",
		...maybe(`      how: Elke ${2 + (number % 5)} weken een avond, met een verslag achteraf`),
		"      from: exploring",
	];
}

export function control({ owner, maybe, orElse }) {
	return [
		"control:",
		"  commissioner:",
		"    name: A. de Wit",
		"    role: Directeur stadsbeheer",
		`    unit: ${orElse("executive-board", "it")}`,
		...maybe("  vision: Gegevens helpen mensen kiezen, ze beslissen niet."),
		"  management: Elke maand in het managementteam",
		"  collaboration:",
		"    - sector: Openbare orde",
		"      party: Handhaving",
		"      role: Werkt ermee",
		"    - sector: Milieu",
		...maybe("      party: Omgevingsdienst"),
		"  champions:",
		`    - role: ${owner}`,
		"      strength: Neemt de collega's mee",
		"      network: [inside, outside]",
		"  growth:",
		"    service: Handhaving in de avond",
		`    owner: ${owner}`,
		"    skills: Dashboards lezen",
		"    steps:",
		"      - opnemen in het jaarplan",
	];
}
