package dev.layerlab.bench;

/**
 * The examples of one step on the Java heap, one after the other.
 *
 * @param inputs pictures channel by channel and row by row; texts as features x steps, each character a column with a
 *     single one; words as whole numbers
 * @param targets the class of each example; for {@link Workload#LSTM} of each step of each example; for
 *     {@link Workload#TINY} the value itself, -1 or 1; for {@link Workload#EMBEDDING_LSTM} 0 or 1
 */
public record ReadyBatch(float[] inputs, int[] targets) {}
