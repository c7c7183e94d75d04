// The bridge between the Monaco editor and the pages: what is wrong, what can be written, what a name is, how to mend it.
// It knows no rule of the campaign's: every answer is asked of the page over the circuit.
(function () {
  'use strict';
  var files = new URL('.', document.currentScript.src).href;
  var language = 'emulation-rules';
  var scheme = 'rules-file';
  var editors = new Map();
  var loading = null;

  function load() {
    if (!loading) {
      loading = new Promise(function (resolve, reject) {
        window.MonacoEnvironment = { getWorkerUrl: function () { return files + 'vs/base/worker/workerMain.js'; } };
        window.require = { paths: { vs: files + 'vs' } };
        var loader = document.createElement('script');
        loader.src = files + 'vs/loader.js';
        loader.onerror = reject;
        loader.onload = function () {
          window.require(['vs/editor/editor.main'], function () {
            register();
            resolve();
          }, reject);
        };
        document.head.appendChild(loader);
      });
      // Whoever asks next tries again.
      loading.catch(function () { loading = null; });
    }
    return loading;
  }

  // A page that has an editor need not wait for the circuit before it reads the editor's scripts.
  if (document.currentScript.dataset.now !== undefined) {
    load().catch(function () { });
  }

  function theme(isDark) {
    if (window.monaco) {
      window.monaco.editor.setTheme(isDark ? 'vs-dark' : 'vs');
    }
  }

  // The colours of whatever the editor lies in.
  function isDark(host) {
    var around = host.closest('[data-theme]');
    return around !== null && around.dataset.theme === 'dark';
  }

  function of(model) {
    var found = null;
    editors.forEach(function (entry) {
      if (entry.editor.getModel() === model) {
        found = entry;
      }
    });
    return found;
  }

  // The page has to know the text before it is asked about it.
  function ask(model, method) {
    var entry = of(model);
    if (!entry) {
      return Promise.resolve(null);
    }
    var args = Array.prototype.slice.call(arguments, 2);
    return entry.flush().then(function () {
      return entry.page.invokeMethodAsync.apply(entry.page, [method].concat(args));
    });
  }

  function range(r) {
    return new monaco.Range(r.startLine, r.startColumn, r.endLine, r.endColumn);
  }

  // A file that is not open, to be looked at; going there opens it on the page.
  function other(file, text) {
    var uri = monaco.Uri.from({ scheme: scheme, path: '/' + file });
    var model = monaco.editor.getModel(uri);
    if (!model) {
      monaco.editor.createModel(text, language, uri);
    } else if (model.getValue() !== text) {
      model.setValue(text);
    }
    return uri;
  }

  function forgetOthers() {
    monaco.editor.getModels().forEach(function (model) {
      if (model.uri.scheme === scheme) {
        model.dispose();
      }
    });
  }

  // Of a place in another file the page is told, which opens that file; this release of Monaco has no public way to be asked.
  function follow(editor) {
    var service = editor._codeEditorService;
    if (service.erFollows) {
      return;
    }
    service.erFollows = true;
    service.registerCodeEditorOpenHandler(function (input, source) {
      var entry = input.resource.scheme === scheme && source ? of(source.getModel()) : null;
      if (!entry) {
        return Promise.resolve(null);
      }
      var where = (input.options && input.options.selection) || { startLineNumber: 1, startColumn: 1 };
      return entry.page.invokeMethodAsync('GoElsewhere', input.resource.path.substring(1), where.startLineNumber, where.startColumn).then(function () { return source; });
    });
  }

  function register() {
    monaco.languages.register({ id: language });
    // In a browser Monaco leaves F12 alone and listens to Ctrl+F12; the page promises F12.
    monaco.editor.addKeybindingRules([
      { keybinding: monaco.KeyCode.F12, command: 'editor.action.revealDefinition', when: 'editorHasDefinitionProvider && editorTextFocus' },
      { keybinding: monaco.KeyCode.F1, command: null },
      { keybinding: monaco.KeyMod.Shift | monaco.KeyCode.F10, command: null }
    ]);
    monaco.languages.setLanguageConfiguration(language, {
      comments: { lineComment: '//', blockComment: ['/*', '*/'] },
      brackets: [['{', '}'], ['[', ']'], ['(', ')']],
      autoClosingPairs: [{ open: '{', close: '}' }, { open: '[', close: ']' }, { open: '(', close: ')' }, { open: '"', close: '"', notIn: ['string'] }],
      wordPattern: /[\p{L}_][\p{L}\p{N}_]*|-?\d+(\.\d+)?/u
    });
    monaco.languages.setMonarchTokensProvider(language, {
      tokenizer: {
        root: [
          [/"(?:[^"\\]|\\.)*"(?=\s*:)/, 'type'],
          [/"(?:[^"\\]|\\.)*"/, 'string'],
          [/"[^"]*$/, 'string.invalid'],
          [/-?\d+(\.\d+)?([eE][-+]?\d+)?/, 'number'],
          [/\b(true|false|null)\b/, 'keyword'],
          [/\/\/.*$/, 'comment'],
          [/\/\*/, 'comment', '@comment'],
          [/[{}[\](),:]/, 'delimiter']
        ],
        comment: [[/\*\//, 'comment', '@pop'], [/./, 'comment']]
      }
    });
    var kinds = monaco.languages.CompletionItemKind;
    var kindOf = {
      Field: kinds.Property, Value: kinds.Value, Name: kinds.Variable, Function: kinds.Function, Choice: kinds.EnumMember, Reference: kinds.Reference, Snippet: kinds.Snippet
    };
    monaco.languages.registerCompletionItemProvider(language, {
      triggerCharacters: ['"', '.', '(', ',', ' ', ':'],
      provideCompletionItems: function (model, position) {
        return ask(model, 'Complete', position.lineNumber, position.column).then(function (items) {
          return {
            suggestions: (items || []).map(function (item, index) {
              return {
                label: { label: item.label, description: item.detail },
                kind: kindOf[item.kind],
                documentation: item.documentation || undefined,
                insertText: item.text,
                insertTextRules: item.isSnippet ? monaco.languages.CompletionItemInsertTextRule.InsertAsSnippet : undefined,
                range: range(item.range),
                filterText: item.filter,
                sortText: String(index).padStart(5, '0')
              };
            })
          };
        });
      }
    });
    monaco.languages.registerHoverProvider(language, {
      provideHover: function (model, position) {
        return ask(model, 'Hover', position.lineNumber, position.column).then(function (hover) {
          return hover ? { range: range(hover.range), contents: hover.lines.map(function (line) { return { value: escape(line) }; }) } : null;
        });
      }
    });
    monaco.languages.registerDefinitionProvider(language, {
      provideDefinition: function (model, position) {
        return ask(model, 'Define', position.lineNumber, position.column).then(function (place) {
          return place ? { uri: place.text === null ? model.uri : other(place.file, place.text), range: range(place.range) } : null;
        });
      }
    });
    monaco.languages.registerCodeActionProvider(language, {
      provideCodeActions: function (model, where, context) {
        var numbers = context.markers.map(function (marker) { return marker.code; }).filter(Boolean);
        if (numbers.length === 0) {
          return { actions: [], dispose: function () { } };
        }
        return ask(model, 'Fixes', where.startLineNumber, where.startColumn, where.endLineNumber, where.endColumn).then(function (fixes) {
          return {
            actions: (fixes || []).map(function (fix) {
              return { title: fix.title, kind: 'quickfix', isPreferred: fix.isOnly, command: { id: of(model).command, title: fix.title, arguments: [fix.key] } };
            }),
            dispose: function () { }
          };
        });
      }
    });
    monaco.languages.registerRenameProvider(language, {
      resolveRenameLocation: function (model, position) {
        return ask(model, 'Renamable', position.lineNumber, position.column).then(function (found) {
          return found ? { range: range(found.range), text: found.id } : { rejectReason: of(model).words.noName, range: new monaco.Range(position.lineNumber, position.column, position.lineNumber, position.column), text: '' };
        });
      },
      provideRenameEdits: function (model, position, newName) {
        return ask(model, 'Rename', position.lineNumber, position.column, newName).then(function (refusal) {
          return { edits: [], rejectReason: refusal || undefined };
        });
      }
    });
  }

  // Where two texts differ: the stretch of the first, and what stands in its place in the second.
  function difference(old, text) {
    var start = 0;
    while (start < old.length && start < text.length && old[start] === text[start]) { start++; }
    var end = 0;
    while (end < old.length - start && end < text.length - start && old[old.length - 1 - end] === text[text.length - 1 - end]) { end++; }
    return { start: start, end: old.length - end, text: text.substring(start, text.length - end) };
  }

  // What the page and the reader made of one text at the same moment; where both changed one stretch, what the reader typed stands.
  function join(base, theirs, mine) {
    var a = difference(base, theirs);
    var b = difference(base, mine);
    if (a.end <= b.start) {
      return mine.substring(0, a.start) + a.text + mine.substring(a.end);
    }
    if (b.end <= a.start) {
      return theirs.substring(0, b.start) + b.text + theirs.substring(b.end);
    }
    return mine;
  }

  // The page has seen this text: no change of its will be made of an older one.
  function forget(entry, seen) {
    entry.known.forEach(function (text, number) {
      if (number < seen) {
        entry.known.delete(number);
      }
    });
  }

  // What was on its way when the connection was lost is never answered, and whatever waits for the answer would wait for good.
  document.addEventListener('components-reconnect-state-changed', function (event) {
    if (event.detail.state === 'hide') {
      editors.forEach(function (entry) {
        entry.sent = Promise.resolve();
        entry.changed();
      });
    }
  }, true);

  // Plain text stays plain: what a campaign names must not become markup in a hover.
  function escape(text) {
    return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&').replace(/\n/g, '\n\n');
  }

  window.erEditor = {
    theme: theme,

    create: function (id, page, text, revision, words, readOnly) {
      return load().then(function () {
        var host = document.getElementById(id);
        if (!host) {
          return false;
        }
        theme(isDark(host));
        var editor = monaco.editor.create(host, {
          value: text, language: language, automaticLayout: true, minimap: { enabled: false }, fontSize: 14, wordBasedSuggestions: false, wordWrap: 'on',
          quickSuggestions: { strings: true, other: true, comments: false }, scrollBeyondLastLine: false, readOnly: readOnly, glyphMargin: true,
          contextmenu: false, tabSize: 2, renameOnType: false, fixedOverflowWidgets: true, unicodeHighlight: { ambiguousCharacters: false, nonBasicASCII: false }
        });
        // Monaco's own menus and the sentence it hangs on a label are in English; the browser's menu speaks the reader's language.
        editor.updateOptions({ ariaLabel: words.label });
        follow(editor);
        // The editor's own sentence is in English.
        editor.onDidAttemptReadOnlyEdit(function () {
          editor.getContribution('editor.contrib.messageController').showMessage(words.readOnly, editor.getPosition());
        });
        var entry = { id: id, editor: editor, page: page, words: words, timer: 0, sent: Promise.resolve(), pending: false, quiet: false, revision: revision, number: 0, known: new Map([[0, editor.getValue()]]) };
        entry.flush = function () {
          if (entry.pending) {
            entry.pending = false;
            window.clearTimeout(entry.timer);
            var value = editor.getValue();
            var from = entry.revision;
            var number = ++entry.number;
            entry.known.set(number, value);
            entry.sent = entry.sent.catch(function () { }).then(function () { return page.invokeMethodAsync('TextChanged', value, from, number); }).then(function (isTaken) {
              if (isTaken) {
                forget(entry, number);
              }
            });
          }
          return entry.sent;
        };
        editor.onDidChangeModelContent(function () {
          if (entry.quiet) {
            return;
          }
          entry.changed();
        });
        entry.changed = function () {
          entry.pending = true;
          window.clearTimeout(entry.timer);
          entry.timer = window.setTimeout(entry.flush, 120);
        };
        // Whoever goes on to a button or another file has said all they typed.
        editor.onDidBlurEditorText(entry.flush);
        entry.command = editor.addCommand(0, function (accessor, key) {
          entry.flush().then(function () { page.invokeMethodAsync('ApplyFix', key); });
        });
        // Tab leaves the editor, as everywhere else on the page; Ctrl+M gives it back to the text.
        // This release of Monaco takes that for all editors at once, by its action alone.
        if (!editor.getOption(monaco.editor.EditorOption.tabFocusMode)) {
          editor.trigger('studio', 'editor.action.toggleTabFocusMode');
        }
        editor.addCommand(monaco.KeyMod.CtrlCmd | monaco.KeyCode.KeyS, function () {
          entry.flush().then(function () { page.invokeMethodAsync('SaveAsked'); });
        });
        // The editor's own announcements are no landmarks of the page.
        document.querySelectorAll('.monaco-status').forEach(function (status) { status.setAttribute('role', 'status'); });
        editors.set(id, entry);
        return true;
      });
    },

    // Another text, put in by the smallest change, so that cursor and undo stay. The page made it of the text it had seen last.
    text: function (id, text, revision, seen) {
      var entry = editors.get(id);
      if (!entry) {
        return;
      }
      var base = entry.known.get(seen);
      forget(entry, seen);
      entry.known.set(seen, text);
      entry.revision = revision;
      var model = entry.editor.getModel();
      var old = model.getValue();
      var joined = old === base ? text : join(base, text, old);
      if (joined !== old) {
        var change = difference(old, joined);
        var from = model.getPositionAt(change.start);
        var to = model.getPositionAt(change.end);
        entry.quiet = true;
        entry.editor.pushUndoStop();
        model.pushEditOperations([], [{ range: new monaco.Range(from.lineNumber, from.column, to.lineNumber, to.column), text: change.text }], function () { return null; });
        entry.editor.pushUndoStop();
        entry.quiet = false;
      }
      if (joined !== text) {
        entry.changed();
      }
    },

    // Another file: its own text and its own undo.
    open: function (id, text, revision, seen, readOnly) {
      var entry = editors.get(id);
      if (entry) {
        var old = entry.editor.getModel();
        entry.pending = false;
        window.clearTimeout(entry.timer);
        entry.revision = revision;
        entry.editor.setModel(monaco.editor.createModel(text, language));
        entry.known = new Map([[seen, entry.editor.getValue()]]);
        entry.editor.updateOptions({ readOnly: readOnly });
        old.dispose();
      }
    },

    // Everything typed so far is sent; done once the page has it.
    flush: function (id) {
      var entry = editors.get(id);
      return entry ? entry.flush().then(function () { return true; }) : true;
    },

    markers: function (id, markers) {
      var entry = editors.get(id);
      if (entry) {
        var severity = { Error: monaco.MarkerSeverity.Error, Warning: monaco.MarkerSeverity.Warning, Info: monaco.MarkerSeverity.Info };
        monaco.editor.setModelMarkers(entry.editor.getModel(), language, markers.map(function (m) {
          return {
            severity: severity[m.severity], code: m.code, source: 'Emulation.Rules', message: m.message,
            startLineNumber: m.range.startLine, startColumn: m.range.startColumn, endLineNumber: m.range.endLine, endColumn: m.range.endColumn
          };
        }));
      }
    },

    // Marks beside the lines: what the worked examples reach.
    gutter: function (id, lines) {
      var entry = editors.get(id);
      if (entry) {
        entry.marks = entry.editor.deltaDecorations(entry.marks || [], lines.map(function (line) {
          return { range: new monaco.Range(line.line, 1, line.line, 1), options: { isWholeLine: false, glyphMarginClassName: 'er-glyph-' + line.kind, glyphMarginHoverMessage: { value: escape(line.text) } } };
        }));
      }
    },

    reveal: function (id, line, column) {
      var entry = editors.get(id);
      if (entry) {
        entry.editor.revealLineInCenter(line);
        entry.editor.setPosition({ lineNumber: line, column: column });
        entry.editor.focus();
      }
    },

    dispose: function (id) {
      var entry = editors.get(id);
      if (entry) {
        window.clearTimeout(entry.timer);
        editors.delete(id);
        var model = entry.editor.getModel();
        entry.editor.dispose();
        if (editors.size === 0) {
          forgetOthers();
        }
        if (model) {
          model.dispose();
        }
      }
    }
  };
})();
