// What pages do beyond links and forms. Each part looks for its own marks, and does nothing where there are none.

const root = document.documentElement;
const darkSystem = matchMedia('(prefers-color-scheme: dark)');
const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : darkSystem.matches);

const themeSwitch = document.querySelector('[data-theme-switch]');
if (themeSwitch) {
  const show = () => {
    themeSwitch.textContent = isDark() ? 'Light' : 'Dark';
    themeSwitch.setAttribute('aria-label', isDark() ? 'Use light colours' : 'Use dark colours');
  };
  themeSwitch.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    document.cookie = `theme=${root.dataset.theme}; Path=/; Max-Age=31536000; SameSite=Strict`;
    show();
  });
  darkSystem.addEventListener('change', show);
  show();
  themeSwitch.hidden = false;
}

// What was found at words that are set off is shown beside them; without script their links lead to it.
let explained;
const closeExplained = () => {
  if (explained) {
    explained.box.remove();
    explained.from.setAttribute('aria-expanded', 'false');
    explained = undefined;
  }
};
document.addEventListener('click', (event) => {
  const from = event.target.closest('a[data-findings]');
  if (explained && !explained.box.contains(event.target)) closeExplained();
  if (!from) return;
  event.preventDefault();
  const box = document.createElement('div');
  box.className = 'explained';
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', 'What was found here');
  box.tabIndex = -1;
  for (const number of from.dataset.findings.split(' ')) {
    const entry = document.getElementById(`f${number}`);
    if (entry) {
      const copy = document.createElement('div');
      copy.append(...[...entry.children].map((it) => it.cloneNode(true)));
      box.append(copy);
    }
  }
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'quiet';
  close.textContent = 'Close';
  close.addEventListener('click', () => { closeExplained(); from.focus(); });
  box.append(close);
  document.body.append(box);
  const at = from.getClientRects()[0];
  box.style.top = `${at.bottom + scrollY + 6}px`;
  box.style.left = `${Math.max(16, Math.min(at.left, innerWidth - box.offsetWidth - 16))}px`;
  from.setAttribute('aria-expanded', 'true');
  explained = { box, from };
  box.focus({ preventScroll: true });
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && explained) {
    const { from } = explained;
    closeExplained();
    from.focus();
  }
});

// What only serves readers without script goes, and what scripts show elsewhere is closed until somebody asks for it.
const tidy = (part) => {
  part.querySelectorAll('[data-without-script]').forEach((it) => { it.hidden = true; });
  part.querySelectorAll('details[data-with-script-closed]').forEach((it) => {
    it.open = Boolean(location.hash) && it.querySelector(':target') !== null;
  });
};
tidy(document);
document.addEventListener('htmx:afterSettle', (event) => tidy(event.detail.elt.parentElement ?? document));

// Files dropped on the form are those it sends.
const drop = document.querySelector('[data-drop]');
if (drop) {
  const zone = drop.querySelector('.drop');
  const files = drop.querySelector('input[type="file"]');
  for (const type of ['dragenter', 'dragover']) {
    drop.addEventListener(type, (event) => { event.preventDefault(); zone.classList.add('over'); });
  }
  drop.addEventListener('dragleave', () => zone.classList.remove('over'));
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    zone.classList.remove('over');
    if (event.dataTransfer.files.length > 0) {
      files.files = event.dataTransfer.files;
      drop.requestSubmit();
    }
  });
}
