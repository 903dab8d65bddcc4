package dev.layerlab.network;

/** The numbers of the box {@code from} flow into the box {@code to}. */
public record Wire(String from, String to) {}
