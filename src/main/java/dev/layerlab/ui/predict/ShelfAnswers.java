package dev.layerlab.ui.predict;

import dev.layerlab.engine.LiveNetwork;
import dev.layerlab.tensor.Batch;
import dev.layerlab.tensor.Shape;
import dev.layerlab.tensor.Tensor;
import dev.layerlab.ui.workbench.Workbench;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.collections.ObservableList;

/** Keeps the answers to the pictures up to date, a few at a time so that the pen never waits for them. */
final class ShelfAnswers {
    private static final String TOPIC = "predict.pictures";
    private static final int AT_ONCE = 16;

    private final ObservableList<PictureItem> items;
    private final Workbench workbench;
    private boolean asking;
    private boolean again;

    ShelfAnswers(Workbench workbench, ObservableList<PictureItem> items) {
        this.workbench = workbench;
        this.items = items;
        workbench.run().weightsVersionProperty().addListener((property, before, now) -> {
            if (now.longValue() == 0) {
                // Questions to a network that is gone are never answered.
                asking = false;
                again = false;
            } else {
                renew();
            }
        });
    }

    /** Asks for all pictures; while a round is under way, another one follows it. */
    void renew() {
        if (asking) {
            again = true;
        } else if (workbench.run().liveDrawing().isPresent() && !items.isEmpty()) {
            asking = true;
            again = false;
            askFrom(0);
        }
    }

    private void askFrom(int first) {
        List<PictureItem> asked =
                items.stream().skip(first).limit(AT_ONCE).filter(this::fits).toList();
        if (first >= items.size()) {
            asking = false;
            if (again) {
                renew();
            }
        } else if (asked.isEmpty()) {
            askFrom(first + AT_ONCE);
        } else {
            List<Tensor> examples = asked.stream()
                    .map(item -> item.ready().orElseThrow().prepared().tensor())
                    .toList();
            workbench.run().ask(TOPIC, live -> answers(live, examples), given -> {
                take(asked, given);
                askFrom(first + AT_ONCE);
            });
        }
    }

    /** While other data are being opened there are pictures that the network would not understand. */
    private boolean fits(PictureItem item) {
        Optional<Shape> wanted = LiveShape.of(workbench);
        return item.ready()
                .filter(ready ->
                        wanted.equals(Optional.of(ready.prepared().tensor().shape())))
                .isPresent();
    }

    private static List<Answer> answers(LiveNetwork live, List<Tensor> examples) {
        int length = examples.getFirst().values().length;
        Batch batch = new Batch(examples.getFirst().shape(), examples.size());
        for (int i = 0; i < examples.size(); i++) {
            System.arraycopy(examples.get(i).values(), 0, batch.inputs(), i * length, length);
        }
        batch.setCount(examples.size());
        float[] outputs = live.answer(batch);
        int classes = outputs.length / examples.size();
        return java.util.stream.IntStream.range(0, examples.size())
                .mapToObj(i -> new Answer(examples.get(i), Arrays.copyOfRange(outputs, i * classes, (i + 1) * classes)))
                .toList();
    }

    private void take(List<PictureItem> asked, List<Answer> given) {
        for (int i = 0; i < items.size(); i++) {
            PictureItem item = items.get(i);
            for (int j = 0; j < asked.size(); j++) {
                boolean same = asked.get(j).id() == item.id() && asked.get(j).state() == item.state();
                if (same) {
                    items.set(i, item.with(given.get(j)));
                }
            }
        }
    }
}
