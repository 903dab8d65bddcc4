package dev.layerlab.app.command;

import dev.layerlab.data.DatasetCatalog;
import dev.layerlab.engine.Engine;
import dev.layerlab.text.Texts;
import java.io.PrintStream;
import java.util.function.Supplier;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What every command works with.
 *
 * @param out results only
 * @param err everything else
 * @param terminal whether a person watches {@code err}
 */
public record Workplace(
        Engine engine, DatasetCatalog catalog, Texts texts, PrintStream out, PrintStream err, boolean terminal) {

    /** Prints a result, as the one JSON document or as text. */
    void print(boolean json, Object document, Supplier<String> text) {
        out.println(json ? mapper().writeValueAsString(document) : text.get());
        out.flush();
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    }
}
