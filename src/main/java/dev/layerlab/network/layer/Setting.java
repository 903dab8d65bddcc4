package dev.layerlab.network.layer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component of a layer's record that the user may change; the settings form is generated from it. Its label is the
 * text {@code setting.NAME} and its help {@code setting.NAME.help}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Setting {
    /** The smallest allowed number. */
    double min() default 0;

    /** The largest allowed number. */
    double max() default 1;
}
