package dev.layerlab.engine.dl4j;

import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.GradientUpdater;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.schedule.ISchedule;

/** Polyak's momentum, which DL4J has only in Nesterov's form: velocity = momentum * velocity + gradient. */
final class Momentum implements IUpdater {
    private static final long serialVersionUID = 1L;

    private final double share;
    private double learningRate;

    Momentum(double learningRate, double share) {
        this.learningRate = learningRate;
        this.share = share;
    }

    double share() {
        return share;
    }

    @Override
    public long stateSize(long parameters) {
        return parameters;
    }

    @Override
    public GradientUpdater<Momentum> instantiate(INDArray view, boolean initialize) {
        Velocity velocity = new Velocity(this);
        velocity.setStateViewArray(view, view.shape(), 'c', initialize);
        return velocity;
    }

    @Override
    public GradientUpdater<Momentum> instantiate(Map<String, INDArray> state, boolean initialize) {
        Velocity velocity = new Velocity(this);
        velocity.setState(state, initialize);
        return velocity;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Momentum that && share == that.share && learningRate == that.learningRate;
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(share) + Double.hashCode(learningRate);
    }

    @Override
    public IUpdater clone() {
        return new Momentum(learningRate, share);
    }

    @Override
    public double getLearningRate(int iteration, int epoch) {
        return learningRate;
    }

    @Override
    public boolean hasLearningRate() {
        return true;
    }

    @Override
    public void setLrAndSchedule(double rate, ISchedule schedule) {
        learningRate = rate;
    }

    /** One block of velocities. */
    private static final class Velocity implements GradientUpdater<Momentum> {
        private static final String STATE = "V";

        private final Momentum config;
        private INDArray velocity;

        Velocity(Momentum config) {
            this.config = config;
        }

        @Override
        public Momentum getConfig() {
            return config;
        }

        @Override
        public void setState(Map<String, INDArray> state, boolean initialize) {
            velocity = state.get(STATE);
        }

        @Override
        public Map<String, INDArray> getState() {
            return Map.of(STATE, velocity);
        }

        @Override
        public void setStateViewArray(INDArray view, long[] shape, char order, boolean initialize) {
            velocity = view.reshape(view.length());
            if (initialize) {
                velocity.assign(0);
            }
        }

        @Override
        public void applyUpdater(INDArray gradient, int iteration, int epoch) {
            velocity.muli(config.share).addi(gradient);
            gradient.assign(velocity).muli(config.learningRate);
        }
    }
}
