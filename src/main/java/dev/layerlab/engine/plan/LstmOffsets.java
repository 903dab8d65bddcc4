package dev.layerlab.engine.plan;

/**
 * Where an LSTM's numbers begin in the parameters. Gates follow one another: input, forget, output, input modulation.
 *
 * @param inputs the weights [inputs, 4 units], unit by unit
 * @param units the weights [units, 4 units] of the outputs of the step before
 * @param bias the biases
 */
public record LstmOffsets(int inputs, int units, int bias) {}
