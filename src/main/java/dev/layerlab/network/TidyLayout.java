package dev.layerlab.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Puts every box in its place: left to right as the numbers flow, in rows like a text when one row would be too long. */
public final class TidyLayout {
    private static final double STEP = Placement.BOX_WIDTH + Placement.GAP;
    private static final double ROW = Placement.BOX_HEIGHT + Placement.ROW_GAP;

    private TidyLayout() {}

    /**
     * The same boxes and wires in new places.
     *
     * @param aspect width of the view divided by its height
     */
    public static Network of(Network network, double aspect) {
        List<List<String>> columns = Columns.of(network);
        if (columns.isEmpty()) {
            return network;
        }
        int perRow = IntStream.rangeClosed(1, columns.size())
                .boxed()
                .max((one, other) -> Double.compare(scale(columns, one, aspect), scale(columns, other, aspect)))
                .orElseThrow();
        return place(network, columns, evenly(columns.size(), perRow));
    }

    /** How large the drawing would appear in a view of height 1, were it broken after so many columns. */
    private static double scale(List<List<String>> columns, int perRow, double aspect) {
        int even = evenly(columns.size(), perRow);
        double width = even * STEP - Placement.GAP;
        double height = rows(columns, even).stream().mapToInt(TidyLayout::lanes).sum() * ROW;
        return Math.min(aspect / width, 1 / (height - Placement.ROW_GAP));
    }

    private static int evenly(int columns, int perRow) {
        return Math.ceilDiv(columns, Math.ceilDiv(columns, perRow));
    }

    private static List<List<List<String>>> rows(List<List<String>> columns, int perRow) {
        List<List<List<String>>> rows = new ArrayList<>();
        for (int from = 0; from < columns.size(); from += perRow) {
            rows.add(columns.subList(from, Math.min(columns.size(), from + perRow)));
        }
        return rows;
    }

    private static int lanes(List<List<String>> row) {
        return row.stream().mapToInt(List::size).max().orElse(1);
    }

    private static Network place(Network network, List<List<String>> columns, int perRow) {
        Network placed = network;
        double top = 0;
        for (List<List<String>> row : rows(columns, perRow)) {
            int lanes = lanes(row);
            for (int column = 0; column < row.size(); column++) {
                List<String> ids = row.get(column);
                double first = top + (lanes - ids.size()) / 2.0 * ROW;
                for (int lane = 0; lane < ids.size(); lane++) {
                    double x = column * STEP;
                    double y = first + lane * ROW;
                    placed = placed.change(ids.get(lane), box -> box.at(x, y));
                }
            }
            top += lanes * ROW;
        }
        return placed;
    }
}
