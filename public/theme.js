// Runs before the first paint, so that a remembered theme never flashes the other one.
// src/ui/theme.ts writes the same key.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('cloche:theme');
  } catch (error) {
    console.info('The theme is not remembered: storage is not available.', error);
  }
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
})();
