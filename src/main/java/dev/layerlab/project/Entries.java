package dev.layerlab.project;

import java.util.Locale;
import java.util.Map;

/** Takes named values out of a part of the file and refuses those that are missing or out of range. */
record Entries(String owner, Map<String, Object> values) {

    int whole(String name, long min, long max) throws Damage {
        double value = number(name, min, max);
        if (value != Math.rint(value)) {
            throw refused(name, value, min, max);
        }
        return (int) value;
    }

    double number(String name, double min, double max) throws Damage {
        if (!(values.get(name) instanceof Number number)) {
            throw missing(name);
        }
        return inRange(owner, name, number.doubleValue(), min, max);
    }

    boolean yesOrNo(String name) throws Damage {
        if (!(values.get(name) instanceof Boolean value)) {
            throw missing(name);
        }
        return value;
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) throws Damage {
        return choice(owner, name, values.get(name), type);
    }

    static double inRange(String owner, String name, double value, double min, double max) throws Damage {
        if (!(value >= min && value <= max)) {
            throw Damage.of("range", owner, name, text(value), text(min), text(max));
        }
        return value;
    }

    static <E extends Enum<E>> E choice(String owner, String name, Object value, Class<E> type) throws Damage {
        for (E constant : type.getEnumConstants()) {
            if (word(constant).equals(value)) {
                return constant;
            }
        }
        throw Damage.of("choice", owner, name, String.valueOf(value));
    }

    /** How a choice stands in the file. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Damage missing(String name) {
        return Damage.of("setting-missing", owner, name);
    }

    private Damage refused(String name, double value, double min, double max) {
        return Damage.of("range", owner, name, text(value), text(min), text(max));
    }

    private static String text(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : String.valueOf(value);
    }
}
