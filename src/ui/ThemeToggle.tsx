import { IconButton } from './Button';
import type { IconName } from './Icon';
import { chooseTheme, type ThemeChoice, useThemeChoice } from './theme';

const NEXT: Record<ThemeChoice, ThemeChoice> = { system: 'light', light: 'dark', dark: 'system' };
const ICONS: Record<ThemeChoice, IconName> = { system: 'system', light: 'sun', dark: 'moon' };

/** Goes round system, light and dark. */
export function ThemeToggle() {
  const choice = useThemeChoice();
  return (
    <IconButton
      icon={ICONS[choice]}
      label={`Theme: ${choice}. Switch to ${NEXT[choice]}`}
      onClick={() => chooseTheme(NEXT[choice])}
    />
  );
}
