import { describe, expect, it } from "vitest";
import { withDutchCommands } from "../../../scripts/manifest/dutchCommands.mjs";

const texts = { "command.a": "Doe iets" };
const manifest = () => ({
	contributes: {
		commands: [{ command: "p.a", title: "%command.a%", category: "Pilot" }],
		menus: { "view/title": [{ command: "p.a", when: "view == x || view == y", group: "g" }] },
		keybindings: [{ command: "p.a", key: "ctrl+alt+n", when: "editorFocus" }],
	},
});

describe("Commands in Dutch", () => {
	it("stand next to the English ones, with conditions", () => {
		const { commands, menus, keybindings } = withDutchCommands(manifest(), texts).contributes;
		expect(commands[1]).toEqual({ command: "p.a.nl", title: "Doe iets", category: "Pilot" });
		expect(menus).toEqual({
			commandPalette: [
				{ command: "p.a", when: "pilot.speaks != nl" },
				{ command: "p.a.nl", when: "pilot.speaks == nl" },
			],
			"view/title": [
				{ command: "p.a", when: "pilot.speaks != nl && (view == x || view == y)", group: "g" },
				{ command: "p.a.nl", when: "pilot.speaks == nl && (view == x || view == y)", group: "g" },
			],
		});
		expect(keybindings.map(({ when }: { when: string }) => when)).toEqual([
			"pilot.speaks != nl && editorFocus",
			"pilot.speaks == nl && editorFocus",
		]);
	});

	it("are the same when they are made again", () => {
		const once = JSON.stringify(withDutchCommands(manifest(), texts));
		expect(JSON.stringify(withDutchCommands(JSON.parse(once), texts))).toBe(once);
	});

	it("stay out of the palette where the English one does", () => {
		const hidden = manifest();
		Object.assign(hidden.contributes.menus, { commandPalette: [{ command: "p.a", when: "false" }] });
		expect(withDutchCommands(hidden, texts).contributes.menus.commandPalette).toEqual([
			{ command: "p.a", when: "false" },
			{ command: "p.a.nl", when: "false" },
		]);
	});

	it("need a Dutch title", () => {
		expect(() => withDutchCommands(manifest(), {})).toThrow("command.a");
	});
});
