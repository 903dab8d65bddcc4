package dev.layerlab.ui.workbench;

import dev.layerlab.text.Message;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * The numbers a field takes, both ends included, and how they are read and written. Decimal point and decimal comma
 * both count; "1e-3" is a number too.
 *
 * @param whole whether only whole numbers are taken
 */
public record NumberRange(double min, double max, boolean whole) {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?[1-9]\\d{0,2}([.,]\\d{3})+");

    public NumberRange {
        if (!(min <= max)) {
            throw new IllegalArgumentException(min + " to " + max + " is no range");
        }
    }

    public static NumberRange wholes(long min, long max) {
        return new NumberRange(min, max, true);
    }

    public static NumberRange decimals(double min, double max) {
        return new NumberRange(min, max, false);
    }

    /** The number that was typed; empty for what is no number or lies outside. */
    public OptionalDouble read(String typed) {
        String text = typed.strip();
        if (whole && GROUPED.matcher(text).matches()) {
            text = text.replaceAll("[.,]", "");
        }
        if (!NUMBER.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(text.replace(',', '.'));
        boolean taken = value >= min && value <= max && (!whole || value == Math.rint(value));
        return taken ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** The number as a field shows it, with up to seven digits that count. */
    public String write(double value) {
        if (whole) {
            return Long.toString(Math.round(value));
        }
        BigDecimal exact =
                new BigDecimal(Double.toString(value)).round(new MathContext(7)).stripTrailingZeros();
        return Math.abs(value) < 1e-6 && value != 0 ? exact.toString().replace("E", "e") : exact.toPlainString();
    }

    /** The next number up or down: one for whole numbers, else a tenth of the first digit's place. */
    public double next(double value, boolean up) {
        if (whole) {
            return bounded(value + (up ? 1 : -1));
        }
        double size = value == 0 ? (max - min) / 10 : Math.abs(value);
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(size)) - 1);
        BigDecimal from = new BigDecimal(Double.toString(value));
        return bounded((up ? from.add(step) : from.subtract(step)).doubleValue());
    }

    /** The sentence for what is not taken. */
    public Message refusal() {
        return Message.of(whole ? "common.number.whole" : "common.number.decimal", write(min), write(max));
    }

    private double bounded(double value) {
        return Math.clamp(value, min, max);
    }
}
