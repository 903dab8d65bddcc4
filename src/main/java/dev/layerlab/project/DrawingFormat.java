package dev.layerlab.project;

import dev.layerlab.network.Network;
import dev.layerlab.network.Node;
import dev.layerlab.network.Wire;
import dev.layerlab.network.layer.Input;
import dev.layerlab.network.layer.Output;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The drawing in a project file. */
final class DrawingFormat {
    private static final int MOST_BOXES = 2_000;
    private static final int MOST_WIRES = 10_000;
    private static final double FARTHEST = 1e6;

    private DrawingFormat() {}

    static ProjectDocument.Drawing write(Network network) {
        return new ProjectDocument.Drawing(
                network.nodes().stream()
                        .map(node -> new ProjectDocument.Box(
                                node.id(),
                                LayerFormat.type(node.layer()),
                                node.x(),
                                node.y(),
                                LayerFormat.settings(node.layer())))
                        .toList(),
                network.wires().stream()
                        .map(wire -> new ProjectDocument.Line(wire.from(), wire.to()))
                        .toList());
    }

    static Network read(ProjectDocument.Drawing drawing) throws Damage {
        if (drawing == null || drawing.boxes() == null || drawing.wires() == null) {
            throw Damage.of("part-missing", "network");
        }
        Entries.inRange("network", "boxes", drawing.boxes().size(), 2, MOST_BOXES);
        List<Node> nodes = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (ProjectDocument.Box box : drawing.boxes()) {
            Node node = node(box);
            if (!ids.add(node.id())) {
                throw Damage.of("same-id", node.id());
            }
            nodes.add(node);
        }
        requireOne(nodes.stream().filter(node -> node.layer() instanceof Input).count(), "input");
        requireOne(nodes.stream().filter(node -> node.layer() instanceof Output).count(), "output");
        return new Network(nodes, wires(drawing.wires(), ids));
    }

    private static Node node(ProjectDocument.Box box) throws Damage {
        if (box == null || box.id() == null || box.id().isBlank()) {
            throw Damage.of("setting-missing", "network", "id");
        }
        Map<String, Object> settings = Objects.requireNonNullElse(box.settings(), Map.of());
        return new Node(
                box.id(),
                LayerFormat.read(box.type(), new Entries(box.id(), settings)),
                place(box.id(), "x", box.x()),
                place(box.id(), "y", box.y()));
    }

    private static double place(String id, String name, Double value) throws Damage {
        return Entries.inRange(id, name, value == null ? Double.NaN : value, -FARTHEST, FARTHEST);
    }

    private static List<Wire> wires(List<ProjectDocument.Line> lines, Set<String> ids) throws Damage {
        Entries.inRange("network", "wires", lines.size(), 0, MOST_WIRES);
        Set<Wire> wires = new LinkedHashSet<>();
        for (ProjectDocument.Line line : lines) {
            if (line == null || !ids.contains(line.from()) || !ids.contains(line.to())) {
                throw Damage.of(
                        "loose-wire",
                        String.valueOf(line == null ? null : line.from()),
                        String.valueOf(line == null ? null : line.to()));
            }
            Wire wire = new Wire(line.from(), line.to());
            if (!wires.add(wire)) {
                throw Damage.of("same-wire", line.from(), line.to());
            }
        }
        return List.copyOf(wires);
    }

    private static void requireOne(long count, String type) throws Damage {
        if (count != 1) {
            throw Damage.of("not-one", count, type);
        }
    }
}
