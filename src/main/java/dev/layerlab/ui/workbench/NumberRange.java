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
 * @param steps how the arrows go through the range
 */
public record NumberRange(double min, double max, NumberSteps steps) {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?[1-9]\\d{0,2}([.,]\\d{3})+");

    public NumberRange {
        if (!(min <= max)) {
            throw new IllegalArgumentException(min + " to " + max + " is no range");
        }
    }

    public static NumberRange wholes(long min, long max) {
        return new NumberRange(min, max, NumberSteps.ONES);
    }

    public static NumberRange decimals(double min, double max) {
        return new NumberRange(min, max, NumberSteps.DIGITS);
    }

    /** Numbers that are tried in powers of ten, zero among them. */
    public static NumberRange penalties(double max) {
        return new NumberRange(0, max, NumberSteps.POWERS);
    }

    /** Shares of 1, in twentieths. */
    public static NumberRange shares(double min, double max) {
        return new NumberRange(min, max, NumberSteps.TWENTIETHS);
    }

    /** The number that was typed; empty for what is no number or lies outside. */
    public OptionalDouble read(String typed) {
        String text = typed.strip();
        if (isWhole() && GROUPED.matcher(text).matches()) {
            text = text.replaceAll("[.,]", "");
        }
        if (!NUMBER.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(text.replace(',', '.'));
        boolean taken = value >= min && value <= max && (!isWhole() || value == Math.rint(value));
        return taken ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** The number as a field shows it, with up to seven digits that count. */
    public String write(double value) {
        if (isWhole()) {
            return Long.toString(Math.round(value));
        }
        BigDecimal exact =
                new BigDecimal(Double.toString(value)).round(new MathContext(7)).stripTrailingZeros();
        return Math.abs(value) < 1e-6 && value != 0 ? exact.toString().replace("E", "e") : exact.toPlainString();
    }

    /** The number so many steps up, or down if negative; never outside. */
    public double next(double value, int count) {
        return Math.clamp(steps.next(value, count), min, max);
    }

    /** The sentence for what is not taken. */
    public Message refusal() {
        return Message.of(isWhole() ? "common.number.whole" : "common.number.decimal", write(min), write(max));
    }

    private boolean isWhole() {
        return steps == NumberSteps.ONES;
    }
}
