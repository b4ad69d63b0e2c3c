import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** What only the bench needs: ignored by git, kept between runs. */
export const benchDir = join(root, ".bench");
/** What ours is set beside: a server that reads the text and answers. */
export const floorServer = fileURLToPath(new URL("floorServer.mjs", import.meta.url));
