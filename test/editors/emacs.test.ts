/** The real Emacs with eglot, with the set-up of docs/editors.md. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { run } from "../../scripts/process.mjs";
import { ensureEmacs } from "../../scripts/vscode/system.mjs";
import { type Desk, FIXED, makeDesk, type Seen, STATUS, setUp } from "./pilot";

const PERSON = `
(require 'json)
(defun until (what)
  (let ((end (+ (float-time) 20)))
    (while (and (not (funcall what)) (< (float-time) end))
      (accept-process-output nil 0.05))))
(find-file (getenv "PILOT"))
;; A batch has no command loop, so what the hook puts off is done here.
(apply #'eglot (eglot--guess-contact))
(flymake-start)
(until (lambda () (flymake-diagnostics)))
(let* ((diagnostics (mapcar (lambda (one) (list (cons 'code "") (cons 'message (flymake-diagnostic-text one))))
                            (flymake-diagnostics)))
       (suggestions (progn
                      (goto-char (point-min))
                      (forward-line ${STATUS.line})
                      (forward-char ${STATUS.column})
                      (let ((found (eglot-completion-at-point)))
                        (mapcar #'substring-no-properties (all-completions "" (nth 2 found)))))))
  (goto-char (point-min))
  (let ((before (buffer-string)))
    (cl-letf (((symbol-function 'completing-read) (lambda (_ options &rest _) (caar options)))
              ((symbol-function 'eglot--read-execute-code-action) nil))
      (let ((action (car (eglot-code-actions (point-min) (line-end-position)))))
        (eglot--apply-workspace-edit (plist-get action :edit))))
    (until (lambda () (not (equal before (buffer-string))))))
  (with-temp-file (getenv "SEEN")
    (insert (json-encode (list (cons 'diagnostics (vconcat diagnostics))
                               (cons 'suggestions (vconcat suggestions))
                               (cons 'text (with-current-buffer (find-buffer-visiting (getenv "PILOT")) (buffer-string))))))))
(set-buffer-modified-p nil)
(kill-emacs 0)
`;

let desk: Desk;
let emacs: string;
beforeAll(async () => {
	emacs = await ensureEmacs();
	desk = makeDesk();
});
afterAll(() => desk?.clear());

it("shows what is missing, suggests words and fixes a key", async () => {
	const seen = `${desk.folder}/seen.json`;
	const files = [desk.write("init.el", setUp("elisp")), desk.write("person.el", PERSON)];
	const args = ["--batch", "-q", ...files.flatMap((file) => ["-l", file])];
	const env = { ...process.env, SEEN: seen, PILOT: desk.file, HOME: desk.folder };
	const { output } = await run(emacs, args, { cwd: desk.folder, env });
	const { diagnostics, suggestions, text }: Seen = JSON.parse(readFileSync(seen, "utf8") || output);
	expect(diagnostics.map(({ message }) => message)).toContainEqual(expect.stringContaining("Bedoel je “title”?"));
	expect(suggestions).toEqual(expect.arrayContaining(["idea", "preparing", "completed"]));
	expect(text).toBe(FIXED);
});
