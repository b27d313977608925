package chat.holt.ui.serversettings.roles;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Contrast;
import chat.holt.ui.kit.CssGradient;
import chat.holt.ui.kit.CssPaint;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// The colour of a role while it is edited: its CSS text is the truth, and whatever is done by mouse or keyboard writes
/// it anew. Text typed stays as it is until then.
public final class RoleColourViewModel {
    /// Single colours to begin with.
    public static final List<String> COLOURS = List.of(
            "#35b597", "#57b36a", "#9bbf4a", "#e0a94a", "#f08c4a", "#ec6a5e", "#e0609a", "#b583ec", "#7f7ff0",
            "#6f9bf0", "#4ab3d9", "#9aa3ad");
    /// Gradients to begin with.
    public static final List<String> GRADIENTS = List.of(
            "linear-gradient(90deg, #e0a94a, #f0685c)",
            "linear-gradient(90deg, #35b597, #4ab3d9)",
            "linear-gradient(90deg, #6f9bf0, #b583ec)",
            "linear-gradient(90deg, #ec6a5e, #e0a94a, #57b36a, #6f9bf0, #b583ec)");

    private static final String SECOND = "#b583ec";
    private static final int TURN = 360;

    private final ObjectProperty<String> text;
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.NONE);
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper();
    private final Subscription subscriptions;
    private String lastSolid = COLOURS.getFirst();
    private String lastGradient = "";
    private boolean reading;

    /// What a role's colour is.
    public enum Kind {
        NONE,
        SOLID,
        GRADIENT
    }

    /// @param text the CSS text, followed and written
    public RoleColourViewModel(ObjectProperty<String> text) {
        this.text = text;
        subscriptions = Subscription.combine(
                text.subscribe((before, now) -> read()), kind.subscribe((before, now) -> become()));
        read();
    }

    /// The CSS text; empty for none.
    public ObjectProperty<String> text() {
        return text;
    }

    /// What the text is; setting it makes the text so, with what it was when it was so before.
    public ObjectProperty<Kind> kind() {
        return kind;
    }

    /// Which stop of the gradient is edited, from 0.
    public ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Why the server would not take the text, or that it says no colour Holt can draw; empty for nothing to say.
    public ObservableValue<String> problem() {
        return text.map(css -> {
            String wrong = RoleDraft.colourProblem(css);
            boolean unknown =
                    wrong.isEmpty() && !css.isBlank() && CssPaint.parse(css).isEmpty();
            return unknown ? Text.of("settings.server.role.colour.unknown") : wrong;
        });
    }

    /// How well names in it can be read as they are.
    public ObservableValue<Optional<Contrast>> contrast() {
        return text.map(Contrast::of);
    }

    /// The gradient that the text says; empty for another kind.
    public Optional<CssGradient> gradient() {
        return CssGradient.parse(text.get());
    }

    /// The colour to pick: the chosen stop's, or the only one; empty for none.
    public String colour() {
        return gradient()
                .map(gradient -> gradient.stops().get(chosen.get()).colour())
                .orElse(text.get().strip());
    }

    /// Takes over a colour for the chosen stop, or as the only one.
    public void pick(String css) {
        Optional<CssGradient> gradient = gradient();
        if (gradient.isPresent()) {
            CssGradient.Stop stop = gradient.get().stops().get(chosen.get());
            text.set(gradient.get()
                    .with(chosen.get(), new CssGradient.Stop(css, stop.place()))
                    .css());
        } else {
            text.set(css);
        }
    }

    /// Takes over a whole colour or gradient.
    public void preset(String css) {
        chosen.set(0);
        text.set(css);
    }

    /// Chooses a stop to edit.
    public void choose(int stop) {
        int last = gradient().map(now -> now.stops().size() - 1).orElse(0);
        chosen.set(Math.clamp(stop, 0, last));
    }

    /// Moves the chosen stop; at its neighbours it stops.
    ///
    /// @param percent 0–100
    public void place(double percent) {
        gradient().ifPresent(gradient -> {
            int index = chosen.get();
            List<CssGradient.Stop> stops = gradient.stops();
            double least = index == 0 ? 0 : stops.get(index - 1).place();
            double most = index == stops.size() - 1 ? 100 : stops.get(index + 1).place();
            double place = Math.clamp(Math.rint(percent), least, most);
            text.set(gradient.with(index, new CssGradient.Stop(stops.get(index).colour(), place))
                    .css());
        });
    }

    /// Why no stop can be added; empty if one can.
    public String addBlocked() {
        boolean room = gradient()
                .map(gradient ->
                        gradient.plus(new CssGradient.Stop("#000000", 1)).css())
                .filter(CssPaint::accepts)
                .isPresent();
        return room ? "" : Text.of("settings.server.role.colour.full", CssPaint.LIMIT);
    }

    /// Adds a stop where it changes nothing yet, and chooses it.
    ///
    /// @param percent 0–100
    public void add(double percent) {
        if (!addBlocked().isEmpty()) {
            return;
        }
        gradient().ifPresent(gradient -> {
            double place = Math.rint(Math.clamp(percent, 0, 100));
            CssGradient next = gradient.plus(new CssGradient.Stop(CssPaint.hexAt(gradient, place), place));
            text.set(next.css());
            int before = (int) gradient.stops().stream()
                    .filter(stop -> stop.place() <= place)
                    .count();
            choose(before);
        });
    }

    /// Adds a stop in the middle of the widest gap next to the chosen one.
    public void add() {
        gradient().ifPresent(gradient -> {
            List<CssGradient.Stop> stops = gradient.stops();
            int from = Math.min(chosen.get(), stops.size() - 2);
            add((stops.get(from).place() + stops.get(from + 1).place()) / 2);
        });
    }

    /// Whether the chosen stop can go: two must stay.
    public boolean removable() {
        return gradient().filter(gradient -> gradient.stops().size() > 2).isPresent();
    }

    /// Takes the chosen stop out.
    public void remove() {
        if (removable()) {
            gradient().ifPresent(gradient -> {
                int index = chosen.get();
                choose(index == 0 ? 0 : index - 1);
                text.set(gradient.without(index).css());
            });
        }
    }

    /// Turns the gradient.
    ///
    /// @param degrees clockwise from upwards; any number
    public void angle(int degrees) {
        gradient()
                .ifPresent(gradient -> text.set(
                        gradient.withAngle(Math.floorMod(degrees, TURN)).css()));
    }

    /// Ends listening.
    public void close() {
        subscriptions.unsubscribe();
    }

    private void read() {
        Optional<CssGradient> gradient = gradient();
        reading = true;
        if (gradient.isPresent()) {
            lastGradient = text.get();
            choose(chosen.get());
        } else if (CssPaint.colour(text.get()).isPresent()) {
            lastSolid = text.get();
        }
        boolean none = text.get().isBlank();
        kind.set(gradient.isPresent() ? Kind.GRADIENT : none ? Kind.NONE : Kind.SOLID);
        reading = false;
    }

    private void become() {
        if (reading) {
            return;
        }
        text.set(
                switch (kind.get()) {
                    case NONE -> "";
                    case SOLID ->
                        gradient().map(now -> now.stops().getFirst().colour()).orElse(lastSolid);
                    case GRADIENT ->
                        lastGradient.isEmpty()
                                ? CssGradient.linear(List.of(lastSolid, other(lastSolid)))
                                        .css()
                                : lastGradient;
                });
    }

    private static String other(String colour) {
        return colour.equals(SECOND) ? COLOURS.getFirst() : SECOND;
    }
}
