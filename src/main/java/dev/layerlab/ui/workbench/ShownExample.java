package dev.layerlab.ui.workbench;

import dev.layerlab.data.Dataset;
import dev.layerlab.data.Examples;
import dev.layerlab.tensor.Tensor;
import java.util.Optional;

/**
 * The example whose way through the network is shown: what the user chose or drew last, else the first one of the data
 * that is not for training.
 *
 * @param className where it is known
 */
public record ShownExample(Tensor tensor, Optional<String> className) {
    /** Empty only while there are no data. */
    public static Optional<ShownExample> of(Workbench workbench) {
        Optional<Tensor> chosen = workbench.exampleProperty().get();
        return chosen.isPresent()
                ? chosen.map(tensor -> new ShownExample(tensor, Optional.empty()))
                : workbench.data().examples().flatMap(ShownExample::firstOf);
    }

    private static Optional<ShownExample> firstOf(Examples examples) {
        int[][] parts = {
            examples.split().validation(),
            examples.split().test(),
            examples.split().train()
        };
        for (int[] part : parts) {
            if (part.length > 0) {
                return Optional.of(of(examples.dataset(), part[0]));
            }
        }
        return Optional.empty();
    }

    private static ShownExample of(Dataset dataset, int index) {
        float[] values = new float[Math.toIntExact(dataset.shape().elements())];
        dataset.copy(index, values, 0);
        return new ShownExample(
                new Tensor(dataset.shape(), values),
                Optional.of(dataset.classes().get(dataset.label(index))));
    }
}
