package dev.layerlab.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Columns of text below one another: words lean left, numbers right. */
final class Table {
    private static final int FIRST_WIDE_CHARACTER = 0x2E80;

    private final List<List<String>> rows = new ArrayList<>();
    private final int words;

    /** @param words how many columns, from the left, hold words */
    Table(int words) {
        this.words = words;
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    String text() {
        int columns = rows.getFirst().size();
        int[] widths = IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream()
                .map(row -> IntStream.range(0, columns)
                        .mapToObj(column -> cell(row.get(column), widths[column], column < words))
                        .collect(Collectors.joining("  "))
                        .stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    private static String cell(String text, int width, boolean left) {
        String space = " ".repeat(width - width(text));
        return left ? text + space : space + text;
    }

    /** Chinese characters take two columns of a terminal. */
    private static int width(String text) {
        return text.codePoints().map(c -> c >= FIRST_WIDE_CHARACTER ? 2 : 1).sum();
    }
}
