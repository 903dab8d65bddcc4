package dev.layerlab.ui.predict;

import java.util.List;

/** What the names of the classes tell about the data. */
final class Classes {
    private Classes() {}

    /** Whether all classes are single digits, so that drawings are prepared as MNIST's were. */
    static boolean areDigits(List<String> names) {
        return !names.isEmpty() && names.stream().allMatch(name -> name.matches("[0-9]"));
    }
}
