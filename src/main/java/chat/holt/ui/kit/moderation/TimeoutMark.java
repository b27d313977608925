package chat.holt.ui.kit.moderation;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.RelativeTime;
import java.time.Instant;
import java.time.InstantSource;
import javafx.animation.PauseTransition;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Says that somebody is timed out and how much of it is left, and goes away by itself when it is over.
public final class TimeoutMark extends Label {
    private static final long MINUTE = 60_000;

    private final InstantSource clock;
    private final PauseTransition next = new PauseTransition();
    private @Nullable Instant end;

    /// @param icon whether only the clock is seen, and the rest when one points at it
    public TimeoutMark(boolean icon, InstantSource clock) {
        super("", Icons.of("fth-clock"));
        this.clock = clock;
        if (icon) {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            Tooltip tip = new Tooltip();
            tip.textProperty().bind(textProperty());
            setTooltip(tip);
        }
        setMinWidth(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        next.setOnFinished(over -> refresh());
        sceneProperty().subscribe(scene -> refresh());
        setVisible(false);
    }

    /// @param until when the timeout ends; null or past for none
    public void show(@Nullable Instant until) {
        end = until;
        refresh();
    }

    private void refresh() {
        next.stop();
        Instant now = clock.instant();
        Instant until = end;
        boolean runs = until != null && until.isAfter(now);
        setVisible(runs);
        if (until == null || !runs) {
            return;
        }
        setText(Text.of("settings.members.timedOut", RelativeTime.left(until, now)));
        setAccessibleText(getText());
        if (getScene() != null) {
            long left = java.time.Duration.between(now, until).toMillis();
            // The text counts whole minutes, so it changes when the next one is over.
            next.setDuration(Duration.millis(left % MINUTE + 1));
            next.playFromStart();
        }
    }
}
