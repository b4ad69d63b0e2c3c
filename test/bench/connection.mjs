/** Messages of the protocol over a process's pipes, with as little of its own in the times as can be. */

export function connect({ stdin, stdout }, { notified, requested }) {
	const answers = new Map();
	let id = 0;
	let rest = Buffer.alloc(0);
	stdout.on("data", (chunk) => {
		rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
		for (let message = next(); message !== undefined; message = next()) receive(message);
	});

	/** Takes the first whole message off what has come in. */
	function next() {
		const head = rest.indexOf("\r\n\r\n");
		if (head < 0) return undefined;
		const start = head + 4;
		const end = start + Number(/Content-Length: (\d+)/i.exec(rest.toString("ascii", 0, head))[1]);
		if (rest.length < end) return undefined;
		const message = JSON.parse(rest.toString("utf8", start, end));
		rest = rest.subarray(end);
		return message;
	}

	function receive({ id, method, params, result }) {
		if (method === undefined) answers.get(id)?.(result);
		else if (id === undefined) notified(method, params);
		else send({ id, result: requested(method, params) });
	}

	function send(message) {
		const content = JSON.stringify({ jsonrpc: "2.0", ...message });
		stdin.write(`Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`);
	}

	return {
		notify: (method, params) => send({ method, params }),
		request(method, params) {
			id++;
			send({ id, method, params });
			return new Promise((resolve) => answers.set(id, resolve));
		},
	};
}
