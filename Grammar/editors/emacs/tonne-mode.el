;;; tonne-mode.el --- Major mode for Tonne -*- lexical-binding: t; coding: utf-8 -*-

;; Package-Requires: ((emacs "26.1"))

;;; Commentary:

;; Written by `tonne doc --editors'; changes here are lost.
;; Colours, comments and indentation for programs of Tonne; Eglot starts `tonne lsp' for them.

;;; Code:

(defgroup tonne nil
  "Programs of Tonne."
  :group 'languages)

(defcustom tonne-command "tonne"
  "The command whose `lsp' serves the editor, by name or path."
  :type 'string)

(defconst tonne--control
  '("let" "if" "else" "for" "fn")
  "Words for conditions, loops, names and lambdas.")

(defconst tonne--operators
  '("to" "in" "and" "or" "not")
  "Words that stand between operands or before one.")

(defconst tonne--constants
  '("true" "false" "na")
  "Words that are values.")

(defconst tonne--before-text
  '("lang" "use" "test")
  "Words before a text, where a statement starts.")

(defconst tonne--before-name
  '("unit" "recipe")
  "Words before a name, where a statement starts.")

(defconst tonne--alias
  '("as")
  "The word behind the path of `use'.")

(defconst tonne--builtins
  '("audit.least_squares" "location_quotient" "inverse_distance" "moran_residuals"
    "output_density" "spatial_markov" "audit.factors" "audit.moments" "audit.growth"
    "audit.loglik" "join_islands" "audit.ratio" "audit.shift" "convergence" "isomorphism"
    "spatial_lag" "transitions" "contiguity" "provenance" "advantage" "audit.rho" "dominance"
    "emissions" "footprint" "is_filled" "summarise" "audit.cv" "backtest" "coupling"
    "describe" "distinct" "economic" "hotspots" "obstacle" "outliers" "quadrant" "quantile"
    "scenario" "columns" "compare" "connect" "convert" "deflate" "density" "ellipse" "entropy"
    "factors" "hausman" "impacts" "krugman" "lmtests" "or_else" "predict" "regions" "stirpat"
    "weights" "append" "assert" "breaks" "buffer" "common" "cumsum" "derive" "export" "filter"
    "format" "growth" "kernel" "length" "longer" "markov" "median" "number" "parent" "region"
    "rename" "report" "rollup" "select" "tables" "topsis" "about" "close" "count" "every"
    "first" "geary" "getis" "group" "index" "is_na" "moran" "names" "query" "round" "share"
    "table" "tapio" "theil" "trace" "trend" "wider" "band" "case" "cite" "desc" "diff" "drop"
    "fill" "fold" "gaps" "gini" "grey" "head" "join" "last" "lead" "link" "lisa" "lmdi" "load"
    "mean" "note" "plan" "plot" "rank" "save" "scan" "show" "sort" "sqrt" "tail" "view" "abs"
    "egm" "ekc" "exp" "hhi" "how" "key" "knn" "lag" "log" "map" "max" "min" "ols" "sac" "sda"
    "sdm" "sem" "slm" "slx" "sum" "var" "cv" "sd")
  "Names of the built-ins.")

(defface tonne-column '((t :inherit font-lock-variable-name-face))
  "Face of columns.")
(defface tonne-argument '((t :inherit font-lock-preprocessor-face))
  "Face of the names of arguments.")
(defface tonne-number '((t :inherit font-lock-constant-face))
  "Face of numbers.")
(defface tonne-unit '((t :inherit font-lock-type-face))
  "Face of units.")
(defface tonne-region '((t :inherit font-lock-constant-face))
  "Face of regions.")
(defface tonne-mistake '((t :inherit font-lock-warning-face))
  "Face of signs that Tonne does not know.")

;; A text may have holes with expressions, in which there may be texts again. So each stretch of a
;; text between its quotes and holes is fenced, which the scanner of Emacs takes for a string.

(defvar-local tonne--places nil
  "Places up to which texts were found, the last first.
Each has a list of what is open there, the innermost first: `text',
`plain' for a text without holes, and for a hole the number of
braces that are open in it.")

(defun tonne--fence (place)
  "Make the sign before PLACE one at which a text begins or ends."
  (put-text-property (1- place) place 'syntax-table (string-to-syntax "|")))

(defun tonne--find-texts (start end)
  "Fence the texts between START and END."
  (while (and tonne--places (> (caar tonne--places) start)) (pop tonne--places))
  (goto-char (or (caar tonne--places) (point-min)))
  (let ((open (cdar tonne--places)))
    (while (and (< (point) end) (re-search-forward "[\"{}#\\\\]" end t))
      (let ((sign (char-before)))
        (cond
         ((and (symbolp (car open)) open)
          (cond
           ((eq sign ?\\) (unless (eobp) (forward-char)))
           ((eq sign ?\") (pop open) (tonne--fence (point)))
           ((and (eq sign ?{) (eq (car open) 'text)) (push 0 open) (tonne--fence (point)))))
         ((eq sign ?#) (end-of-line))
         ((eq sign ?\")
          (push (if (tonne--plain-p (1- (point))) 'plain 'text) open)
          (tonne--fence (point)))
         ((null open))
         ((eq sign ?{) (setq open (cons (1+ (car open)) (cdr open))))
         ((and (eq sign ?}) (> (car open) 0)) (setq open (cons (1- (car open)) (cdr open))))
         ((eq sign ?}) (pop open) (tonne--fence (point))))))
    (push (cons (point) open) tonne--places)))

(defun tonne--plain-p (quote)
  "Whether the text at QUOTE has no holes: a column, a region or a path."
  (save-excursion
    (goto-char quote)
    (or (memq (char-before) '(?. ?@))
        (progn
          (skip-chars-backward " \t")
          (looking-back (regexp-opt tonne--before-text 'symbols) (line-beginning-position))))))

(defun tonne--text-face (state)
  "The face of the text or comment that the parser is in by its STATE."
  (let ((before (char-before (nth 8 state))))
    (cond
     ((and (nth 3 state) (eq before ?.)) 'tonne-column)
     ((and (nth 3 state) (eq before ?@)) 'tonne-region)
     ((nth 3 state) 'font-lock-string-face)
     ((save-excursion (goto-char (nth 8 state)) (looking-at "##\\(?:[^#]\\|$\\)"))
      'font-lock-doc-face)
     (t 'font-lock-comment-face))))

(defun tonne--find-column (limit)
  "Find a column before LIMIT: a dot and a name, but not behind another dot."
  (let ((found nil))
    (while (and (not found)
                (re-search-forward "\\.[[:alpha:]_]\\(?:\\sw\\|\\s_\\)*" limit t))
      (setq found (not (eq (char-before (match-beginning 0)) ?.))))
    found))

(defconst tonne--keywords
  (let ((name "\\_<[[:alpha:]_]\\(?:\\sw\\|\\s_\\)*")
        (number "\\_<[0-9][0-9_]*\\(?:\\.[0-9][0-9_]*\\)?\\(?:[eE][+-]?[0-9][0-9_]*\\)?")
        (unit "\\(\\[[^]\n]*\\]\\)"))
    `((,(concat "\\(?::\\|->\\)\\s-*\\(" name "\\)" unit "?")
       (1 font-lock-type-face) (2 'tonne-unit nil t))
      (,(concat "\\_<to\\s-*" unit) 1 'tonne-unit)
      (,(concat "\\(" number "\\)" unit "?\\([[:alpha:]]\\(?:\\sw\\|\\s_\\)*\\)?")
       (1 'tonne-number) (2 'tonne-unit nil t) (3 'tonne-mistake nil t))
      (,(concat (regexp-opt tonne--before-text 'symbols) "\\s-*\\s|")
       1 font-lock-keyword-face)
      (,(concat "\\s|\\s-*" (regexp-opt tonne--alias 'symbols) "\\s-+\\(" name "\\)")
       (1 font-lock-keyword-face) (2 font-lock-variable-name-face))
      (,(concat (regexp-opt tonne--before-name 'symbols) "\\s-+\\(" name "\\)")
       (1 (unless (member (match-string 2) tonne--operators) font-lock-keyword-face))
       (2 (unless (member (match-string 2) tonne--operators) font-lock-function-name-face)))
      (,(concat "\\_<\\(let\\)\\s-+\\(" name "\\)\\s-*=")
       (1 font-lock-keyword-face) (2 font-lock-variable-name-face))
      (,(concat "@" name) 0 'tonne-region)
      ("\\(@\\)\\s|" 1 'tonne-region)
      (,(regexp-opt (seq-filter (lambda (name) (string-match-p "\\." name)) tonne--builtins) 'symbols)
       . font-lock-builtin-face)
      (tonne--find-column 0 'tonne-column)
      ("\\(\\.\\)\\s|" 1 'tonne-column)
      (,(concat "\\(" name "\\)\\s-*=\\(?:[^=>]\\|$\\)") 1 'tonne-argument)
      (,(regexp-opt tonne--control 'symbols) . font-lock-keyword-face)
      (,(regexp-opt tonne--operators 'symbols) . font-lock-keyword-face)
      (,(regexp-opt tonne--constants 'symbols) . font-lock-constant-face)
      (,(regexp-opt tonne--builtins 'symbols) . font-lock-builtin-face)
      (,(concat "\\(" name "\\)\\s-*(") 1 font-lock-function-name-face)
      ("'[^'\n]*'\\|[&!'%$`\\\\]\\|[“”‘’，。、；：？！（）【】｛｝＝＋－＊／＜＞×÷≤≥≠→⇒]"
       0 (unless (looking-at-p "=") 'tonne-mistake))))
  "What has a face beside texts and comments.")

(defvar tonne-mode-syntax-table
  (let ((table (make-syntax-table)))
    (modify-syntax-entry ?# "<" table)
    (modify-syntax-entry ?\n ">" table)
    (modify-syntax-entry ?_ "_" table)
    (modify-syntax-entry ?\" "." table)
    (modify-syntax-entry ?' "." table)
    (dolist (sign (string-to-list "+-*/^=<>~|&@.:%$`"))
      (modify-syntax-entry sign "." table))
    table)
  "What each sign is in Tonne.")

(defun tonne--continues-p ()
  "Whether the line before ends in a sign that wants more."
  (save-excursion
    (beginning-of-line)
    (skip-chars-backward " \t\n")
    (looking-back "=>?\\|[-+*/^~<]" (line-beginning-position))))

(defun tonne-indent-line ()
  "Put the line two blanks behind that with its bracket; a pipe too."
  (let ((depth 0) (back (- (current-column) (current-indentation))))
    (save-excursion
      (back-to-indentation)
      (let ((open (nth 1 (syntax-ppss)))
            (closes (looking-at "[])}]"))
            (goes-on (or (looking-at "|>") (tonne--continues-p))))
        (when open
          (save-excursion
            (goto-char open)
            (setq depth (+ (current-indentation) (if closes 0 tab-width)))))
        (when goes-on (setq depth (+ depth tab-width)))))
    (if (nth 3 (save-excursion (syntax-ppss (line-beginning-position))))
        'noindent
      (indent-line-to depth)
      (when (> back 0) (forward-char back)))))

;;;###autoload
(define-derived-mode tonne-mode prog-mode "Tonne"
  "Programs of Tonne."
  (setq-local comment-start "# "
              comment-start-skip "#+\\s-*"
              tab-width 2
              indent-tabs-mode nil
              indent-line-function #'tonne-indent-line
              electric-indent-chars (append "])}>" electric-indent-chars)
              syntax-propertize-function #'tonne--find-texts
              font-lock-defaults
              '(tonne--keywords
                nil nil nil
                (font-lock-syntactic-face-function . tonne--text-face))))

;;;###autoload
(add-to-list 'auto-mode-alist '("\\.tonne\\'" . tonne-mode))

(defvar eglot-server-programs)
(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs
               `(tonne-mode . ,(lambda (&rest _) (list tonne-command "lsp")))))

(provide 'tonne-mode)
;;; tonne-mode.el ends here
