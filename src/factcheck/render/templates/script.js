(() => {
  "use strict";
  const all = (query, root = document) => [...root.querySelectorAll(query)];
  const cards = all(".card");
  if (!cards.length) return;
  const pieces = all("a.s");
  const of = (card) => card.id.slice("claim-".length);
  const shown = () => cards.filter((card) => !card.classList.contains("off"));
  let here = -1;

  const light = (card) => {
    const number = card ? of(card) : "";
    all(".on").forEach((element) => element.classList.remove("on"));
    if (!card) return;
    card.classList.add("on");
    pieces
      .filter((piece) => piece.dataset.claims.split(" ").includes(number))
      .forEach((piece) => piece.classList.add("on"));
  };

  const bring = (number) => {
    const pane = document.getElementById("article");
    const mark = document.getElementById("at-" + number);
    if (!mark || pane.scrollHeight <= pane.clientHeight) return;
    const from = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    pane.scrollTop += from - pane.clientHeight / 3;
  };

  const go = (card) => {
    here = cards.indexOf(card);
    light(card);
    card.scrollIntoView({ block: "start" });
    card.focus({ preventScroll: true });
    bring(of(card));
  };

  const step = (by) => {
    const order = shown();
    const next = by > 0
      ? order.find((card) => cards.indexOf(card) > here)
      : order.filter((card) => cards.indexOf(card) < here).pop();
    if (next) go(next);
  };

  const bar = document.querySelector(".filter");
  bar.hidden = false;
  bar.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    all("button", bar).forEach((each) => each.setAttribute("aria-pressed", String(each === button)));
    cards.forEach((card) => {
      card.classList.toggle("off", Boolean(button.dataset.show) && card.dataset.label !== button.dataset.show);
    });
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
    if (event.key === "n") step(1);
    if (event.key === "p") step(-1);
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#claim-"]');
    const card = link && document.querySelector(link.getAttribute("href"));
    if (!card) return;
    event.preventDefault();
    if (card.classList.contains("off")) bar.querySelector("button").click();
    history.replaceState(null, "", "#" + card.id);
    go(card);
  });

  const first = location.hash.startsWith("#claim-") && document.querySelector(location.hash);
  if (first) go(first);

  window.addEventListener("beforeprint", () => all("details").forEach((each) => { each.open = true; }));
})();
