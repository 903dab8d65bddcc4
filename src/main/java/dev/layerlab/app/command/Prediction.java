package dev.layerlab.app.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.layerlab.training.Scoring;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The answer to one picture file; the names are those of the JSON document.
 *
 * @param top the five strongest answers, the strongest first
 * @param error the only thing filled beside {@code file} where the picture could not be read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Prediction(String file, String prediction, Double confidence, List<Choice> top, String error) {
    private static final int MOST_CHOICES = 5;

    /** A class with how sure the network is of it, 0 to 1. */
    record Choice(@JsonProperty("class") String label, float confidence) {}

    static Prediction of(Path file, float[] outputs, List<String> classes) {
        List<Choice> top = IntStream.range(0, classes.size())
                .mapToObj(c -> new Choice(classes.get(c), outputs[c]))
                .sorted(Comparator.comparing(Choice::confidence).reversed())
                .limit(MOST_CHOICES)
                .toList();
        int best = Scoring.strongest(outputs, 0, classes.size());
        return new Prediction(file.toString(), classes.get(best), (double) outputs[best], top, null);
    }

    static Prediction unreadable(Path file, String why) {
        return new Prediction(file.toString(), null, null, null, why);
    }

    boolean isRead() {
        return error == null;
    }
}
