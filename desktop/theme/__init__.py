"""The look: colours, type scale, spacing and the one stylesheet, in four themes and any size.

from desktop.theme import theme, themes, font, Space, Size
theme().accent            QColor of the current theme; ask at paint time, never keep it
font("body")              QFont of a role: display title case section strong body quote
                          small small_strong caption overline rail reading; with figures
                          of one width: figures small_figures caption_figures
themes.changed            signal(Theme): colours or sizes changed; repaint what you cache
Space.XS S M L XL         4 8 12 16 24 px, less when rows are close; ask, never keep
Size.ROW, Size.TARGET     heights that follow density and the size of text; ask, never keep
row(56, lines=2)          the height of a row of your own; grown(): of what is no row
broad(120)                a width for words
sided(16, 0, 8, 0)        margins by where lines begin and end, mirrored with the window
refit(self, X._fit)      calls _fit(self) now and whenever sizes change: fixed heights go there
moving()                  whether anything may glide or flash
theme().category(3)       colour of a category, wrapping; .category_ground(3) its tint
PAPER, paper_font("body") on paper letters never follow the screen; plain() for measures
"""

from desktop.theme.accents import Accent
from desktop.theme.choice import Look, Themes, accent_shade, moving, theme, themes
from desktop.theme.dressing import refit
from desktop.theme.measures import Size, Space, broad, grown, plain, row, sided, text_share
from desktop.theme.tokens import DARK, LIGHT, PAPER, THEMES, Theme
from desktop.theme.typescale import Role, font, paper_font

__all__ = [
    "DARK",
    "LIGHT",
    "PAPER",
    "THEMES",
    "Accent",
    "Look",
    "Role",
    "Size",
    "Space",
    "Theme",
    "Themes",
    "accent_shade",
    "broad",
    "font",
    "grown",
    "moving",
    "paper_font",
    "plain",
    "refit",
    "row",
    "sided",
    "text_share",
    "theme",
    "themes",
]
