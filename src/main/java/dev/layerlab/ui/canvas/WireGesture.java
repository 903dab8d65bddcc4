package dev.layerlab.ui.canvas;

import dev.layerlab.network.Network;
import dev.layerlab.network.Wire;
import dev.layerlab.network.WireVerdict;
import dev.layerlab.text.Message;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/** Draws a wire from a port to another box, or leads the end of an existing wire elsewhere. */
final class WireGesture implements Gesture {
    private final CanvasSurface surface;
    private final CanvasViewModel canvas;
    private final Network without;
    private final String anchor;
    private final boolean forward;
    private final Optional<Wire> detached;

    private WireGesture(
            CanvasSurface surface, CanvasViewModel canvas, String anchor, boolean forward, Optional<Wire> detached) {
        this.surface = surface;
        this.canvas = canvas;
        this.anchor = anchor;
        this.forward = forward;
        this.detached = detached;
        Network drawn = canvas.drawing().network();
        this.without = detached.map(drawn::disconnect).orElse(drawn);
    }

    /** A new wire that starts at this box. */
    static WireGesture from(CanvasSurface surface, CanvasViewModel canvas, String source) {
        return new WireGesture(surface, canvas, source, true, Optional.empty());
    }

    /** A new wire that ends at this box. */
    static WireGesture into(CanvasSurface surface, CanvasViewModel canvas, String target) {
        return new WireGesture(surface, canvas, target, false, Optional.empty());
    }

    /** The wire's end comes off its box. */
    static WireGesture detach(CanvasSurface surface, CanvasViewModel canvas, Wire wire) {
        return new WireGesture(surface, canvas, wire.from(), true, Optional.of(wire));
    }

    @Override
    public void drag(Pointer pointer) {
        if (detached.isPresent() && !canvas.previewing()) {
            canvas.preview(without);
        }
        Optional<String> under = boxAt(pointer.onCanvas());
        Optional<WireVerdict> verdict = under.map(this::verdictOn);
        surface.marks().rubber(line(pointer.onCanvas(), under), verdict);
        surface.say(pointer.onScreen(), sentence(verdict));
    }

    @Override
    public void release(Pointer pointer) {
        clear();
        Optional<String> under = boxAt(pointer.onCanvas());
        if (under.filter(id -> verdictOn(id).allowed()).isPresent()) {
            String other = under.get();
            canvas.preview(forward ? without.connect(anchor, other) : without.connect(other, anchor));
        }
        boolean back =
                under.flatMap(id -> detached.map(wire -> wire.to().equals(id))).orElse(false);
        boolean refused = under.isPresent() && !verdictOn(under.get()).allowed();
        if (back || refused) {
            canvas.cancel();
        } else {
            canvas.commit();
        }
    }

    @Override
    public void click() {
        detached.ifPresentOrElse(canvas::select, () -> canvas.select(Set.of(anchor)));
    }

    @Override
    public void cancel() {
        clear();
        canvas.cancel();
    }

    private void clear() {
        surface.marks().clear();
        surface.sayNothing();
    }

    private Optional<String> boxAt(Point2D point) {
        return Hit.at(without, Map.of(), point, surface.view().scale())
                .owner()
                .filter(id -> !id.equals(anchor) || box(id).contains(point));
    }

    private WireVerdict verdictOn(String other) {
        return forward ? WireVerdict.of(without, anchor, other) : WireVerdict.of(without, other, anchor);
    }

    private WireRoute line(Point2D pointer, Optional<String> under) {
        Point2D fixed = forward ? Boxes.out(box(anchor)) : Boxes.in(box(anchor));
        Point2D loose = under.filter(id -> !id.equals(anchor))
                .map(id -> forward ? Boxes.in(box(id)) : Boxes.out(box(id)))
                .orElse(pointer);
        return forward ? new WireRoute.Curve(fixed, loose) : new WireRoute.Curve(loose, fixed);
    }

    private Rectangle2D box(String id) {
        return Boxes.bounds(without.node(id).orElseThrow());
    }

    private Message sentence(Optional<WireVerdict> verdict) {
        if (verdict.isEmpty()) {
            return Message.of(detached.isPresent() ? "canvas.wire.remove" : "canvas.wire.cancel");
        }
        return switch (verdict.get()) {
            case WireVerdict.Fits fits -> Message.of("canvas.wire.fits");
            case WireVerdict.Doubtful(Message why) -> why;
            case WireVerdict.Refused(Message why) -> why;
        };
    }
}
