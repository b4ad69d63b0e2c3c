/**
 * VS Code has no Dutch language pack, so it shows the English title of a command to everybody. Each command therefore
 * stands in package.json twice: under its own name for who reads English, with `.nl` behind it for who reads Dutch.
 * What a person writes by hand is the English half; the Dutch half and the conditions follow from it.
 */
const suffix = ".nl";
const english = "pilot.speaks != nl";
const dutch = "pilot.speaks == nl";

/** @param texts what package.nls.nl.json says, by key */
export function withDutchCommands(manifest, texts) {
	const { contributes } = manifest;
	const commands = contributes.commands.filter(isEnglish);
	contributes.commands = commands.flatMap((command) => [command, inDutch(command, texts)]);
	const menus = Object.entries({ commandPalette: [], ...contributes.menus }).map(([place, items]) => {
		const own = items.filter(isEnglish).map(asWritten);
		return [place, (place === "commandPalette" ? complete(own, commands) : own).flatMap(inBoth)];
	});
	contributes.menus = Object.fromEntries(menus);
	if (contributes.keybindings !== undefined) {
		contributes.keybindings = contributes.keybindings.filter(isEnglish).map(asWritten).flatMap(inBoth);
	}
	return manifest;
}

function isEnglish({ command }) {
	return !command.endsWith(suffix);
}

function inDutch(command, texts) {
	const translated = Object.entries(command).map(([name, value]) => [name, textOf(value, texts)]);
	return { ...Object.fromEntries(translated), command: command.command + suffix };
}

function textOf(value, texts) {
	const [, key] = /^%(.+)%$/.exec(value) ?? [];
	if (key === undefined) return value;
	if (texts[key] === undefined) throw new Error(`package.nls.nl.json has no ${key}.`);
	return texts[key];
}

/** The palette lists each command that no item hides there. */
function complete(items, commands) {
	const named = new Set(items.map(({ command }) => command));
	return [...items, ...commands.filter(({ command }) => !named.has(command)).map(({ command }) => ({ command }))];
}

function inBoth(item) {
	const { command, when, ...others } = item;
	// What nobody is to see, nobody sees in Dutch either.
	const both = (language) => (when === "false" ? when : [language, grouped(when)].filter(Boolean).join(" && "));
	return [
		{ command, when: both(english), ...others },
		{ command: command + suffix, when: both(dutch), ...others },
	];
}

function grouped(when) {
	return when?.includes("||") ? `(${when})` : when;
}

/** Without the condition that was added the last time. */
function asWritten({ when, ...item }) {
	if (when === undefined || when === english) return item;
	const own = when.startsWith(`${english} && `) ? when.slice(english.length + 4) : when;
	return { ...item, when: own.includes("||") && own.startsWith("(") && own.endsWith(")") ? own.slice(1, -1) : own };
}
