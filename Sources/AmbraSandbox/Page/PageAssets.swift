/// The style and the script of the page. It does without the script, which only follows the requests.
enum PageAssets {
    static let style = """
        :root { color-scheme: light dark; --text: #1b1f24; --page: #ffffff; --soft: #f1f3f5; --line: #c4cad1;
          --accent: #0b5cad; --quiet: #55606c; --on: #1a6b34; }
        @media (prefers-color-scheme: dark) { :root { --text: #e8eaed; --page: #14171a; --soft: #20252a;
          --line: #454d56; --accent: #8ec1f7; --quiet: #a9b3bd; --on: #7fd69a; } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 0 1.25rem 3rem; max-width: 76rem; background: var(--page); color: var(--text);
          font: 1rem/1.5 system-ui, sans-serif; }
        header { border-bottom: 1px solid var(--line); }
        h1 { margin: 1rem 0 0; font-size: 1.6rem; }
        h2 { margin: 2rem 0 .5rem; font-size: 1.25rem; }
        header p, section > p, .none { color: var(--quiet); margin: .25rem 0; }
        nav ul { display: flex; flex-wrap: wrap; gap: 1.25rem; list-style: none; margin: .5rem 0 .75rem; padding: 0; }
        a { color: var(--accent); }
        .skip { position: absolute; left: -100vw; }
        .skip:focus { left: .5rem; top: .5rem; background: var(--page); padding: .5rem; }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
        .scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: .4rem; }
        table { border-collapse: collapse; width: 100%; }
        th, td { text-align: left; padding: .4rem .7rem; border-top: 1px solid var(--line); vertical-align: middle; }
        thead th { border-top: 0; background: var(--soft); white-space: nowrap; }
        tbody th { font-weight: 600; }
        th.number, .number { text-align: right; font-variant-numeric: tabular-nums; }
        code { font: .875rem ui-monospace, monospace; overflow-wrap: anywhere; }
        img { display: block; width: 80px; height: 80px; object-fit: contain; background: #000; border-radius: .25rem;
          color: #fff; font-size: .7rem; }
        form { margin: 0; }
        fieldset { border: 1px solid var(--line); border-radius: .4rem; margin: 1rem 0 0; display: grid;
          grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 0 1.25rem; align-items: end; }
        label { display: block; font-size: .9rem; }
        input, select, button { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--quiet);
          border-radius: .3rem; padding: .35rem .6rem; min-height: 2.25rem; }
        input, select { width: 100%; }
        [type=checkbox] { min-height: 0; vertical-align: middle; }
        button { background: var(--soft); cursor: pointer; }
        [role=switch] { min-width: 4.5rem; }
        [role=switch][aria-checked=true] { border: 2px solid var(--on); color: var(--on); font-weight: 600; }
        .paths { columns: 18rem; padding-left: 1.25rem; }
        """

    static let script = """
        "use strict";
        const rows = document.getElementById("request-rows");
        const live = document.getElementById("live");
        const label = document.createElement("label");
        const follow = document.createElement("input");
        follow.type = "checkbox";
        follow.checked = true;
        follow.style.width = "auto";
        label.append(follow, " Follow the requests as they come");
        live.before(label);
        // An address with a name and a password in it, as the page's own may be, is none that fetch takes.
        const source = new URL("/sandbox/page/requests", location.origin);
        let newest = "";
        function say(text) { if (live.textContent !== text) live.textContent = text; }
        async function update() {
          if (follow.checked && !document.hidden) {
            try {
              const answer = await fetch(source, { cache: "no-store" });
              if (!answer.ok) throw new Error(String(answer.status));
              const text = await answer.text();
              if (text !== newest) { rows.innerHTML = text; newest = text; }
              say("The newest requests, followed as they come.");
            } catch {
              say("The sandbox does not answer; load the page again.");
            }
          } else if (!follow.checked) {
            say("The newest requests, as they were when following stopped.");
          }
          setTimeout(update, 1500);
        }
        update();
        """
}
