package dev.layerlab.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.network.layer.Activation;
import dev.layerlab.network.layer.Add;
import dev.layerlab.network.layer.Concatenate;
import dev.layerlab.network.layer.Convolution;
import dev.layerlab.network.layer.Dense;
import dev.layerlab.network.layer.Flatten;
import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Layer;
import dev.layerlab.network.layer.Output;
import dev.layerlab.network.layer.Pooling;
import dev.layerlab.network.layer.PoolingKind;
import dev.layerlab.tensor.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkCheckTest {
    private static final long PLENTY = 4L << 30;
    private static final Shape PICTURE = new Shape.Image(28, 28, 1);

    @Test
    void countsTheDigitsNetwork() {
        NetworkReport report = check(chain(
                new Convolution(32, 3),
                new Pooling(PoolingKind.MAX),
                new Convolution(64, 3),
                new Pooling(PoolingKind.MAX),
                new Convolution(64, 3),
                new Flatten(),
                new Dense(64, Activation.RELU)));

        assertThat(report.problems()).isEmpty();
        assertThat(report.totalParameters()).isEqualTo(93_322);
        assertThat(report.shapes().get("convolution-1").text()).isEqualTo("26x26x32");
        assertThat(report.shapes().get("flatten-1").text()).isEqualTo("576");
        assertThat(report.multiplyAdds()).isEqualTo(194_688L + 2_230_272 + 331_776 + 36_864 + 640);
    }

    @Test
    void offersAFlattenBeforeADenseLayer() {
        Network network = chain(new Dense(10, Activation.RELU));
        Problem problem = only(network);

        assertThat(problem.node()).isEqualTo("dense-1");
        assertThat(check(mended(network, problem)).problems()).isEmpty();
    }

    @Test
    void offersASmallerKernelWhereThePictureIsTooSmall() {
        Network network = chain(new Convolution(8, 27), new Convolution(8, 5), new Flatten());
        Problem problem = only(network);

        assertThat(problem).isInstanceOf(Problem.DoesNotFit.class);
        assertThat(check(mended(network, problem)).problems()).isEmpty();
    }

    @Test
    void takesOutAFlattenThatComesTooEarly() {
        Network network = chain(new Flatten(), new Convolution(8, 3), new Flatten());
        Problem problem = only(network);

        assertThat(check(mended(network, problem)).problems()).isEmpty();
    }

    @Test
    void connectsABoxThatNothingReaches() {
        Network loose = chain(new Flatten()).with(new Node("dense-1", new Dense(4, Activation.RELU), 400, 300));
        List<Problem> problems = check(loose).problems();

        assertThat(problems).singleElement().isInstanceOf(Problem.NothingComesIn.class);
        assertThat(problems.getFirst().cures()).isNotEmpty();
    }

    @Test
    void leadsALooseEndToTheOutput() {
        Network network = chain(new Flatten()).disconnect(new Wire("flatten-1", "output"));
        NetworkReport report = check(network);

        assertThat(report.problems()).hasSize(2);
        assertThat(check(mended(network, report.problems().getFirst())).problems())
                .isEmpty();
    }

    @Test
    void joinsTwoWiresThatEndAtOneInput() {
        Network network = chain(new Flatten(), new Dense(784, Activation.RELU)).connect("flatten-1", "output");
        Problem problem = only(network);

        assertThat(problem).isInstanceOf(Problem.TooManyWires.class);
        assertThat(check(mended(network, problem)).problems()).isEmpty();
    }

    @Test
    void breaksACycle() {
        Network line = chain(new Flatten(), new Dense(8, Activation.RELU), new Dense(8, Activation.RELU));
        Network network = line.connect("dense-2", "dense-1");
        List<Problem> problems = check(network).problems();

        assertThat(problems).isNotEmpty().allMatch(Problem.InCycle.class::isInstance);
        assertThat(check(mended(network, problems.getFirst())).problems()).isEmpty();
    }

    @Test
    void makesShapesEqualBeforeAdd() {
        Network network = skip(new Convolution(8, 3), new Add());
        Problem problem = only(network);

        assertThat(problem).isInstanceOf(Problem.DoesNotFit.class);
        assertThat(check(mended(network, problem)).problems()).isEmpty();
    }

    @Test
    void flattensPicturesThatCannotBeConcatenated() {
        Network network = skip(new Pooling(PoolingKind.MAX), new Concatenate());
        NetworkReport first = check(network);
        Network once = mended(network, first.problems().getFirst());
        Network twice = mended(once, check(once).problems().getFirst());

        assertThat(check(twice).problems()).isEmpty();
    }

    @Test
    void refusesWhatTheMemoryCannotHold() {
        Network network = chain(new Flatten(), new Dense(10_000, Activation.RELU), new Dense(10_000, Activation.RELU));

        List<Problem> problems = NetworkCheck.check(network, 64, 500L << 20).problems();

        assertThat(problems).singleElement().isInstanceOfSatisfying(Problem.TooLarge.class, problem -> {
            assertThat(problem.node()).isEqualTo("dense-2");
            assertThat(problem.neededMegabytes()).isGreaterThan(1_600);
        });
    }

    private static Network skip(Layer between, Layer join) {
        Network base = new Network(
                List.of(
                        new Node("input", new Input(PICTURE), 0, 0),
                        new Node("between", between, 150, 0),
                        new Node("join", join, 300, 0),
                        new Node("flatten", new Flatten(), 450, 0),
                        new Node("output", new Output(10), 600, 0)),
                List.of());
        return base.connect("input", "between")
                .connect("between", "join")
                .connect("input", "join")
                .connect("join", "flatten")
                .connect("flatten", "output");
    }

    private static Network chain(Layer... layers) {
        Network network = new Network(List.of(new Node("input", new Input(PICTURE), 0, 0)), List.of());
        String last = "input";
        for (Layer layer : layers) {
            String id = network.freeId(layer);
            network = network.with(new Node(id, layer, network.nodes().size() * 150, 0))
                    .connect(last, id);
            last = id;
        }
        return network.with(new Node("output", new Output(10), network.nodes().size() * 150, 0))
                .connect(last, "output");
    }

    private static NetworkReport check(Network network) {
        return NetworkCheck.check(network, 64, PLENTY);
    }

    private static Problem only(Network network) {
        List<Problem> problems = check(network).problems();
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }

    private static Network mended(Network network, Problem problem) {
        return problem.cures().getFirst().applyTo(network);
    }
}
