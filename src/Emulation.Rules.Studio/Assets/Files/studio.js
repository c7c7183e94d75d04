// The few things a page cannot do without a script: what a browser remembers, a question, where the keyboard is.
(function () {
  'use strict';

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
    ask: function (question) {
      return window.confirm(question);
    },
    focus: function (id) {
      var element = document.getElementById(id);
      if (element) {
        element.focus();
      }
    }
  };
})();
