package dev.layerlab.network.layer;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Reads the settings of any layer from its record and makes the same layer with one of them changed. */
public final class Settings {
    private Settings() {}

    /** The layer's settings, in the order of its record. */
    public static List<LayerSetting> of(Layer layer) {
        return Arrays.stream(layer.getClass().getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Setting.class))
                .map(component -> describe(layer, component))
                .toList();
    }

    /**
     * The layer with one setting changed.
     *
     * @param value an Integer, Double, Boolean or the fitting enum's constant
     * @throws IllegalArgumentException if there is no such setting or the number is outside its range
     */
    public static Layer with(Layer layer, String name, Object value) {
        RecordComponent[] components = layer.getClass().getRecordComponents();
        int changed = indexOf(components, name, layer);
        requireInRange(components[changed], value);
        Object[] values =
                Arrays.stream(components).map(part -> read(layer, part)).toArray();
        values[changed] = value;
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return layer.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(layer.type() + " cannot be rebuilt", broken);
        }
    }

    private static int indexOf(RecordComponent[] components, String name, Layer layer) {
        for (int i = 0; i < components.length; i++) {
            if (components[i].getName().equals(name) && components[i].isAnnotationPresent(Setting.class)) {
                return i;
            }
        }
        throw new IllegalArgumentException(layer.type() + " has no setting " + name);
    }

    private static LayerSetting describe(Layer layer, RecordComponent component) {
        Setting range = component.getAnnotation(Setting.class);
        String name = component.getName();
        return switch (read(layer, component)) {
            case Integer whole -> new LayerSetting.Whole(name, whole, (int) range.min(), (int) range.max());
            case Double decimal -> new LayerSetting.Decimal(name, decimal, range.min(), range.max());
            case Boolean on -> new LayerSetting.Switch(name, on);
            case Enum<?> word ->
                new LayerSetting.Choice(
                        name, word, List.of(word.getDeclaringClass().getEnumConstants()));
            case Object other ->
                throw new IllegalStateException(layer.type() + "." + name + " is a " + other.getClass());
        };
    }

    private static void requireInRange(RecordComponent component, Object value) {
        Setting range = component.getAnnotation(Setting.class);
        if (value instanceof Number number
                && !(number.doubleValue() >= range.min() && number.doubleValue() <= range.max())) {
            throw new IllegalArgumentException(
                    component.getName() + " must be from " + range.min() + " to " + range.max() + ", not " + value);
        }
    }

    private static Object read(Layer layer, RecordComponent component) {
        try {
            return component.getAccessor().invoke(layer);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(layer.type() + "." + component.getName() + " cannot be read", broken);
        }
    }
}
