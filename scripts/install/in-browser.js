// The page's own script: changes the language and copies files. It loads nothing.
const files = JSON.parse(document.getElementById("files").textContent);

function speak(language) {
  document.documentElement.lang = language;
  for (const part of document.querySelectorAll("main[lang]")) part.hidden = part.lang !== language;
  document.title = document.querySelector(`main[lang=${language}] h1`).textContent;
}

async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

document.addEventListener("click", async ({ target }) => {
  if (target.dataset.speak) {
    speak(target.dataset.speak);
    document.querySelector("main:not([hidden]) h1").focus();
  }
  if (!target.dataset.file) return;
  const text = files[target.dataset.file];
  const said = target.parentElement.querySelector("[role=status]");
  if (await copied(text)) said.textContent = target.dataset.done;
  else {
    said.textContent = target.dataset.failed;
    const field = target.parentElement.querySelector("textarea") ?? document.createElement("textarea");
    field.readOnly = true;
    field.value = text;
    field.setAttribute("aria-label", target.dataset.file);
    target.parentElement.append(field);
    field.select();
  }
});

speak(navigator.language.startsWith("fi") ? "fi" : "en");
