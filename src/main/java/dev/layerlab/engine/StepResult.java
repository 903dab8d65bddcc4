package dev.layerlab.engine;

/**
 * One learning step, measured on the batch before the weights changed.
 *
 * @param loss mean loss of the batch, penalties included
 * @param correct number of examples whose strongest answer was the right class
 */
public record StepResult(double loss, int correct) {}
