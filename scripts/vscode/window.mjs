/**
 * A window for VS Code in which its server's messages reach it at once. Brought along as a browser does it when somebody
 * watches the network, they take a quarter of all time of the processor.
 */

/** @param {import("playwright-core").Browser} browser */
export async function openWindow(browser, viewport = { width: 1280, height: 800 }) {
	// Else the server compresses the millions of bytes of VS Code for a browser on the same machine.
	const page = await browser.newPage({ viewport, extraHTTPHeaders: { "accept-encoding": "identity" } });
	await page.addInitScript(takeMessagesAsBytes);
	await stopReportingNetwork(page);
	return page;
}

/** VS Code takes each message as a blob, whose bytes come from another process; this hands it the bytes. */
function takeMessagesAsBytes() {
	const readBlob = FileReader.prototype.readAsArrayBuffer;
	FileReader.prototype.readAsArrayBuffer = function (data) {
		if (!(data instanceof ArrayBuffer)) return readBlob.call(this, data);
		queueMicrotask(() => this.onload?.({ target: { result: data } }));
	};
	window.WebSocket = class extends WebSocket {
		constructor(...args) {
			super(...args);
			this.binaryType = "arraybuffer";
		}
	};
}

/** Playwright has each message sent to it as text, though nobody here asks for one, and has no public way to do without. */
async function stopReportingNetwork(page) {
	const { delegate } = page._connection.toImpl(page);
	await delegate._mainFrameSession._client.send("Network.disable");
}
