package dev.layerlab.text;

import java.util.List;

/**
 * A sentence that is not yet in any language: a key of the resource bundles and what fills its gaps. Arguments may be
 * messages themselves.
 */
public record Message(String key, List<Object> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
