/** Which files of packages are bundled and tested, where that is not what the package names for Node. */
import { fileURLToPath } from "node:url";

export const aliases = {
	// What `yaml` has for Node asks the environment at each sign it reads whether to print that: a quarter of its time.
	yaml: fileURLToPath(new URL("../node_modules/yaml/browser/index.js", import.meta.url)),
};
