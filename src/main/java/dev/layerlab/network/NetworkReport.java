package dev.layerlab.network;

import dev.layerlab.tensor.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a drawing amounts to.
 *
 * @param order ids of the boxes in the order in which the numbers flow; boxes in a cycle are missing
 * @param shapes output shape by box id, for the boxes where it is known
 * @param parameters trainable parameters by box id, for the same boxes
 * @param problems what keeps it from being trained, in the order of the boxes
 * @param activations numbers that one example makes in all boxes together
 * @param multiplyAdds of one example forward
 */
public record NetworkReport(
        List<String> order,
        Map<String, Shape> shapes,
        Map<String, Long> parameters,
        List<Problem> problems,
        long activations,
        long multiplyAdds) {

    public boolean trainable() {
        return problems.isEmpty();
    }

    public Optional<Problem> problemOf(String node) {
        return problems.stream().filter(problem -> problem.node().equals(node)).findFirst();
    }

    public long totalParameters() {
        return parameters.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Bytes that training takes with this batch size: parameters, gradients and two numbers of updater state each, and
     * every activation with its gradient, at four bytes a number.
     */
    public long trainingBytes(int batchSize) {
        return MemoryNeed.training(totalParameters(), activations, batchSize);
    }
}
