"""The look: colours, type scale, spacing and the one stylesheet, light and dark.

from desktop.theme import theme, themes, font, Space, Size
theme().accent            QColor of the current theme; ask at paint time, never keep it
font("body")              QFont of a role: display title case section strong body quote
                          small small_strong caption overline; with figures
                              of one width: figures small_figures caption_figures
themes.changed            signal(Theme): colours changed; repaint what you cache
Space.XS S M L XL         4 8 12 16 24 px
theme().category(3)       colour of a category, wrapping; .category_ground(3) its tint
"""

from desktop.theme.choice import Themes, theme, themes
from desktop.theme.tokens import DARK, LIGHT, Size, Space, Theme
from desktop.theme.typescale import Role, font

__all__ = [
    "DARK",
    "LIGHT",
    "Role",
    "Size",
    "Space",
    "Theme",
    "Themes",
    "font",
    "theme",
    "themes",
]
