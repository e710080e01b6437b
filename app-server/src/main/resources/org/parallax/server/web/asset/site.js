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
