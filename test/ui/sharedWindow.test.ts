/** People at one VS Code, one after the other, each with files of their own. */
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { code, removeWritten, start, tidy, workbench } from "./sharedWindow/window";
import "./sharedWindow/typing";
import "./sharedWindow/writing";
import "./sharedWindow/rulePages";
import "./sharedWindow/pilotPage";

beforeAll(start);
beforeEach(removeWritten);

afterEach(async ({ task }) => {
	if (task.result?.state === "fail") {
		await workbench?.failed(task.name);
		await code?.stop();
		await start();
	} else {
		await tidy();
	}
});

afterAll(() => code?.stop());
