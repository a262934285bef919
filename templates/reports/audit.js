(function () {
  "use strict";
  var table = document.getElementById("table");
  var body = table.tBodies[0];
  var rows = Array.from(body.rows);
  var said = document.getElementById("said");
  var find = document.getElementById("find");
  var verdict = document.getElementById("verdict");
  var owner = document.getElementById("owner");
  var count = document.getElementById("count");
  var dialog = document.getElementById("review");
  var language = document.documentElement.lang;

  /* Sorting: by number where the column holds numbers, else by what is read. */
  function value(row, at, kind) {
    var cell = row.cells[at];
    return kind === "number" ? Number(cell.dataset.v) : cell.textContent.trim();
  }

  function sort(head, at) {
    var kind = head.dataset.kind;
    var usual = kind === "number" ? "descending" : "ascending";
    var other = usual === "ascending" ? "descending" : "ascending";
    var order = head.getAttribute("aria-sort") === usual ? other : usual;
    var sign = order === "ascending" ? 1 : -1;
    rows.sort(function (one, two) {
      var a = value(one, at, kind);
      var b = value(two, at, kind);
      return sign * (kind === "number" ? a - b : a.localeCompare(b, language));
    });
    Array.from(table.tHead.rows[0].cells).forEach(function (cell) { cell.removeAttribute("aria-sort"); });
    head.setAttribute("aria-sort", order);
    rows.forEach(function (row) { body.appendChild(row); });
    said.textContent = "Sorted by " + head.textContent.trim() + ", " + order;
  }

  Array.from(table.tHead.rows[0].cells).forEach(function (head, at) {
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.textContent = "";
    head.appendChild(button);
    button.addEventListener("click", function () { sort(head, at); });
  });

  /* Choosing: rows that do not fit are hidden. */
  function choose() {
    var words = find.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    var shown = 0;
    rows.forEach(function (row) {
      var text = row.textContent.toLowerCase();
      var fits = (!verdict.value || row.dataset.verdict === verdict.value)
        && (!owner.value || row.dataset.owner === owner.value)
        && words.every(function (word) { return text.includes(word); });
      row.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    count.textContent = shown + " of " + rows.length + " deals";
  }

  [find, verdict, owner].forEach(function (one) { one.addEventListener("input", choose); });
  document.getElementById("choose").hidden = false;
  choose();

  /* Reviews are packed into the page; the first one that is opened unpacks them. */
  var unpacked = null;
  function unpack() {
    if (!unpacked) {
      var packed = atob(document.getElementById("reviews").textContent.trim());
      var bytes = Uint8Array.from(packed, function (one) { return one.charCodeAt(0); });
      var stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
      unpacked = new Response(stream).text().then(function (text) {
        return text.split("\f").map(function (pieces) { return pieces.split("\0"); });
      });
    }
    return unpacked;
  }

  function show(at) {
    unpack().then(function (places) {
      var close = document.createElement("button");
      close.type = "button";
      close.className = "close";
      close.textContent = "Close";
      close.addEventListener("click", function () { dialog.close(); });
      dialog.innerHTML = places.map(function (pieces) { return pieces[at] || ""; }).join("");
      dialog.prepend(close);
      dialog.querySelectorAll(".scroll").forEach(function (box) { box.scrollLeft = box.scrollWidth; });
      dialog.showModal();
      dialog.scrollTop = 0;
    });
  }

  if (typeof DecompressionStream === "function" && typeof dialog.showModal === "function") {
    rows.forEach(function (row) {
      if (row.dataset.review === undefined) { return; }
      var name = row.querySelector(".open");
      var link = document.createElement("a");
      link.className = "open";
      link.href = "#review";
      link.append.apply(link, Array.from(name.childNodes));
      name.replaceWith(link);
      link.addEventListener("click", function (event) {
        event.preventDefault();
        show(Number(row.dataset.review));
      });
    });
    /* The event comes later than the closing: by then another review may be open. */
    dialog.addEventListener("close", function () { if (!dialog.open) { dialog.textContent = ""; } });
  }
})();
