package chat.holt.ui.shell;

import chat.holt.ui.safety.MatureGateView;
import chat.holt.ui.safety.MatureGateViewModel;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A channel behind its gate: nothing of it is made, and so nothing loaded, before the gate is open.
final class GatedScreen {
    private final MatureGateViewModel gate;
    private final Supplier<Screen> channel;
    private final StackPane place = new StackPane();
    private @Nullable Screen inside;

    private GatedScreen(MatureGateViewModel gate, Supplier<Screen> channel) {
        this.gate = gate;
        this.channel = channel;
    }

    static Screen of(MatureGateViewModel gate, Supplier<Screen> channel) {
        GatedScreen screen = new GatedScreen(gate, channel);
        screen.show(gate.closed().get());
        Subscription following = gate.closed().subscribe((was, closed) -> {
            screen.show(closed);
            screen.focus();
        });
        return new Screen(screen.place, screen::focus, () -> {
            following.unsubscribe();
            gate.close();
            screen.leave();
        });
    }

    private void show(boolean closed) {
        leave();
        if (closed) {
            place.getChildren().setAll(new MatureGateView(gate));
        } else {
            inside = channel.get();
            place.getChildren().setAll(inside.node());
        }
    }

    private void focus() {
        if (inside == null) {
            place.getChildren().getFirst().requestFocus();
        } else {
            inside.focus().run();
        }
    }

    private void leave() {
        if (inside != null) {
            inside.close().run();
            inside = null;
        }
    }
}
