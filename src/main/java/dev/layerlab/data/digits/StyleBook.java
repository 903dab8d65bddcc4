package dev.layerlab.data.digits;

import java.util.List;

/** All styles of all digits. */
final class StyleBook {
    private static final List<List<Style.Share>> DIGITS = List.of(
            Zeros.STYLES,
            Ones.STYLES,
            Twos.STYLES,
            Threes.STYLES,
            Fours.STYLES,
            Fives.STYLES,
            Sixes.STYLES,
            Sevens.STYLES,
            Eights.STYLES,
            Nines.STYLES);

    private StyleBook() {}

    static Style pick(int digit, Dice dice) {
        List<Style.Share> shares = DIGITS.get(digit);
        double left =
                dice.between(0, shares.stream().mapToDouble(Style.Share::weight).sum());
        for (Style.Share share : shares) {
            left -= share.weight();
            if (left < 0) {
                return share.style();
            }
        }
        return shares.getLast().style();
    }
}
