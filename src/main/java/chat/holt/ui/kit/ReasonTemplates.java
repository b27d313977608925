package chat.holt.ui.kit;

import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Reasons that are kept to be used again. They belong to the window's scene, so that every [ReasonField] in it offers
/// them.
///
/// @param all in the order of the menu; changes are kept
public record ReasonTemplates(ObservableList<String> all) {
    /// Most that are kept.
    public static final int MOST = 50;
    /// Longest one, in characters: the limit of a ban's reason.
    public static final int LONGEST = 1024;

    /// Offers these in every field of the scene.
    public static void install(Scene scene, ObservableList<String> kept) {
        scene.getProperties().put(ReasonTemplates.class, new ReasonTemplates(kept));
    }

    /// Those of a scene; null if it has none.
    static @Nullable ReasonTemplates of(@Nullable Scene scene) {
        return scene != null && scene.getProperties().get(ReasonTemplates.class) instanceof ReasonTemplates known
                ? known
                : null;
    }

    /// Opens the dialog in which they are changed.
    public static void manage(Window window) {
        ReasonTemplates templates = of(window.getScene());
        if (templates != null) {
            new ReasonTemplatesDialog(new ReasonTemplatesViewModel(templates)).open(window);
        }
    }

    /// Whether a reason can be kept: neither empty nor too long, nor there already.
    boolean takes(String reason) {
        String stripped = reason.strip();
        return !stripped.isEmpty()
                && stripped.codePointCount(0, stripped.length()) <= LONGEST
                && all.size() < MOST
                && !all.contains(stripped);
    }

    /// Keeps a reason, if it can be kept.
    void keep(String reason) {
        if (takes(reason)) {
            all.add(reason.strip());
        }
    }
}
