(function () {
  "use strict";
  var said = document.getElementById("said");

  function fallback(text) {
    var area = document.createElement("textarea");
    area.value = text;
    area.readOnly = true;
    area.className = "unseen";
    document.body.appendChild(area);
    area.select();
    var done = false;
    try { done = document.execCommand("copy"); } catch (error) { done = false; }
    area.remove();
    return done;
  }

  function announce(button, done, text) {
    said.textContent = done ? "Copied: " + text : "Could not copy. Select the text instead.";
    button.textContent = done ? "Copied" : "Select it";
    button.classList.toggle("done", done);
    setTimeout(function () {
      button.textContent = "Copy";
      button.classList.remove("done");
    }, 2500);
  }

  function copy(button) {
    var text = document.getElementById(button.dataset.of).textContent.trim();
    function older() {
      var done = fallback(text);
      button.focus();
      announce(button, done, text);
    }
    if (!navigator.clipboard) { older(); return; }
    navigator.clipboard.writeText(text).then(function () { announce(button, true, text); }, older);
  }

  document.querySelectorAll(".copy").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () { copy(button); });
  });

  /* On a narrow screen the picture begins with what is newest. */
  document.querySelectorAll(".scroll").forEach(function (box) { box.scrollLeft = box.scrollWidth; });

  /* On paper everything is open; what stays in older browsers is closed again afterwards. */
  var opened = [];
  addEventListener("beforeprint", function () {
    opened = Array.from(document.querySelectorAll("details:not([open])"));
    opened.forEach(function (one) { one.open = true; });
  });
  addEventListener("afterprint", function () {
    opened.forEach(function (one) { one.open = false; });
  });
})();
