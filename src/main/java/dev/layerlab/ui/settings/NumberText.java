package dev.layerlab.ui.settings;

import dev.layerlab.network.layer.LayerSetting;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/** Reads and writes the numbers of a form; point and comma both start the decimals. */
final class NumberText {
    private static final int DECADES = 5;
    private static final double PART = 0.05;

    private NumberText() {}

    /** What was typed as the setting's type; empty if it is no such number or out of range. */
    static Optional<Number> read(LayerSetting.Numeric setting, String text) {
        String typed = text.strip();
        try {
            return switch (setting) {
                case LayerSetting.Whole whole ->
                    Optional.<Number>of(Integer.parseInt(typed))
                            .filter(number -> within(number, whole.min(), whole.max()));
                case LayerSetting.Decimal decimal ->
                    Optional.<Number>of(Double.parseDouble(typed.replace(',', '.')))
                            .filter(number -> within(number, decimal.min(), decimal.max()));
            };
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean within(Number number, double min, double max) {
        return number.doubleValue() >= min && number.doubleValue() <= max;
    }

    /** With a point and without groups, so that what stands in a field can be read back. */
    static String write(Object number) {
        DecimalFormat format = new DecimalFormat("0.########", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(number);
    }

    static String smallest(LayerSetting.Numeric setting) {
        return switch (setting) {
            case LayerSetting.Whole whole -> write(whole.min());
            case LayerSetting.Decimal decimal -> write(decimal.min());
        };
    }

    static String largest(LayerSetting.Numeric setting) {
        return switch (setting) {
            case LayerSetting.Whole whole -> write(whole.max());
            case LayerSetting.Decimal decimal -> write(decimal.max());
        };
    }

    /** The next value up or down, never out of range. */
    static Number step(LayerSetting.Numeric setting, int steps) {
        return switch (setting) {
            case LayerSetting.Whole whole -> Math.clamp((long) whole.value() + steps, whole.min(), whole.max());
            case LayerSetting.Decimal decimal ->
                Math.clamp(
                        decimal.min() == 0 ? decade(decimal.value(), steps) : parts(decimal.value(), steps),
                        decimal.min(),
                        decimal.max());
        };
    }

    private static double parts(double value, int steps) {
        return Math.round((value + steps * PART) / PART) / (1 / PART);
    }

    /** Penalties are tried in powers of ten, and zero is below the smallest. */
    private static double decade(double value, int steps) {
        double smallest = Math.pow(10, -DECADES);
        int rung = value < smallest ? -1 : (int) Math.round(Math.log10(value)) + DECADES;
        int next = rung + Integer.signum(steps);
        return next < 0 ? 0 : Double.parseDouble("1e" + (next - DECADES));
    }
}
