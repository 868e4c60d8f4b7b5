"""Text cut to a width: letters of Arabic are narrower where they join."""

from db.dossier.fitting import fitted, width


def test_joined_letters_are_narrower_than_letters_alone() -> None:
    joined, alone = width("بببب"), sum(map(width, "بببب"))
    assert joined < 0.8 * alone
    # A half-space ends a word as a space does, and takes no room.
    assert width("بب\u200cبب") == 2 * width("بب")
    # Alef joins only to the letter before it.
    assert width("اب") == width("ا") + width("ب")


def test_what_fits_is_left_whole() -> None:
    title = "بمب‌گذاری فرودگاه کابل، ۲۶ اوت ۲۰۲۱"
    assert fitted(title, width(title)) == title
    assert fitted(title, width(title) - 1).endswith("…")
    for room in range(3, 14):
        assert width(fitted(title, room)) <= room
    assert fitted("Kabul airport bombing", 5.0) == "Kabul ai…"
