package dev.layerlab.network.layer;

import java.util.List;

/** One thing the user can set on a layer, with its value. */
public sealed interface LayerSetting {
    /** Name of the record's component. */
    String name();

    /** The value as {@link Settings#with} takes it. */
    Object value();

    /** A setting that is typed as a number; both bounds are allowed. */
    sealed interface Numeric extends LayerSetting {}

    /** A whole number. */
    record Whole(String name, Integer value, int min, int max) implements Numeric {}

    /** A number with decimals. */
    record Decimal(String name, Double value, double min, double max) implements Numeric {}

    /** One of several words. */
    record Choice(String name, Enum<?> value, List<Enum<?>> options) implements LayerSetting {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** On or off. */
    record Switch(String name, Boolean value) implements LayerSetting {}
}
