package dev.layerlab.engine.dl4j;

import dev.layerlab.engine.plan.Rule;
import dev.layerlab.engine.plan.Stretch;
import dev.layerlab.engine.plan.Update;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.deeplearning4j.nn.conf.GradientNormalization;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.updater.UpdaterBlock;
import org.deeplearning4j.nn.updater.UpdaterBlock.ParamState;
import org.deeplearning4j.nn.updater.graph.ComputationGraphUpdater;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.config.AdaGrad;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.Nesterovs;
import org.nd4j.linalg.learning.config.NoOp;
import org.nd4j.linalg.learning.config.RmsProp;
import org.nd4j.linalg.learning.config.Sgd;

/** Turns a DL4J graph's updater into one that works on the graph's own parameters and on what the updater keeps. */
final class UpdateCompiler {
    private final List<Stretch> stretches = new ArrayList<>();

    private UpdateCompiler() {}

    /** Empty if the graph asks for an optimiser, a penalty or a clipping that there is no rule for. */
    static Optional<Update> compile(ComputationGraph graph) {
        if (!graph.conf().isMiniBatch() || !Arrays.stream(graph.getLayers()).allMatch(UpdateCompiler::isUnclipped)) {
            return Optional.empty();
        }
        ComputationGraphUpdater updater = graph.getUpdater();
        UpdateCompiler compiler = new UpdateCompiler();
        if (!updater.getUpdaterBlocks().stream().allMatch(compiler::add)) {
            return Optional.empty();
        }
        INDArray state = updater.getStateViewArray();
        return Optional.of(new Update(
                compiler.stretches,
                CompiledGraph.numbers(graph.params()),
                state == null ? MemorySegment.NULL : CompiledGraph.numbers(state),
                updater instanceof GlobalClipping clipping ? clipping.limit() : 0));
    }

    private static boolean isUnclipped(org.deeplearning4j.nn.api.Layer layer) {
        GradientNormalization clipping = layer.getConfig().getGradientNormalization();
        return clipping == null || clipping == GradientNormalization.None;
    }

    private boolean add(UpdaterBlock block) {
        Optional<Rule> rule = rule(block.getGradientUpdater().getConfig());
        return rule.isPresent()
                && block.getLayersAndVariablesInBlock().stream().allMatch(array -> add(block, rule.get(), array));
    }

    private boolean add(UpdaterBlock block, Rule rule, ParamState array) {
        boolean given = rule instanceof Rule.Given;
        Optional<WeightPenalty> penalty = WeightPenalty.of(array.getLayer(), array.getParamName());
        if (penalty.isEmpty() || given == array.getLayer().updaterDivideByMinibatch(array.getParamName())) {
            return false;
        }
        int skipped = array.getParamOffsetStart() - block.getParamOffsetStart();
        int state = block.getUpdaterViewOffsetStart() + skipped;
        // Of two numbers for each parameter, all the first come first.
        int second = state + block.getParamOffsetEnd() - block.getParamOffsetStart();
        append(penalty.get().on(rule, array.getParamOffsetStart(), array.getParamOffsetEnd(), state, second));
        return true;
    }

    private void append(Stretch stretch) {
        if (!stretches.isEmpty() && stretches.getLast().isContinuedBy(stretch)) {
            stretches.add(stretches.removeLast().and(stretch));
        } else {
            stretches.add(stretch);
        }
    }

    private static Optional<Rule> rule(IUpdater updater) {
        return switch (updater) {
            case NoOp _ -> Optional.of(new Rule.Given());
            case Sgd _ -> Optional.of(new Rule.Sgd());
            case Momentum momentum -> Optional.of(new Rule.Momentum((float) momentum.share()));
            case Nesterovs nesterov
            when nesterov.getMomentumISchedule() == null ->
                Optional.of(new Rule.Nesterov((float) nesterov.getMomentum()));
            case RmsProp rmsProp ->
                Optional.of(new Rule.RmsProp((float) rmsProp.getRmsDecay(), (float) rmsProp.getEpsilon()));
            case AdaGrad adaGrad -> Optional.of(new Rule.AdaGrad((float) adaGrad.getEpsilon()));
            case Adam adam ->
                Optional.of(new Rule.Adam((float) adam.getBeta1(), (float) adam.getBeta2(), (float) adam.getEpsilon()));
            default -> Optional.empty();
        };
    }
}
