// The few things a page cannot do without a script: what a browser remembers, a question, where the keyboard is.
(function () {
  'use strict';

  // Where the connection is lost nobody but the browser hears a button. What the server refuses to take up again is gone for good.
  function retry() {
    var shown = document.getElementById('components-reconnect-modal');
    Promise.resolve(window.Blazor.reconnect()).then(function (isBack) {
      if (!isBack) {
        shown.classList.remove('components-reconnect-failed');
        shown.classList.add('components-reconnect-rejected');
      }
    }, function () { });
  }

  // A server that was started anew, or asks to sign in again, refuses the connection each time: the framework would go on trying and say so.
  function ask(shown) {
    if (!shown.matches('.components-reconnect-show,.components-reconnect-retrying,.components-reconnect-failed')) {
      shown.classList.remove('er-refused');
      return;
    }
    window.fetch(document.baseURI, { cache: 'no-store', redirect: 'manual' }).then(function (answer) {
      shown.classList.toggle('er-refused', answer.status === 401 || answer.status === 403 || answer.type === 'opaqueredirect');
    }, function () { }).then(function () { window.setTimeout(ask, 2000, shown); });
  }

  document.addEventListener('components-reconnect-state-changed', function (event) {
    if (event.detail.state === 'show') {
      ask(event.target);
    }
  }, true);

  // What was written while the connection was lost reached nobody, nor what was on its way then: the page would show it, and save what
  // was there before. The browser notices a loss after half a minute. Once the page is back, its fields say again what they said.
  var unnoticed = 60000;
  var said = new Map();
  var lost = null;
  var unsaid = false;

  function hear(event) {
    unsaid = unsaid || (lost !== null && event.target.closest('.er-studio') !== null);
    said.forEach(function (events, field) {
      if (!field.isConnected) {
        said.delete(field);
      }
    });
    if (event.target.type !== 'file' && event.target.closest('.er-studio') && !event.target.closest('.monaco-editor')) {
      var events = said.get(event.target) || {};
      events[event.type] = Date.now();
      said.set(event.target, events);
    }
  }

  function sayAgain() {
    var heard = Array.from(said);
    said.clear();
    heard.forEach(function (one) {
      Object.keys(one[1]).forEach(function (type) {
        if (one[0].isConnected && one[1][type] >= lost - unnoticed) {
          one[0].dispatchEvent(new Event(type, { bubbles: true }));
        }
      });
    });
  }

  document.addEventListener('input', hear, true);
  document.addEventListener('change', hear, true);

  document.addEventListener('components-reconnect-state-changed', function (event) {
    if (event.detail.state === 'show') {
      lost = lost || Date.now();
    } else if (event.detail.state === 'hide' && lost) {
      sayAgain();
      lost = null;
      unsaid = false;
    }
  }, true);

  // The page takes its forms itself. Where nobody takes them, the browser would leave the page and all that was written on it.
  window.addEventListener('submit', function (event) {
    if (event.target.closest('.er-studio')) {
      event.preventDefault();
    }
  }, true);

  document.addEventListener('click', function (event) {
    if (event.target.closest('[data-er-retry]')) {
      retry();
    } else if (event.target.closest('[data-er-reload]')) {
      window.location.reload();
    }
  });

  // Where the keyboard is. A button that waits cannot be used, and a form that is done with is gone: the keyboard would be nowhere. Where
  // nothing takes its place, it stands at the part of the page that is left.
  var here = null;
  var stand = null;
  var waiting = 0;

  document.addEventListener('focusin', function (event) {
    if (event.target !== stand) {
      var around = event.target.closest('[data-er-back]');
      here = { element: event.target, back: around && around.dataset.erBack, places: placesAround(event.target) };
      stand = null;
    }
  });

  document.addEventListener('pointerdown', function (event) {
    if (here && !here.element.contains(event.target)) {
      here = null;
    }
  });

  function placesAround(element) {
    var places = [];
    for (var one = element.parentElement; one; one = one.parentElement) {
      if (one.matches('.er-studio :is(section, form, details, main, [role=group])')) {
        places.push(one);
      }
    }
    return places;
  }

  // What has just been put out of use still has the keyboard, until the browser draws it.
  function isNowhere() {
    return document.activeElement === document.body || document.activeElement.disabled === true;
  }

  function goBack() {
    if (!here || (!isNowhere() && document.activeElement !== stand)) {
      return;
    }
    var next = here.element.isConnected ? here.element : here.back && document.getElementById(here.back);
    if (next && !next.disabled) {
      next.focus({ preventScroll: here.element === next });
    } else {
      waiting = waiting || window.setTimeout(goNear, 500);
    }
  }

  function goNear() {
    waiting = 0;
    if (here && isNowhere() && (!here.element.isConnected || here.element.disabled)) {
      stand = here.places.find(function (place) { return place.isConnected; }) || null;
      if (stand) {
        stand.tabIndex = stand.hasAttribute('tabindex') ? stand.tabIndex : -1;
        stand.focus({ preventScroll: true });
      }
    }
  }

  new MutationObserver(goBack).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled'] });

  // Escape folds away what a button unfolded.
  document.addEventListener('keydown', function (event) {
    var around = event.key === 'Escape' && !event.defaultPrevented && event.target.closest('[data-er-back]');
    var opener = around && document.getElementById(around.dataset.erBack);
    if (opener && opener.getAttribute('aria-expanded') === 'true') {
      opener.focus();
      opener.click();
    }
  });

  // What was written into a form and is not sent yet. A page that took it empties the field or takes the form away.
  var begun = new WeakMap();

  function hasWritten() {
    return Array.prototype.some.call(document.querySelectorAll('[data-er-typed] :is(input, textarea)'), function (field) {
      return begun.has(field) && field.value !== begun.get(field);
    });
  }

  function begin(event) {
    if (event.target.closest('[data-er-typed]') && event.target.type !== 'checkbox' && !begun.has(event.target)) {
      begun.set(event.target, event.target.value);
    }
  }

  document.addEventListener('focusin', begin);
  document.addEventListener('beforeinput', begin);

  // Where the page takes a field at each change, that has come to it.
  document.addEventListener('change', function (event) {
    if (event.target.closest('[data-er-typed=change]')) {
      begun.delete(event.target);
    }
  });

  window.addEventListener('beforeunload', function (event) {
    if (hasWritten() || unsaid) {
      event.preventDefault();
    }
  });

  window.erStudio = {
    remember: function (name, value, language, isDark) {
      var path = new URL(document.baseURI).pathname;
      document.cookie = name + '=' + value + ';path=' + path + ';max-age=31536000;samesite=strict';
      document.documentElement.lang = language;
      document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
      if (window.erEditor) {
        window.erEditor.theme(isDark);
      }
    },
    stays: function (question, hasTyped) {
      return (hasTyped || hasWritten()) && !window.confirm(question);
    },
    focus: function (id) {
      var element = document.getElementById(id);
      if (element) {
        element.focus();
      }
    }
  };
})();
