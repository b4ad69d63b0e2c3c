/** What the server says to a person who starts it by hand. */
import { type Localized, languageOf } from "../format/language";

/** In the language of the machine. */
export function inOwnLanguage(texts: Localized): string {
	const { LC_ALL, LC_MESSAGES, LANG } = process.env;
	return texts[languageOf(LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale)];
}

export const HELP: Localized = {
	en: `Usage: pilot-language-server --stdio

Checks smart city pilots (*.pilot.yaml) in an editor, which starts it: docs/editors.md
in the repository shows how to set up each editor. For a terminal there is pilot-check.

How the editor talks to it:
  --stdio          over standard input and output
  --socket=<port>  over a socket
  --pipe=<name>    over a pipe
  --node-ipc       over the IPC of Node.js

Options:
  --version        show the version
  -h, --help       show this help
`,
	nl: `Gebruik: pilot-language-server --stdio

Controleert smart-city-pilots (*.pilot.yaml) in een editor, die hem start: docs/editors.md
in de repository laat per editor zien hoe. Voor een terminal is er pilot-check.

Hoe de editor ermee praat:
  --stdio          via de standaardinvoer en -uitvoer
  --socket=<poort> via een socket
  --pipe=<naam>    via een pipe
  --node-ipc       via de IPC van Node.js

Opties:
  --version        toon de versie
  -h, --help       toon deze hulp
`,
};

export const NEEDS_TRANSPORT: Localized = {
	en: "Start the pilot language server from an editor: pilot-language-server --stdio. See pilot-language-server --help.\n",
	nl: "Start de taalserver voor pilots vanuit een editor: pilot-language-server --stdio. Zie pilot-language-server --help.\n",
};
