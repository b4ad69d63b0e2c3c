/** Gives the files of one folder over HTTP on this machine, as a site does that serves an extension to VS Code on the web. */
import { createReadStream } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const types = { ".js": "text/javascript", ".json": "application/json", ".svg": "image/svg+xml" };

/** Resolves to `{port, stop}`. */
export async function serveFiles(folder) {
	const server = createServer((request, response) => {
		const path = normalize(join(folder, decodeURIComponent(new URL(request.url, "http://localhost").pathname)));
		if (!path.startsWith(folder + sep)) return void response.writeHead(403).end();
		createReadStream(path)
			.once("error", () => response.writeHead(404).end())
			.once("open", () => response.writeHead(200, { "content-type": types[extname(path)] ?? "text/plain" }))
			.pipe(response);
	});
	await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
	return {
		port: server.address().port,
		stop: () => {
			server.closeAllConnections();
			return new Promise((resolve) => server.close(resolve));
		},
	};
}
