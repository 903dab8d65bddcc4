package dev.layerlab.ui.workbench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as a learner of this language reads them: few digits, the right decimal mark, thousands apart. */
public final class Figures {
    private static final int MOST_DECIMALS = 12;

    private final Locale locale;

    public Figures(Locale locale) {
        this.locale = locale;
    }

    /** A whole number with thousands separators. */
    public String whole(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** So many significant digits, without trailing zeros; a dash for what is no number. */
    public String significant(double value, int digits) {
        if (!Double.isFinite(value)) {
            return "\u2013";
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(new BigDecimal(value).round(new MathContext(digits)));
    }

    /** A share of 1 in percent with one decimal; a dash for what is no number. */
    public String percent(double share) {
        if (!Double.isFinite(share)) {
            return "\u2013";
        }
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }
}
