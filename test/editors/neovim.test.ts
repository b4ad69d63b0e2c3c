/** The real Neovim, with the set-up of docs/editors.md. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { run } from "../../scripts/process.mjs";
import { ensureNeovim } from "../../scripts/vscode/system.mjs";
import { type Desk, FIXED, makeDesk, type Seen, STATUS, setUp } from "./pilot";

const PERSON = `
local function write(seen)
  local file = io.open(os.getenv("SEEN"), "w")
  file:write(vim.json and vim.json.encode(seen) or vim.fn.json_encode(seen))
  file:close()
end
local function found() return vim.diagnostic.get(0) end
vim.wait(20000, function() return #found() > 0 end, 50)
local seen = { diagnostics = {}, suggestions = {}, text = "" }
for _, one in ipairs(found()) do
  local code = one.code or (one.user_data and one.user_data.lsp and one.user_data.lsp.code) or ""
  table.insert(seen.diagnostics, { code = code, message = one.message })
end
vim.api.nvim_win_set_cursor(0, { ${STATUS.line} + 1, ${STATUS.column} })
local params = vim.lsp.util.make_position_params(0, "utf-16")
for _, answer in pairs(vim.lsp.buf_request_sync(0, "textDocument/completion", params, 20000) or {}) do
  for _, item in ipairs(vim.lsp.util.extract_completion_items(answer.result)) do
    table.insert(seen.suggestions, item.label)
  end
end
vim.ui.select = function(items, _, choose) choose(items[1], 1) end
vim.api.nvim_win_set_cursor(0, { 1, 0 })
local before = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), "\\n")
vim.lsp.buf.code_action()
vim.wait(20000, function()
  seen.text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), "\\n") .. "\\n"
  return seen.text ~= before .. "\\n"
end, 50)
write(seen)
vim.cmd("qa!")
`;

let desk: Desk;
let nvim: string;
beforeAll(async () => {
	nvim = await ensureNeovim();
	desk = makeDesk();
});
afterAll(() => desk?.clear());

it("shows what is missing, suggests words and fixes a key", async () => {
	const seen = `${desk.folder}/seen.json`;
	const args = [
		...["--headless", "--clean", "-u", desk.write("init.lua", setUp("lua")), desk.file],
		...["-c", `luafile ${desk.write("person.lua", PERSON)}`],
	];
	const { output } = await run(nvim, args, { cwd: desk.folder, env: { ...process.env, SEEN: seen } });
	const { diagnostics, suggestions, text }: Seen = JSON.parse(readFileSync(seen, "utf8") || output);
	expect(diagnostics.map(({ message }) => message)).toContainEqual(expect.stringContaining("Bedoel je “title”?"));
	expect(suggestions).toEqual(expect.arrayContaining(["idea", "preparing", "completed"]));
	expect(text).toBe(FIXED);
});
